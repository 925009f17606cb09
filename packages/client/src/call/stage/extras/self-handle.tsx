// Moves or hides the own picture: by a menu, or by drag.
import type { RefObject } from "react";
import { useEffect, useEffectEvent, useRef } from "react";
import { useLanguages, useStageWords } from "../../../i18n/react.tsx";
import type { StageWords } from "../../../i18n/messages.ts";
import { Menu } from "../../../ui/menu.tsx";
import { useSelfPlace } from "../self-place.ts";
import type { Corner } from "../self-place.ts";
import styles from "./extras.module.css";
import { nearestCorner } from "./nearest-corner.ts";

const CORNERS: readonly Corner[] = ["top-start", "top-end", "bottom-start", "bottom-end"];

/** A shorter way is a press that trembled. */
const DRAG_PX = 8;

/** Lies over the whole of the own picture: the larger the target, the less of the face a sign covers. */
export function SelfHandle() {
  const { own } = useStageWords();
  const { dir } = useLanguages().speech.language;
  const { corner, change } = useSelfPlace();
  const handle = useRef<HTMLDivElement>(null);
  useDrag(handle, (x, y, box) => change({ corner: nearestCorner({ x, y }, box, dir) }));
  const moves = CORNERS.filter((other) => other !== corner).map((other) => ({
    id: other,
    label: wordFor(own, other, dir),
    onPress: () => change({ corner: other }),
  }));
  return (
    <div ref={handle} className={styles["handle"]}>
      <Menu
        label={own.menu}
        className={styles["handleButton"]}
        entries={[
          ...moves,
          { id: "hide", label: own.hide, onPress: () => change({ hidden: true }) },
        ]}
      />
    </div>
  );
}

function wordFor({ moveTo }: StageWords["own"], corner: Corner, dir: "ltr" | "rtl"): string {
  const left = corner.endsWith("start") === (dir === "ltr");
  if (corner.startsWith("top")) return left ? moveTo.topLeft : moveTo.topRight;
  return left ? moveTo.bottomLeft : moveTo.bottomRight;
}

type Drop = (x: number, y: number, box: DOMRect) => void;

/** `onDrop` is told where the middle of the picture was let go, from the top left of the stage's pictures. */
function useDrag(handle: RefObject<HTMLElement | null>, onDrop: Drop): void {
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const here = handle.current;
    const picture = here?.closest("figure");
    if (!here || !picture) return undefined;
    let start: PointerEvent | null = null;
    let dragged = false;
    const down = (event: PointerEvent) => {
      dragged = false;
      if (event.isPrimary && event.button === 0) start = event;
    };
    const move = (event: PointerEvent) => {
      if (start === null || event.pointerId !== start.pointerId) return;
      const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
      if (!dragged && Math.hypot(x, y) < DRAG_PX) return;
      dragged = true;
      picture.style.translate = `${x}px ${y}px`;
    };
    const end = (event: PointerEvent) => {
      if (start === null || event.pointerId !== start.pointerId) return;
      start = null;
      const { left, top, width, height } = picture.getBoundingClientRect();
      picture.style.translate = "";
      const box = picture.offsetParent?.getBoundingClientRect();
      // Taken away by the browser, as by a call that comes in: it lies where it lay.
      if (!dragged || event.type === "pointercancel" || box === undefined) return;
      drop(left + width / 2 - box.left, top + height / 2 - box.top, box);
    };
    const click = (event: MouseEvent) => {
      if (!dragged) return;
      dragged = false;
      event.preventDefault();
      event.stopPropagation();
    };
    // Not captured: the press would then belong to the handle and never reach the menu's button.
    here.addEventListener("pointerdown", down);
    here.addEventListener("click", click, true);
    document.addEventListener("pointermove", move);
    document.addEventListener("pointerup", end);
    document.addEventListener("pointercancel", end);
    return () => {
      here.removeEventListener("pointerdown", down);
      here.removeEventListener("click", click, true);
      document.removeEventListener("pointermove", move);
      document.removeEventListener("pointerup", end);
      document.removeEventListener("pointercancel", end);
    };
  }, [handle]);
}
