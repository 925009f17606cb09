// Derives what the embedding page is told from what changed.
import type { FrameEvent, LeaveReason } from "@sameside/shared/embed/protocol";
import type { SessionView } from "@sameside/shared/session/view";
import type { RoomStatus } from "../livekit/call-room.ts";

/** What the events are made from; null where there is nothing yet. */
export interface HostFacts {
  readonly view: SessionView | null;
  readonly room: RoomStatus | null;
  /** This person has been in the room, and is not out of the call since. */
  readonly inCall: boolean;
  readonly out: "left" | "elsewhere" | null;
  readonly video: VideoProblem | null;
}

/**
 * `not-set-up`: this deployment has none; `not-supported`: this browser cannot; `not-reachable`: its program
 * or its server does not answer.
 */
export type VideoProblem = "not-set-up" | "not-supported" | "not-reachable";

/** The call's own events; codes only: who is in the session and what they say stays inside the frame. */
export function hostEvents(before: HostFacts, after: HostFacts): readonly FrameEvent[] {
  return [...doorEvents(before, after), ...roomEvents(before, after), ...problems(before, after)];
}

function doorEvents(before: HostFacts, after: HostFacts): readonly FrameEvent[] {
  const earlier = before.view?.me.admission ?? null;
  const admission = after.view?.me.admission ?? null;
  if (before.view === null || admission === earlier) return [];
  if (admission === "knocking") return [{ type: "knock" }];
  if (admission === "admitted" || admission === "declined") return [{ type: admission }];
  return [];
}

function roomEvents(before: HostFacts, after: HostFacts): readonly FrameEvent[] {
  if (!before.inCall && after.inCall) return [{ type: "join" }];
  if (before.inCall && !after.inCall) return [{ type: "leave", reason: whyOut(after) }];
  if (!after.inCall) return [];
  if (isIn(before.room) && isLost(after.room)) return [{ type: "reconnecting" }];
  if (isLost(before.room) && isIn(after.room)) return [{ type: "reconnected" }];
  return [];
}

/** The sheet goes on without video, so none of these ends the session here. */
function problems(before: HostFacts, { video }: HostFacts): readonly FrameEvent[] {
  if (video === null || video === before.video) return [];
  return [{ type: "error", code: `video.${video}`, fatal: false }];
}

function whyOut({ view, out }: HostFacts): LeaveReason {
  if (out !== null) return out;
  if (view?.me.admission === "removed") return "removed";
  return isOver(view) ? "ended" : "lost";
}

function isOver(view: SessionView | null): boolean {
  return view?.session.phase === "closing" || view?.session.phase === "sealed";
}

function isIn(status: RoomStatus | null): boolean {
  return status === "connected";
}

function isLost(status: RoomStatus | null): boolean {
  return status === "reconnecting" || status === "lost";
}
