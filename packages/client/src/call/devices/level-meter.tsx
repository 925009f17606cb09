// Shows that the microphone hears something, in bars and in words.
import { useEffect, useState } from "react";
import { Part } from "../../entry/part.tsx";
import { useMessages } from "../../i18n/react.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";
import text from "../../ui/text.module.css";
import styles from "../call.module.css";
import { watchLevel } from "./microphone-level.ts";

const { Part: QuietNote } = lazyPart(async () => (await import("./quiet-note.tsx")).QuietNote);

const BARS = 8;
/** From here on it is a voice, not the room. */
const HEARD = 0.35;
/** Silent steps in a row, ten a second, until they are spoken of. */
const QUIET_STEPS = 100;

/** The only thing on the page that moves by itself. */
export function LevelMeter({ track, muted }: { track: MediaStreamTrack; muted: boolean }) {
  const { preview } = useMessages().call;
  const [bars, setBars] = useState(0);
  const [heard, setHeard] = useState(false);
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    let silent = 0;
    return watchLevel(track, (level) => {
      silent = level > 0 || !track.enabled ? 0 : silent + 1;
      setQuiet(silent >= QUIET_STEPS);
      setBars(Math.round(level * BARS));
      if (level >= HEARD) setHeard(true);
    });
  }, [track]);
  const { none, low, good } = preview.levels;
  const words = bars === 0 ? none : bars / BARS < HEARD ? low : good;
  return (
    <>
      <span className={text["hidden"]}>{preview.levelOf(words)}</span>
      <span className={styles["meter"]} aria-hidden="true">
        {Array.from({ length: BARS }, (_, index) => (
          <i key={index} data-on={index < bars || undefined} />
        ))}
      </span>
      <output>{muted ? preview.muted : heard ? preview.heard : preview.say}</output>
      {quiet && !heard && (
        <Part>
          <QuietNote />
        </Part>
      )}
    </>
  );
}
