// Keeps the unfinished rating of a session link while screens around it come or go.
import type { ShownInstrument } from "@sameside/shared/instruments/instrument";
import type { SessionLink } from "../session-link/session-link.ts";
import type { RatingForm } from "./rating-form.ts";
import { EMPTY_FORM, shareCommand } from "./rating-form.ts";

/** One for each link; gone with the page. */
export interface RatingStore {
  form(this: void): RatingForm;
  subscribe(this: void, listener: () => void): () => void;
  change(this: void, parts: Partial<RatingForm>): void;
  /**
   * Sends all answers in one command. A refusal leads back to the choices, with everything kept.
   * `language`: in which the lines were read.
   */
  share(this: void, instrument: ShownInstrument, language: string): Promise<void>;
  /**
   * Skipped or not saved; the answers are dropped at once. Resolves to true when the server took it.
   * `after` is the stage that follows then.
   */
  drop(this: void, after: "lines" | "not-kept"): Promise<boolean>;
}

const stores = new WeakMap<SessionLink, RatingStore>();

/** The call ending moves the rating to another screen: both must show the same answers. */
export function ratingStoreOf(link: SessionLink): RatingStore {
  const known = stores.get(link);
  if (known !== undefined) return known;
  const made = makeStore(link);
  stores.set(link, made);
  return made;
}

function makeStore(link: SessionLink): RatingStore {
  let form = EMPTY_FORM;
  const listeners = new Set<() => void>();
  const change = (parts: Partial<RatingForm>): void => {
    form = { ...form, ...parts };
    for (const listener of listeners) listener();
  };
  return {
    form: () => form,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    share: async (instrument, language) => {
      change({ stage: "sending", refused: null });
      const result = await link.send(shareCommand(form, instrument, language));
      if (result.kind === "saved") change({ stage: "saved" });
      else change({ stage: "share", refused: result.code });
    },
    drop: async (after) => {
      change({ ...EMPTY_FORM, stage: "closing" });
      const result = await link.send({ type: "rating.close" });
      if (result.kind === "saved") change({ stage: after });
      else change({ stage: "lines", refused: result.code });
      return result.kind === "saved";
    },
  };
}
