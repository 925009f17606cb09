// The sheet behind "More": devices to choose from, the keys of the call.
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { useControlsWords } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import { IconButton } from "../../ui/button.tsx";
import { Check } from "../../ui/choice.tsx";
import { iconClose } from "../../ui/icons.ts";
import { placeMenu } from "../../ui/menu-place.ts";
import text from "../../ui/text.module.css";
import { DeviceChoices } from "../devices/device-choice.tsx";
import { BlurChoice } from "./blur-choice.tsx";
import { CALL_KEYS, isApple } from "./call-keys.ts";
import type { CallAct } from "./call-keys.ts";
import styles from "./controls.module.css";
import { wantKeys } from "./keys-setting.ts";
import { useKeysWanted } from "./use-call-keys.ts";

type PanelProps = {
  id: string;
  button: { readonly current: HTMLButtonElement | null };
  /** This device can share its screen. */
  sharing: boolean;
  onClose: () => void;
};

export function MorePanel({ id, button, sharing, onClose }: PanelProps) {
  const words = useControlsWords();
  const panel = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const here = panel.current;
    if (here === null || button.current === null) return;
    // The top layer: nothing on the stage can cut it off.
    here.showPopover();
    place(here, button.current);
    heading.current?.focus({ preventScroll: true });
  }, [button]);
  const close = () => {
    button.current?.focus();
    onClose();
  };
  useLeft(panel, button, { leave: onClose, close });
  return (
    <dialog
      ref={panel}
      id={id}
      popover="manual"
      aria-labelledby={`${id}-title`}
      data-ground="paper"
      className={styles["panel"]}
    >
      <div className={styles["head"]}>
        <h2 id={`${id}-title`} ref={heading} tabIndex={-1} className={text["heading"]}>
          {words.title}
        </h2>
        <IconButton icon={iconClose} label={words.close} onClick={close} />
      </div>
      <DeviceChoices />
      <BlurChoice saidElsewhere />
      <KeyList sharing={sharing} />
    </dialog>
  );
}

/** Keys are of no use where none are: a phone shows no list of them. */
function KeyList({ sharing }: { sharing: boolean }) {
  const { keys } = useControlsWords();
  const { me } = useView();
  const wanted = useKeysWanted();
  const acts: readonly (readonly [CallAct, string])[] = [
    ["microphone", keys.microphone],
    ["camera", keys.camera],
    ...(sharing ? [["share", keys.share] as const] : []),
    ["out", me.role === "therapist" ? keys.end : keys.leave],
  ];
  return (
    <section className={styles["keys"]} aria-label={keys.title}>
      <Check checked={wanted} onChange={wantKeys}>
        {keys.use}
      </Check>
      {wanted && (
        <>
          <dl className={styles["list"]}>
            {acts.map(([act, words]) => (
              <div key={act}>
                <dt>{words}</dt>
                <dd>
                  <Keys of={act} />
                </dd>
              </div>
            ))}
            <div>
              <dt>{keys.talk}</dt>
              <dd>
                <kbd>{keys.space}</kbd>
              </dd>
            </div>
          </dl>
          <p className={text["small"]}>{keys.note}</p>
        </>
      )}
    </section>
  );
}

function Keys({ of }: { of: CallAct }) {
  const { keys } = useControlsWords();
  const { letter, shift } = CALL_KEYS[of];
  const apple = isApple(navigator);
  const names = [apple ? "⌘" : keys.ctrl, ...(shift ? [apple ? "⇧" : keys.shift] : []), letter];
  return names.map((name) => <kbd key={name}>{name}</kbd>);
}

function place(panel: HTMLElement, button: HTMLElement): void {
  const room = document.documentElement;
  const { left, top } = placeMenu(
    button.getBoundingClientRect(),
    { width: panel.offsetWidth, height: panel.offsetHeight },
    { width: room.clientWidth, height: room.clientHeight },
    getComputedStyle(panel).direction === "rtl" ? "rtl" : "ltr",
  );
  // On a phone the style sheet lays it along the lower edge.
  panel.style.setProperty("--left", `${left}px`);
  panel.style.setProperty("--lower", `${room.clientHeight - top - panel.offsetHeight}px`);
}

type Held = { readonly current: HTMLElement | null };

type Ways = {
  /** The person went elsewhere: the focus stays there. */
  readonly leave: () => void;
  /** Escape: the focus goes back. */
  readonly close: () => void;
};

function useLeft(panel: Held, button: Held, ways: Ways): void {
  const leave = useEffectEvent(ways.leave);
  const close = useEffectEvent(ways.close);
  useEffect(() => {
    const elsewhere = ({ target }: Event) => {
      const inside = [panel, button].some(({ current }) => current?.contains(target as Node));
      if (!inside) leave();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    const events = ["pointerdown", "focusin"] as const;
    for (const name of events) document.addEventListener(name, elsewhere, true);
    document.addEventListener("keydown", escape);
    return () => {
      for (const name of events) document.removeEventListener(name, elsewhere, true);
      document.removeEventListener("keydown", escape);
    };
  }, [panel, button]);
}
