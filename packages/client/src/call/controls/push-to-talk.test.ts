// Holding the space bar: heard while it is held, never a moment longer.
import { expect, test } from "vitest";
import { stepTalk } from "./push-to-talk.ts";
import type { Talk, TalkEvent } from "./push-to-talk.ts";

const DOWN = { type: "down", repeat: false, muted: true, free: true } as const;

test("CTL3: held while muted it opens the microphone, let go it mutes again", () => {
  expect(stepTalk("idle", DOWN)).toEqual({ talk: "open", microphone: "open", taken: true });
  expect(stepTalk("open", { ...DOWN, repeat: true, muted: false })).toEqual({
    talk: "open",
    microphone: null,
    taken: true,
  });
  expect(stepTalk("open", { type: "up" })).toMatchObject({ talk: "idle", microphone: "mute" });
});

test.each([
  ["the person is heard already", { muted: false }],
  ["the focus is on a field or a button", { free: false }],
  ["the key was held from before", { repeat: true }],
])("CTL3: nothing happens when %s", (_, differently) => {
  expect(stepTalk("idle", { ...DOWN, ...differently })).toEqual({
    talk: "idle",
    microphone: null,
    taken: false,
  });
});

test("CTL3: leaving the page counts as letting go", () => {
  expect(stepTalk("open", { type: "away" })).toMatchObject({ talk: "idle", microphone: "mute" });
});

test("CTL3: muted meanwhile, letting go changes nothing more", () => {
  const { talk } = stepTalk("open", { type: "muted" });
  expect(stepTalk(talk, { type: "up" })).toMatchObject({ talk: "idle", microphone: null });
});

const EVENTS: readonly TalkEvent[] = [
  DOWN,
  { ...DOWN, repeat: true },
  { ...DOWN, free: false },
  { type: "up" },
  { type: "away" },
  { type: "muted" },
];

/** Every story of so many events. */
function stories(length: number): readonly (readonly TalkEvent[])[] {
  if (length === 0) return [[]];
  return stories(length - 1).flatMap((story) => EVENTS.map((event) => [...story, event]));
}

test("CTL3: whatever happens, once the bar is let go the microphone is silent", () => {
  const left = stories(5).filter((story) => {
    let talk: Talk = "idle";
    let muted = true;
    for (const next of [...story, { type: "up" } as const]) {
      // The keyboard is told of the microphone as it is.
      const step = stepTalk(talk, next.type === "down" ? { ...next, muted } : next);
      if (next.type === "muted") muted = true;
      if (step.microphone !== null) muted = step.microphone === "mute";
      talk = step.talk;
    }
    return !muted || talk !== "idle";
  });
  expect(left).toEqual([]);
});
