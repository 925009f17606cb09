// Brings into a session what LiveKit reports of its room.

import type { PresenceCommand } from "@sameside/shared/session/presence";
import type { Deps } from "../deps.ts";
import type { LiveKit } from "../livekit/livekit.ts";
import { listParticipants } from "../livekit/rooms.ts";
import type { VerifiedWebhook } from "../livekit/webhook.ts";
import { findSessionOfRoom } from "../store/sessions.ts";
import type { SessionRow } from "../store/sessions.ts";
import { loadSession } from "./load-session.ts";
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
    for (const command of await leavesOfAll(deps, session)) {
      await take(deps, session, `${id}.${command.sid}`, command);
    }
    return;
  }
  const { identity: participantId, sid } = report.participant;
  if (report.kind === "left") {
    await take(deps, session, id, { type: "presence.leave", participantId, sid });
    return;
  }
  if (await isGone(livekit, roomName, sid)) return;
  await take(deps, session, id, { type: "presence.join", participantId, sid });
}

/** Whoever we believe to be in a room that is no more, whose `left` got lost. */
async function leavesOfAll(deps: Deps, session: SessionRow): Promise<readonly ConnectionCommand[]> {
  const loaded = await deps.db.read((tx) => loadSession(tx, session.id));
  return Object.entries(loaded?.state.presence.connections ?? {}).flatMap(([participantId, sids]) =>
    sids.map((sid) => ({ type: "presence.leave", participantId, sid }) as const),
  );
}

/**
 * A `joined` may come after the `left` of the same connection, which would then stay for ever:
 * LiveKit itself knows better. Out of reach, it is believed.
 */
async function isGone(livekit: LiveKit, roomName: string, sid: string): Promise<boolean> {
  try {
    const there = await listParticipants(livekit, roomName);
    return !there.some((guest) => guest.sid === sid);
  } catch {
    return false;
  }
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
