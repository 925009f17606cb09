// Brings into a session what LiveKit reports of its room.

import type { PresenceCommand } from "@sameside/shared/session/presence";
import type { Deps } from "../deps.ts";
import type { LiveKit } from "../livekit/livekit.ts";
import { orUnreachable } from "../livekit/or-unreachable.ts";
import { deleteRoom, listParticipants, removeParticipant } from "../livekit/rooms.ts";
import type { RoomGuest } from "../livekit/rooms.ts";
import type { VerifiedWebhook } from "../livekit/webhook.ts";
import { findSessionOfRoom } from "../store/sessions.ts";
import type { SessionRow } from "../store/sessions.ts";
import { loadSession } from "./load-session.ts";
import { belongsInRoom, isOver } from "./room-access.ts";
import { runCommand } from "./run-command.ts";
import { leaveAside } from "./system-command.ts";

type ConnectionCommand = Extract<PresenceCommand, { type: "presence.join" | "presence.leave" }>;

/**
 * A report is a hint: what does not fit the session is left aside. The same report again does
 * nothing more.
 */
export async function takeRoomReport(
  deps: Deps,
  livekit: LiveKit,
  { id, roomName, report }: VerifiedWebhook,
): Promise<void> {
  if (report.kind === "other") return;
  const session = await deps.db.read((tx) => findSessionOfRoom(tx, roomName));
  if (session === null) return;
  if (report.kind === "finished") {
    for (const command of await leavesOfAll(deps, livekit, session)) {
      await take(deps, session, `${id}.${command.sid}`, command);
    }
    return;
  }
  const { identity: participantId, sid } = report.participant;
  if (report.kind === "left") {
    await take(deps, session, id, { type: "presence.leave", participantId, sid });
    return;
  }
  const guests = await guestsOf(livekit, roomName);
  // A `joined` may come after the `left` of the same connection, which would then stay for ever.
  if (guests !== null && !has(guests, sid)) return;
  if (await isSentOut(deps, livekit, session, participantId)) return;
  await take(deps, session, id, { type: "presence.join", participantId, sid });
}

/**
 * Whoever we believe to be in a room that is no more, whose `left` got lost. The report may be about
 * the room before this one: then LiveKit knows those who have come back.
 */
async function leavesOfAll(
  deps: Deps,
  livekit: LiveKit,
  { id, roomName }: SessionRow,
): Promise<readonly ConnectionCommand[]> {
  const loaded = await deps.db.read((tx) => loadSession(tx, id));
  const guests = (await guestsOf(livekit, roomName)) ?? [];
  return Object.entries(loaded?.state.presence.connections ?? {}).flatMap(([participantId, sids]) =>
    sids
      .filter((sid) => !has(guests, sid))
      .map((sid) => ({ type: "presence.leave", participantId, sid }) as const),
  );
}

/** With a token from before somebody still comes in: not into the log, and at once out again. */
async function isSentOut(
  deps: Deps,
  livekit: LiveKit,
  { id, roomName }: SessionRow,
  participantId: string,
): Promise<boolean> {
  const loaded = await deps.db.read((tx) => loadSession(tx, id));
  if (loaded === null || belongsInRoom(loaded.state, participantId)) return false;
  deps.log.info({ sessionId: id }, "somebody was taken out of the room whom the session keeps out");
  const over = isOver(loaded.state.lifecycle.phase);
  await orUnreachable(
    () =>
      over ? deleteRoom(livekit, roomName) : removeParticipant(livekit, roomName, participantId),
    undefined,
  );
  return true;
}

/** LiveKit knows better than its reports. Null: out of reach, they are believed. */
function guestsOf(livekit: LiveKit, roomName: string): Promise<readonly RoomGuest[] | null> {
  return orUnreachable(() => listParticipants(livekit, roomName), null);
}

function has(guests: readonly RoomGuest[], sid: string): boolean {
  return guests.some((guest) => guest.sid === sid);
}

async function take(
  deps: Deps,
  session: SessionRow,
  commandId: string,
  command: ConnectionCommand,
): Promise<void> {
  await leaveAside(deps, session.id, () =>
    runCommand(deps, {
      sessionId: session.id,
      actor: { kind: "system" },
      commandId,
      command,
    }),
  );
}
