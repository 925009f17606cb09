// When somebody is told that they speak though they are muted.
import { expect, test } from "vitest";
import { NOTHING_HEARD, QUIET_FOR_MS, hearMuted } from "./muted-speech.ts";

const STEP = 100;

/** When it was told, for levels that came ten times a second. */
function toldAt(levels: readonly number[]): readonly number[] {
  let state = NOTHING_HEARD;
  return levels.flatMap((level, index) => {
    const now = index * STEP;
    const { next, tell } = hearMuted(state, level, { now, stepMs: STEP });
    state = next;
    return tell ? [now] : [];
  });
}

const voice = (ms: number) => Array.from({ length: ms / STEP }, () => 0.7);
const silence = (ms: number) => Array.from({ length: ms / STEP }, () => 0.1);

test("CTL4: a voice is told within its first second", () => {
  expect(toldAt([...silence(1000), ...voice(1000)])).toEqual([1500]);
});

test("CTL4: a cough is not, nor the room", () => {
  expect(toldAt([...silence(2000), ...voice(400), ...silence(5000)])).toEqual([]);
  expect(toldAt(silence(60_000))).toEqual([]);
});

test("CTL4: speech has pauses", () => {
  const speech = [...voice(300), ...silence(200), ...voice(300)];
  expect(toldAt(speech)).toHaveLength(1);
});

test("CTL4: told once, not again for a minute", () => {
  const told = toldAt(voice(QUIET_FOR_MS + 10_000));
  expect(told).toHaveLength(2);
  expect((told[1] ?? 0) - (told[0] ?? 0)).toBe(QUIET_FOR_MS);
});
