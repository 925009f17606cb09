// What follows each way of being out of the room.
import { DisconnectReason } from "livekit-client";
import { expect, test } from "vitest";
import { nextTry } from "./next-try.ts";

const still = () => 0;

test("coming in from another page ends this one", () => {
  expect(nextTry(DisconnectReason.DUPLICATE_IDENTITY, 0, still)).toEqual({ status: "elsewhere" });
});

test("without video nothing is tried", () => {
  expect(nextTry("video.not-set-up", 0, still)).toEqual({ status: "no-video" });
});

test.each([
  DisconnectReason.UNKNOWN_REASON,
  DisconnectReason.SIGNAL_CLOSE,
  DisconnectReason.ROOM_DELETED,
  DisconnectReason.PARTICIPANT_REMOVED,
  "connect-failed",
  "video.not-reachable",
  "server.error",
])("%s is tried again soon, then more seldom, never more than 8 s later", (outcome) => {
  const after = (failures: number) => {
    const next = nextTry(outcome, failures, still);
    return next.status === "lost" ? next.afterMs : Number.NaN;
  };
  expect(after(0)).toBe(250);
  expect(after(2)).toBeGreaterThan(after(1));
  expect(after(50)).toBeLessThanOrEqual(8_000);
});

test.each(["token.not-admitted", "presence.removed", "session.closing", "credential.not-valid"])(
  "%s changes only when somebody acts",
  (code) => {
    expect(nextTry(code, 0, still)).toEqual({ status: "lost", afterMs: 15_000 });
  },
);
