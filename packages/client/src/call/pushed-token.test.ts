// Tests how long a page waits for the token that comes with the admission.
import type { RoomToken } from "@sameside/shared/http/participant-api";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { LinkSnapshot } from "../session-link/link-state.ts";
import { pushedToken } from "./pushed-token.ts";

const TOKEN: RoomToken = { server_url: "wss://pushed", participant_token: "pushed" };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function linkThat(starts: Partial<LinkSnapshot>) {
  const listeners = new Set<() => void>();
  let snapshot: LinkSnapshot = {
    view: null,
    connection: "live",
    saving: "saved",
    clockOffset: 0,
    token: null,
    looking: [],
    ...starts,
  };
  return {
    snapshot: () => snapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    learn: (next: Partial<LinkSnapshot>) => {
      snapshot = { ...snapshot, ...next };
      for (const listener of listeners) listener();
    },
    listeners,
  };
}

test("a token that is there is taken at once", async () => {
  expect(await pushedToken(linkThat({ token: TOKEN }))).toEqual(TOKEN);
});

test("the token that follows the admission is waited for, whatever else comes in between", async () => {
  const link = linkThat({});
  const asking = pushedToken(link);
  link.learn({ saving: "saving" });
  link.learn({ token: TOKEN });
  expect(await asking).toEqual(TOKEN);
  expect(link.listeners.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test("nobody waits for a stream that is cut, or is cut meanwhile", async () => {
  expect(await pushedToken(linkThat({ connection: "offline" }))).toBeNull();
  const link = linkThat({});
  const asking = pushedToken(link);
  link.learn({ connection: "offline" });
  expect(await asking).toBeNull();
});

test("what has not come after a second is asked for", async () => {
  const link = linkThat({});
  const asking = pushedToken(link);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await asking).toBeNull();
  expect(link.listeners.size).toBe(0);
});
