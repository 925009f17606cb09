// The "More" of the bar: devices, keys; listens for those keys.
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { useControlsWords } from "../../i18n/react.tsx";
import { Control } from "../../ui/control.tsx";
import { iconMore } from "../../ui/icons.ts";
import { announce } from "../../ui/live-region.tsx";
import { useOwnMedia } from "../visit-context.tsx";
import { ariaKeys, isApple } from "./call-keys.ts";
import type { CallAct } from "./call-keys.ts";
import { MorePanel } from "./more-panel.tsx";
import { useCallKeys, useKeysWanted, usePushToTalk } from "./use-call-keys.ts";
import type { CallActs } from "./use-call-keys.ts";

export type AriaKeys = Readonly<Record<CallAct, string>>;

export type MoreProps = {
  acts: CallActs;
  /** Tells the bar which keys its buttons have; null: none. */
  onKeys: (keys: AriaKeys | null) => void;
};

export function MoreControl({ acts, onKeys }: MoreProps) {
  const words = useControlsWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useCallKeys(acts);
  usePushToTalk();
  useKeysTold(onKeys);
  useSwitchesSaid();
  return (
    <>
      <Control
        ref={button}
        icon={iconMore}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {words.more}
      </Control>
      {open && (
        <MorePanel
          id={id}
          button={button}
          sharing={acts.share !== null}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function useKeysTold(onKeys: MoreProps["onKeys"]): void {
  const wanted = useKeysWanted();
  const tell = useEffectEvent(onKeys);
  useEffect(() => {
    const apple = isApple(navigator);
    const keys = (act: CallAct) => ariaKeys(act, apple);
    tell(
      wanted
        ? {
            microphone: keys("microphone"),
            camera: keys("camera"),
            share: keys("share"),
            out: keys("out"),
          }
        : null,
    );
  }, [wanted]);
}

/** However it came about: by button, by key, by the page around this one. */
function useSwitchesSaid(): void {
  const { said } = useControlsWords();
  const { microphone, camera } = useOwnMedia();
  const heard = microphone.track !== null && microphone.on;
  const seen = camera.track !== null && camera.on;
  const before = useRef({ heard, seen });
  const say = useEffectEvent((words: keyof typeof said) => announce(said[words]));
  useEffect(() => {
    if (before.current.heard !== heard) say(heard ? "heard" : "muted");
    if (before.current.seen !== seen) say(seen ? "seen" : "unseen");
    before.current = { heard, seen };
  }, [heard, seen]);
}
