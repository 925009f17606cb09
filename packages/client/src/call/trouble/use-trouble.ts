// Says how long the connection to the room has been away, in steps.
import { useEffect, useState } from "react";
import { useVisitSnapshot } from "../visit-context.tsx";

/**
 * - `moment`: it may be back before anybody has read a card
 * - `lost`: said on a card
 * - `long`: it may not come back soon
 * - `back`: it is here again, after a card
 */
export type Trouble = "none" | "moment" | "lost" | "long" | "back";

const MOMENT_MS = 3_000;
const LONG_MS = 45_000;
const BACK_MS = 4_000;

export function useTrouble(): Trouble {
  const { room, roomMissing } = useVisitSnapshot();
  const away = roomMissing || room?.status === "lost" || room?.status === "reconnecting";
  const [step, setStep] = useState<Trouble>("none");
  useEffect(() => {
    if (!away) return undefined;
    const timers = [
      setTimeout(() => setStep("lost"), MOMENT_MS),
      setTimeout(() => setStep("long"), LONG_MS),
    ];
    return () => {
      for (const timer of timers) clearTimeout(timer);
      setStep((before) => (before === "none" ? "none" : "back"));
    };
  }, [away]);
  useEffect(() => {
    if (away || step !== "back") return undefined;
    const timer = setTimeout(() => setStep("none"), BACK_MS);
    return () => clearTimeout(timer);
  }, [away, step]);
  if (!away) return step === "back" ? "back" : "none";
  if (step === "lost" || step === "long") return step;
  // What never came is no moment's matter.
  return room?.wasConnected === true ? "moment" : "lost";
}
