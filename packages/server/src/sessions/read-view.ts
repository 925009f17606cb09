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
 * As `readView`; without the drafts for who came by a link made after sealing.
 * @throws {Problem} session.not-found
 */
export async function readOwnView(tx: Tx, principal: ParticipantPrincipal): Promise<ViewMessage> {
  return ownMessage(await readView(tx, principal.sessionId, principal.participantId), principal);
}

/** As `readOwnView`, of a session that was just committed here. */
export function ownViewOf(
  { state, viewHeads }: Snapshot,
  principal: ParticipantPrincipal,
): ViewMessage {
  return ownMessage(messageFor(state, viewHeads, principal.participantId), principal);
}

function ownMessage({ id, view }: ViewMessage, { recordOnly }: ParticipantPrincipal): ViewMessage {
  return { id, view: recordOnly ? { ...view, agenda: { ...view.agenda, drafts: [] } } : view };
}

/** @throws {Problem} session.not-found for somebody who is not in it */
export function messageFor(
  state: SessionState,
  viewHeads: Uint8Array,
  participantId: ParticipantId,
): ViewMessage {
  const view = viewFor(state, participantId);
  if (view === null) throw new Problem("session.not-found");
  return { id: viewId(viewHeads, participantId), view };
}
