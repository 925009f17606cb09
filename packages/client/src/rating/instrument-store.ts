// Keeps the questionnaire of a session link, fetched once.
import type { ShownInstrument } from "@sameside/shared/instruments/instrument";
import type { SessionLink } from "../session-link/session-link.ts";

export type InstrumentState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly instrument: ShownInstrument }
  /** It did not come; `load` asks again. */
  | { readonly kind: "missing" };

export interface InstrumentStore {
  state(this: void): InstrumentState;
  subscribe(this: void, listener: () => void): () => void;
  /** Asks the server unless it is here or on its way. */
  load(this: void): void;
}

const stores = new WeakMap<SessionLink, InstrumentStore>();

export function instrumentStoreOf(link: SessionLink): InstrumentStore {
  const known = stores.get(link);
  if (known !== undefined) return known;
  const made = makeStore(link);
  stores.set(link, made);
  return made;
}

function makeStore(link: SessionLink): InstrumentStore {
  let state: InstrumentState = { kind: "loading" };
  let asked = false;
  const listeners = new Set<() => void>();
  const become = (next: InstrumentState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: () => {
      if (asked) return;
      asked = true;
      if (state.kind !== "loading") become({ kind: "loading" });
      void link.fetchInstrument().then((answer) => {
        // A code: it can be asked for again.
        asked = typeof answer !== "string";
        become(
          typeof answer === "string" ? { kind: "missing" } : { kind: "ready", instrument: answer },
        );
      });
    },
  };
}
