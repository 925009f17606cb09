// Waits for the room token that the stream brings right after the admission.
import type { RoomToken } from "@sameside/shared/http/participant-api";
import type { SessionLink } from "../session-link/session-link.ts";

/**
 * The server makes the token once it has sent the view that lets its viewer in: the token follows
 * within milliseconds. Asking for another one would take a whole round trip more. What takes longer
 * than this is not coming.
 */
const FOLLOWS_WITHIN_MS = 1000;

/** Null when no stream is open that could bring one, or none came. */
export function pushedToken(
  link: Pick<SessionLink, "snapshot" | "subscribe">,
  waitMs: number = FOLLOWS_WITHIN_MS,
): Promise<RoomToken | null> {
  const { token, connection } = link.snapshot();
  if (token !== null || connection !== "live") return Promise.resolve(token);
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      stop();
      resolve(link.snapshot().token);
    };
    const timer = setTimeout(settle, waitMs);
    const stop = link.subscribe(() => {
      const now = link.snapshot();
      if (now.token !== null || now.connection !== "live") settle();
    });
  });
}
