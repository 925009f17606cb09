// Reads what one participant may see just now.

import type { ParticipantId } from "@sameside/shared/session/actor";
import type { ViewMessage } from "@sameside/shared/http/participant-api";
import type { SessionState } from "@sameside/shared/session/session";
import { viewFor } from "@sameside/shared/session/view";
import type { ParticipantPrincipal } from "../access/principal.ts";
import type { Snapshot } from "../live/hub.ts";
import { Problem } from "../problem.ts";
import type { Tx } from "../store/store.ts";
import { loadSession } from "./load-session.ts";
import { withoutHidden } from "./private-since.ts";
import { viewId } from "./view-heads.ts";

/**
 * Give it a reading transaction: id, events, private rows must be of one moment.
 * @throws {Problem} session.not-found
 */
export async function readView(
  tx: Tx,
  sessionId: string,
  participantId: ParticipantId,
): Promise<ViewMessage> {
  const loaded = await loadSession(tx, sessionId);
  if (loaded === null) throw new Problem("session.not-found");
  return messageFor(loaded.state, loaded.session.viewHeads, participantId);
}

/**
 * As `readView`; without what is hidden from who came by a later link.
 * @throws {Problem} session.not-found
 */
export async function readOwnView(tx: Tx, principal: ParticipantPrincipal): Promise<ViewMessage> {
  const loaded = await loadSession(tx, principal.sessionId);
  if (loaded === null) throw new Problem("session.not-found");
  const { state, session } = loaded;
  return ownViewOf({ state, viewHeads: session.viewHeads }, principal);
}

/** As `readOwnView`, of a session that was just committed here. */
export function ownViewOf(
  { state, viewHeads }: Snapshot,
  { participantId, privateSince }: ParticipantPrincipal,
): ViewMessage {
  return messageFor(state, viewHeads, participantId, privateSince);
}

/** @throws {Problem} session.not-found for somebody who is not in it */
export function messageFor(
  state: SessionState,
  viewHeads: Uint8Array,
  participantId: ParticipantId,
  privateSince: number | null = null,
): ViewMessage {
  const view = viewFor(withoutHidden(state, participantId, privateSince), participantId);
  if (view === null) throw new Problem("session.not-found");
  return { id: viewId(viewHeads, participantId), view };
}
