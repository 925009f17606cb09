// Counts, for each participant, how often what they may see has changed.

import { createHash } from "node:crypto";
import type { ParticipantId } from "@sameside/shared/session/actor";
import type { SessionState } from "@sameside/shared/session/session";
import { viewFor } from "@sameside/shared/session/view";
import { decode, encode } from "../store/codec.ts";

// A viewer's id of a view must grow when that view changed and stay when it did not: were it the
// log's number, it would tell that others did something hidden from this viewer. The counts lie
// in the session's row, so that every server hands out the same ids.

interface ViewHead {
  readonly count: number;
  /** Of the view as JSON; stored through the codec, because short secrets could be guessed. */
  readonly hash: string;
}

type ViewHeads = Readonly<Record<ParticipantId, ViewHead>>;

/** Heads of a new session. */
export function firstHeads(state: SessionState): Uint8Array {
  return encode(advance({}, state));
}

/** Heads after a change; only those grow whose view is another now. */
export function nextHeads(heads: Uint8Array, state: SessionState): Uint8Array {
  return encode(advance(decode<ViewHeads>(heads), state));
}

/** The id of the participant's current view: decimal digits. */
export function viewId(heads: Uint8Array, participantId: ParticipantId): string {
  return String(decode<ViewHeads>(heads)[participantId]?.count ?? 0);
}

function advance(heads: ViewHeads, state: SessionState): ViewHeads {
  return Object.fromEntries(
    state.people.map(({ id }) => {
      const hash = createHash("sha256")
        .update(JSON.stringify(viewFor(state, id)))
        .digest("base64");
      const before = heads[id];
      if (before?.hash === hash) return [id, before];
      return [id, { count: (before?.count ?? 0) + 1, hash }];
    }),
  );
}
