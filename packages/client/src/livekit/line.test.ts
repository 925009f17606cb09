// What LiveKit measures, in two words.
import { ConnectionQuality, Track } from "livekit-client";
import { expect, test } from "vitest";
import { lineOf, ownLineOf } from "./line.ts";

test.each([
  [ConnectionQuality.Excellent, "good"],
  [ConnectionQuality.Good, "good"],
  [ConnectionQuality.Poor, "weak"],
  [ConnectionQuality.Lost, "weak"],
  [ConnectionQuality.Unknown, null],
])("CTL-6: %s is %s", (connectionQuality, line) => {
  expect(lineOf({ connectionQuality })).toBe(line);
});

test("CTL-6: a picture that the server holds back makes one's own line weak", () => {
  const own = { connectionQuality: ConnectionQuality.Excellent };
  const shown = { streamState: Track.StreamState.Active };
  expect(ownLineOf(own, [shown])).toBe("good");
  expect(ownLineOf(own, [shown, { streamState: Track.StreamState.Paused }])).toBe("weak");
});
