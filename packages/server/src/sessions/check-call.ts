// Compares a call with its room, closes it when nobody is left.

import type { PresenceCommand } from "@sameside/shared/session/presence";
import type { SessionState } from "@sameside/shared/session/session";
import type { Deps } from "../deps.ts";
import type { CallCheck } from "../jobs/job.ts";
import { orUnreachable } from "../livekit/or-unreachable.ts";
import { deleteRoom, listParticipants, removeParticipant } from "../livekit/rooms.ts";
import type { RoomGuest } from "../livekit/rooms.ts";
import type { SessionRow } from "../store/sessions.ts";
import { loadSession } from "./load-session.ts";
import { belongsInRoom, isOver } from "./room-access.ts";
import { runCommand } from "./run-command.ts";
import { leaveAside } from "./system-command.ts";

/** A call in which nobody has been for this long is over. */
const EMPTY_MS = 10 * 60_000;
/** Whatever happened while nobody looked for so long is not known. */
const BLIND_MS = 90_000;

interface Checked {
  readonly session: SessionRow;
  readonly state: SessionState;
}

/** @returns the next check, null when there is nothing more to check */
export async function checkCall(deps: Deps, check: CallCheck): Promise<CallCheck | null> {
  const { sessionId } = check;
  // Read before the room is asked: a connection that we know and LiveKit no longer names is gone.
  const checked = await read(deps, sessionId);
  if (checked === null) return null;
  const now = deps.clock();
  const { phase } = checked.state.lifecycle;
  if (isOver(phase)) return (await endRoom(deps, checked)) ? null : { ...check, checkedAt: now };
  // Opened again meanwhile: that put a check of its own.
  if (phase === "scheduled" || check.ending) return null;
  const there = await guestsOf(deps, checked);
  const guests = there === null ? null : await onlyWelcome(deps, checked, there);
  if (guests !== null) await align(deps, checked, guests);
  const emptySince = countEmpty(deps, check, checked, guests, now);
  if (emptySince === null || now - emptySince < EMPTY_MS) {
    return { sessionId, emptySince, checkedAt: now };
  }
  await leaveAside(deps, sessionId, () =>
    runCommand(deps, {
      sessionId,
      actor: { kind: "system" },
      commandId: `session.end.empty.${emptySince}`,
      command: { type: "session.end" },
    }),
  );
  return { sessionId, emptySince: null, checkedAt: now };
}

function read(deps: Deps, sessionId: string): Promise<Checked | null> {
  return deps.db.read((tx) => loadSession(tx, sessionId));
}

/** Null: not known, because LiveKit cannot be reached. */
async function guestsOf(
  { livekit }: Deps,
  { session, state }: Checked,
): Promise<readonly RoomGuest[] | null> {
  // Without a LiveKit there is no room that somebody could be in.
  if (livekit === null || state.call === "elsewhere") return [];
  return await orUnreachable(() => listParticipants(livekit, session.roomName), null);
}

/**
 * Takes out whom the session keeps out, as everybody who came in with a token from before.
 * @returns the others
 */
async function onlyWelcome(
  deps: Deps,
  { session }: Checked,
  guests: readonly RoomGuest[],
): Promise<readonly RoomGuest[]> {
  // Read after LiveKit was asked: somebody may have been let in meanwhile.
  const now = guests.length === 0 ? null : await read(deps, session.id);
  if (now === null) return guests;
  const welcome = guests.filter(({ identity }) => belongsInRoom(now.state, identity));
  const { livekit } = deps;
  for (const guest of guests) {
    if (livekit === null || welcome.includes(guest)) continue;
    await orUnreachable(
      () => removeParticipant(livekit, session.roomName, guest.identity),
      undefined,
    );
  }
  return welcome;
}

/** What webhooks told in vain. */
async function align(
  deps: Deps,
  { session, state }: Checked,
  guests: readonly RoomGuest[],
): Promise<void> {
  const known = Object.entries(state.presence.connections).flatMap(([participantId, sids]) =>
    sids.map((sid) => ({ participantId, sid })),
  );
  const gone = known.filter(({ sid }) => !guests.some((guest) => guest.sid === sid));
  const come = guests.filter((guest) => !known.some(({ sid }) => sid === guest.sid));
  for (const { participantId, sid } of gone) {
    await say(deps, session, { type: "presence.leave", participantId, sid });
  }
  for (const { identity, sid } of come) {
    await say(deps, session, { type: "presence.join", participantId: identity, sid });
  }
}

async function say(
  deps: Deps,
  session: SessionRow,
  command: Extract<PresenceCommand, { readonly sid: string }>,
): Promise<void> {
  const { id: sessionId, seq } = session;
  await leaveAside(deps, sessionId, () =>
    runCommand(deps, {
      sessionId,
      actor: { kind: "system" },
      // The log's number: what was said and turned out wrong can be said again later.
      commandId: `${command.type}.${command.sid}.${seq}`,
      command,
    }),
  );
}

/** @returns since when nobody is there, neither in the room nor at a page; null: not known to be so */
function countEmpty(
  { hub }: Deps,
  { emptySince, checkedAt, sessionId }: CallCheck,
  { session }: Checked,
  guests: readonly RoomGuest[] | null,
  now: number,
): number | null {
  if (guests === null || guests.length > 0 || hub.sessionIds().has(sessionId)) return null;
  const blind = checkedAt !== null && now - checkedAt > BLIND_MS;
  const since = emptySince === null || blind ? now : emptySince;
  return Math.max(since, session.seenAt ?? since);
}

/** @returns false when LiveKit could not be told */
async function endRoom({ livekit }: Deps, { session, state }: Checked): Promise<boolean> {
  if (livekit === null || state.call === "elsewhere") return true;
  return await orUnreachable(async () => {
    await deleteRoom(livekit, session.roomName);
    return true;
  }, false);
}
