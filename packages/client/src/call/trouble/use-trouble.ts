// Says how long the connection to the room has been away, in steps.
import { useEffect, useState } from "react";
import { useVisitSnapshot } from "../visit-context.tsx";

/**
 * - `moment`: it may be back before anybody has read a card
 * - `lost`: said on a card
 * - `long`: it may not come back soon
 */
export type Trouble = "none" | "moment" | "lost" | "long";

const MOMENT_MS = 3_000;
const LONG_MS = 45_000;

export function useTrouble(): Trouble {
  const { room, roomMissing } = useVisitSnapshot();
  const away = roomMissing || room?.status === "lost" || room?.status === "reconnecting";
  const [step, setStep] = useState<Exclude<Trouble, "none">>("moment");
  useEffect(() => {
    if (!away) return undefined;
    const timers = [
      setTimeout(() => setStep("lost"), MOMENT_MS),
      setTimeout(() => setStep("long"), LONG_MS),
    ];
    return () => {
      for (const timer of timers) clearTimeout(timer);
      setStep("moment");
    };
  }, [away]);
  if (!away) return "none";
  // What never came is no moment's matter.
  return step === "moment" && room?.wasConnected !== true ? "lost" : step;
}
