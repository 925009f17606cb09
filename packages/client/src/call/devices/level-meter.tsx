// Shows that the microphone hears something, in bars and in words.
import { useEffect, useState } from "react";
import { useMessages } from "../../i18n/react.tsx";
import { Said } from "../../ui/live-region.tsx";
import text from "../../ui/text.module.css";
import styles from "../call.module.css";
import { createQuietWatch, watchLevel } from "./microphone-level.ts";

const BARS = 8;
/** From here on it is a voice, not the room. */
const HEARD = 0.35;

type MeterProps = {
  track: MediaStreamTrack;
  muted: boolean;
  /** Called with each measure: whether nothing was heard for a while. Stays the same function. */
  onQuiet: (quiet: boolean) => void;
};

/** The only thing on the page that moves by itself. */
export function LevelMeter({ track, muted, onQuiet }: MeterProps) {
  const { preview } = useMessages().call;
  const [bars, setBars] = useState(0);
  const [heard, setHeard] = useState(false);
  useEffect(() => {
    const isQuiet = createQuietWatch();
    return watchLevel(track, (level) => {
      onQuiet(isQuiet(level, track.enabled));
      setBars(Math.round(level * BARS));
      if (level >= HEARD) setHeard(true);
    });
  }, [track, onQuiet]);
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
      {muted || !heard ? (
        <p>{muted ? preview.muted : preview.say}</p>
      ) : (
        <Said>{preview.heard}</Said>
      )}
    </>
  );
}
