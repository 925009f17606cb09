// Gives the call's screens the visit.
import { createContext, useContext, useSyncExternalStore } from "react";
import type { OwnMediaSnapshot } from "./devices/own-media-state.ts";
import type { Visit, VisitSnapshot } from "./visit.ts";

/** Provided by the call page; the visit stays the same for its life. */
export const VisitContext = createContext<Visit | null>(null);

export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (visit === null) throw new Error("No visit around this component");
  return visit;
}

export function useVisitSnapshot(): VisitSnapshot {
  const visit = useVisit();
  return useSyncExternalStore(visit.subscribe, visit.snapshot, visit.snapshot);
}

export function useOwnMedia(): OwnMediaSnapshot {
  const { media } = useVisit();
  return useSyncExternalStore(media.subscribe, media.snapshot, media.snapshot);
}
