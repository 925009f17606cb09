// Has a fresh room token ready while its viewer may enter the call.

import type { RoomToken } from "@sameside/shared/http/participant-api";
import type { SessionView } from "@sameside/shared/session/view";

export interface TokenSource {
  readonly mayEnter: (view: SessionView) => boolean;
  readonly mint: () => Promise<RoomToken>;
  /** Told when no token could be made; it is tried again. */
  readonly onFailure: (error: unknown) => void;
  readonly renewMs: number;
  readonly retryMs: number;
}

export interface TokenFeed {
  /** A token to send now, or null. Never waits: an unreachable LiveKit must not hold up views. */
  next(view: SessionView): RoomToken | null;
}

/** `onReady` is called when `next` should be asked again. */
export function feedTokens(
  source: TokenSource,
  clock: () => number,
  onReady: () => void,
): TokenFeed {
  let dueAt = 0;
  let minting = false;
  let ready: RoomToken | null = null;
  const mint = async (): Promise<void> => {
    minting = true;
    try {
      ready = await source.mint();
      dueAt = clock() + source.renewMs;
    } catch (error) {
      dueAt = clock() + source.retryMs;
      source.onFailure(error);
    } finally {
      minting = false;
    }
    onReady();
  };
  return {
    next(view) {
      if (!source.mayEnter(view)) {
        // Made for somebody who was taken out meanwhile; let back in, they need another.
        ready = null;
        dueAt = 0;
        return null;
      }
      const token = ready;
      ready = null;
      if (token === null && !minting && clock() >= dueAt) void mint();
      return token;
    },
  };
}
