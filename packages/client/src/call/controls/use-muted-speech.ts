// Listens on this device alone for a voice while the microphone is muted.
import { useEffect, useState } from "react";
import { watchLevel } from "../devices/microphone-level.ts";
import { useOwnMedia } from "../visit-context.tsx";
import { NOTHING_HEARD, hearMuted } from "./muted-speech.ts";

/** How often `watchLevel` tells of the level. */
const STEP_MS = 100;

/** Counts the times a person should be told; 0 while they can be heard. */
export function useMutedSpeech(): number {
  const { microphone } = useOwnMedia();
  const { track, on } = microphone;
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (track === null || on) return undefined;
    // The muted track is silent here, too. Its copy goes into the meter, nowhere else (docs/decisions/035).
    const copy = track.clone();
    copy.enabled = true;
    const stop = watchLevel(copy, (level) => {
      const heard = hearMuted(lately, level, { now: Date.now(), stepMs: STEP_MS });
      lately = heard.next;
      if (heard.tell) setTimes((before) => before + 1);
    });
    return () => {
      stop();
      copy.stop();
      lately = { ...lately, loud: [] };
      setTimes(0);
    };
  }, [track, on]);
  return times;
}

/** Outlives one muting: whoever mutes anew within the minute is not told again. */
let lately = NOTHING_HEARD;
