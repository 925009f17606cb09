// Remembers for the visit where the own picture lies, or that it is put away.
import { useSyncExternalStore } from "react";
import { useVisit } from "../visit-context.tsx";
import type { Visit } from "../visit.ts";

/** `start` is left where words go from left to right. */
export type Corner = "top-start" | "top-end" | "bottom-start" | "bottom-end";

export interface SelfPlace {
  readonly corner: Corner;
  readonly hidden: boolean;
}

interface PlaceStore {
  snapshot(this: void): SelfPlace;
  subscribe(this: void, listener: () => void): () => void;
  change(this: void, next: Partial<SelfPlace>): void;
}

const stores = new WeakMap<Visit, PlaceStore>();

/** In memory alone: the next visit begins as every visit does. */
function placeOf(visit: Visit): PlaceStore {
  const known = stores.get(visit);
  if (known !== undefined) return known;
  const listeners = new Set<() => void>();
  let place: SelfPlace = { corner: "bottom-end", hidden: false };
  const store: PlaceStore = {
    snapshot: () => place,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (next) => {
      place = { ...place, ...next };
      for (const listener of listeners) listener();
    },
  };
  stores.set(visit, store);
  return store;
}

export function useSelfPlace(): SelfPlace & Pick<PlaceStore, "change"> {
  const { snapshot, subscribe, change } = placeOf(useVisit());
  return { ...useSyncExternalStore(subscribe, snapshot), change };
}

/** The edges of each picture on which its name, its acts stand. */
export interface Edges {
  readonly names: "top" | "bottom";
  readonly acts: "top" | "bottom";
}

/**
 * The own picture lies on neither: names keep their usual place at the lower start beside one other person,
 * unless the own picture is there, or the wider sign that it is hidden stands on that edge.
 */
export function edgesBeside({ corner, hidden }: SelfPlace, others: number): Edges {
  const low = corner.startsWith("bottom");
  const near = hidden || others > 1 || corner === "bottom-start";
  return { names: low && near ? "top" : "bottom", acts: low ? "top" : "bottom" };
}
