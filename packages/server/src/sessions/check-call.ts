// Compares a call with its room, closes it when nobody is left.

import type { PresenceCommand } from "@sameside/shared/session/presence";
import type { SessionState } from "@sameside/shared/session/session";
import type { Deps } from "../deps.ts";
import type { CallCheck } from "../jobs/job.ts";
import type { LiveKit } from "../livekit/livekit.ts";
import { deleteRoom, listParticipants, removeParticipant } from "../livekit/rooms.ts";
import type { RoomGuest } from "../livekit/rooms.ts";
import { Problem } from "../problem.ts";
import type { SessionRow } from "../store/sessions.ts";
import { loadSession } from "./load-session.ts";
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
  if (phase === "closing")
    return (await endRoom(deps, checked)) ? null : { ...check, checkedAt: now };
  if (phase !== "live" && phase !== "wrapping-up") return null;
  const guests = await guestsOf(deps, checked);
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
  return await orWithoutLiveKit(() => listParticipants(livekit, session.roomName), null);
}

/** What webhooks told in vain; who was taken out and came in again with an old token. */
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
  await removeAgain(deps.livekit, session, state, guests);
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

async function removeAgain(
  livekit: LiveKit | null,
  { roomName }: SessionRow,
  { presence }: SessionState,
  guests: readonly RoomGuest[],
): Promise<void> {
  if (livekit === null) return;
  for (const { identity } of guests) {
    if (presence.admission[identity] !== "removed") continue;
    await orWithoutLiveKit(() => removeParticipant(livekit, roomName, identity), undefined);
  }
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
  return await orWithoutLiveKit(async () => {
    await deleteRoom(livekit, session.roomName);
    return true;
  }, false);
}

async function orWithoutLiveKit<T>(ask: () => Promise<T>, instead: T): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Problem && error.code === "video.not-reachable") return instead;
    throw error;
  }
}
