// Makes the sheet under the pictures taller or shorter: by a press, or by pulling its head.
import type { RefObject } from "react";
import { useEffect, useEffectEvent, useRef } from "react";
import { useStageWords } from "../../../i18n/react.tsx";
import { IconButton } from "../../../ui/button.tsx";
import { iconDown, iconUp } from "../../../ui/icons.ts";
import styles from "./extras.module.css";

type SheetHeightProps = {
  high: boolean;
  onHigh: (high: boolean) => void;
  /** Pulled down from its usual height. */
  onFold: () => void;
};

/** A hand that rests on the head pulls nothing. */
const PULL_PX = 48;

/** Stands in the head's row; drawn only where the sheet lies under the pictures. */
export function SheetHeight({ high, onHigh, onFold }: SheetHeightProps) {
  const { sheet } = useStageWords();
  const place = useRef<HTMLSpanElement>(null);
  usePull(place, (up) => {
    if (up) onHigh(true);
    else if (high) onHigh(false);
    else onFold();
  });
  return (
    <span ref={place} className={styles["height"]}>
      <IconButton
        icon={high ? iconDown : iconUp}
        label={high ? sheet.shorter : sheet.taller}
        onClick={() => onHigh(!high)}
      />
    </span>
  );
}

function usePull(place: RefObject<HTMLElement | null>, onPull: (up: boolean) => void): void {
  const pull = useEffectEvent(onPull);
  useEffect(() => {
    const head = place.current?.closest("header");
    if (!head) return undefined;
    let from: number | null = null;
    const down = (event: PointerEvent) => {
      // A mouse has the button; with one, words in the head can be marked.
      const shown = place.current?.checkVisibility() ?? false;
      from = shown && event.isPrimary && event.pointerType !== "mouse" ? event.clientY : null;
    };
    const up = (event: PointerEvent) => {
      const way = from === null ? 0 : event.clientY - from;
      from = null;
      if (event.type === "pointerup" && Math.abs(way) >= PULL_PX) pull(way < 0);
    };
    // Not captured: the finger ends above the head when it pulls up.
    head.addEventListener("pointerdown", down);
    document.addEventListener("pointerup", up);
    document.addEventListener("pointercancel", up);
    head.dataset["pulled"] = "";
    return () => {
      delete head.dataset["pulled"];
      head.removeEventListener("pointerdown", down);
      document.removeEventListener("pointerup", up);
      document.removeEventListener("pointercancel", up);
    };
  }, [place]);
}
