// Says during the call what would help just now, over the picture or above the sheet.
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from "react";
import { useControlsWords } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import { Button } from "../../ui/button.tsx";
import { iconCam, iconCamOff, iconGap, iconMicOff } from "../../ui/icons.ts";
import { announce } from "../../ui/live-region.tsx";
import { Knock } from "../../ui/knock.tsx";
import { useOwnMedia, useVisit, useVisitSnapshot } from "../visit-context.tsx";
import { BlurWays } from "./blur-choice.tsx";
import type { Blur } from "./blurred-media.ts";
import styles from "./controls.module.css";
import { OWN, useWeakLines } from "./use-lines.ts";
import { useMutedSpeech } from "./use-muted-speech.ts";
import { keepAwake } from "./wake-lock.ts";

/** Long enough to read twice; the mute button goes on saying it. */
const SPEAKING_MS = 10_000;

export function CallNotices() {
  useEffect(() => keepAwake(document, navigator), []);
  const speaking = useMutedSpeech();
  const [heeded, setHeeded] = useState(0);
  // One place for one notice; a voice nobody hears cannot wait.
  const { blur } = useVisit();
  const failed = useSyncExternalStore(
    blur?.subscribe ?? neverTold,
    () => blur?.state() === "failed",
  );
  const notice =
    blur !== null && failed ? (
      <BlurFailed blur={blur} />
    ) : speaking > heeded ? (
      <Speaking key={speaking} onClose={() => setHeeded(speaking)} />
    ) : (
      <LineNotice />
    );
  return <div className={styles["last"]}>{notice}</div>;
}

const neverTold = () => () => {};

function BlurFailed({ blur }: { blur: Blur }) {
  const words = useControlsWords().blur;
  const say = `${words.title} ${words.note}`;
  return (
    <Knock icon={iconCamOff} title={words.title} note={words.note} say={say}>
      <BlurWays blur={blur} />
    </Knock>
  );
}

/** The time stands still while the pointer or the focus is on it. */
function Speaking({ onClose }: { onClose: () => void }) {
  const { speaking, close } = useControlsWords();
  const { media } = useVisit();
  const [held, setHeld] = useState(false);
  const gone = useEffectEvent(onClose);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(gone, SPEAKING_MS);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    <div
      className={styles["contents"]}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Knock
        icon={iconMicOff}
        title={speaking.title}
        note={speaking.note}
        say={`${speaking.title} ${speaking.note}`}
      >
        <Button onClick={() => void media.setOn("microphone", true)}>{speaking.unmute}</Button>
        <Button onClick={onClose}>{close}</Button>
      </Knock>
    </div>
  );
}

function LineNotice() {
  const { line, close } = useControlsWords();
  const { people } = useView();
  const { media } = useVisit();
  const { camera } = useOwnMedia();
  const weak = useWeakLines();
  const [closed, setClosed] = useState<string | null>(null);
  const [helped, setHelped] = useState(false);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "";
  const { room } = useVisitSnapshot();
  const [first] = weak;
  const offersCamera = first === undefined && helped && !camera.on;
  useGoodAgain(weak, (id) => {
    // The notice that comes in its place says it.
    if (id === OWN) return offersCamera ? null : line.good;
    // Whoever has left has no line.
    return room?.others.some((other) => other.id === id) ? line.otherGood(nameOf(id)) : null;
  });
  // Closed until the same line has been good in between.
  if (closed !== null && !weak.includes(closed)) setClosed(null);
  const closing = <Button onClick={() => setClosed(first ?? null)}>{close}</Button>;
  if (first === OWN && closed !== OWN) {
    return <OwnLine onTurnOff={() => setHelped(true)} onClose={() => setClosed(OWN)} />;
  }
  if (offersCamera) {
    const turnOn = () => {
      setHelped(false);
      void media.setOn("camera", true);
    };
    return (
      <Knock icon={iconCam} title={line.good} say={line.good}>
        <Button onClick={turnOn}>{line.turnOn}</Button>
        <Button onClick={() => setHelped(false)}>{close}</Button>
      </Knock>
    );
  }
  if (first === undefined || first === closed) return null;
  const title = line.other(nameOf(first));
  return (
    <Knock icon={iconGap} title={title} note={line.otherNote} say={title}>
      {closing}
    </Knock>
  );
}

function OwnLine({ onTurnOff, onClose }: { onTurnOff: () => void; onClose: () => void }) {
  const { line, close } = useControlsWords();
  const { media } = useVisit();
  const { on } = useOwnMedia().camera;
  // Said once, as it was when it came.
  const [say] = useState(on ? `${line.own} ${line.cameraHelps}` : line.own);
  const turnOff = () => {
    onTurnOff();
    void media.setOn("camera", false);
  };
  return (
    <Knock icon={iconGap} title={line.own} note={on ? line.cameraHelps : line.soundFirst} say={say}>
      {on && <Button onClick={turnOff}>{line.turnOff}</Button>}
      <Button onClick={onClose}>{close}</Button>
    </Knock>
  );
}

/** Read out only: on the screen the notice goes. */
function useGoodAgain(weak: readonly string[], words: (id: string) => string | null): void {
  const key = JSON.stringify(weak);
  const before = useRef<readonly string[]>([]);
  useEffect(() => {
    const now = JSON.parse(key) as readonly string[];
    for (const id of before.current) {
      const said = now.includes(id) ? null : words(id);
      if (said !== null) announce(said);
    }
    before.current = now;
    // Only a change of lines is news, not one of words.
    // oxlint-disable-next-line exhaustive-deps
  }, [key]);
}
