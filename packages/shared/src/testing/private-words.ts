// Finds words that name their owner; says from the rules alone who may read them.

import { roleOf, rowsOf } from "../session/session.ts";
import type { SessionState } from "../session/session.ts";

/** Of `draft~sam~12~`: kind of place, owner, number. */
export const OWNED_WORDS = /(draft|pulse|rating|contact|open|door)~([\w-]+)~(\d+)~/g;

/** Whether `viewer` may read these words, decided without looking at how views are made. */
export function mayRead(
  state: SessionState,
  viewer: string,
  kind: string,
  owner: string,
  words: string,
): boolean {
  if (viewer === owner || kind === "open") return true;
  const therapist = roleOf(state, viewer) === "therapist";
  // Owned by whom it is said to.
  if (kind === "door") return therapist;
  const over = ["closing", "sealed"].includes(state.lifecycle.phase);
  if (kind === "draft") return state.agenda.items.some((item) => item.text === words);
  if (kind === "pulse") {
    const given = rowsOf(state, "pulse").some((row) => row.mode === "now" && row.words === words);
    const logged = JSON.stringify(state.pulses).includes(words);
    return therapist && (given || logged);
  }
  if (kind === "contact") {
    return therapist && rowsOf(state, "contact").some((row) => row.place === words);
  }
  const rating = state.ratings.byClient[owner];
  const shared = rating?.kind === "shared" && rating.keep === words;
  return therapist && shared && (rating.sharing === "now" || over);
}
