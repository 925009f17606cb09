// Has pages join the same call by turns, measures what the two people in it see.
import type { Locator, Page } from "@playwright/test";
import { firstFrame, pressAndWatch, usableAfter, waitForNobody } from "./first-frame.ts";
import { median, ms, percentile, ratio } from "./figures.ts";

export interface Racer {
  readonly name: string;
  readonly joiner: Page;
  /** In the call already, with a picture. */
  readonly other: Page;
  /** Opens the page, waits until a person would press; resolves to the button. */
  readonly arrive: () => Promise<Locator>;
}

/** Milliseconds, one of each round. */
interface Times {
  /** Press → the other's first frame here. */
  readonly remote: number[];
  /** Press → the joiner's first frame there. */
  readonly seen: number[];
  /** Navigation → the button can be pressed. */
  readonly usable: number[];
}

/** Before these everything is slower once: caches, compiled code, the room itself. */
const WARM_UP = 2;

const WHAT: readonly (readonly [keyof Times, string])[] = [
  ["remote", "press → first remote frame"],
  ["seen", "press → they see me"],
  ["usable", "navigation → button usable"],
];

/** Interleaved, so that a noisy moment of the machine hits all alike. */
export async function race(racers: readonly Racer[], rounds: number): Promise<void> {
  const times = new Map<string, Times>(
    racers.map(({ name }) => [name, { remote: [], seen: [], usable: [] }]),
  );
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    // Who comes second finds a room that was left a moment ago: they take turns in that, too.
    for (const racer of round % 2 === 0 ? racers : racers.toReversed()) {
      const { remote, seen, usable } = await run(racer);
      const list = times.get(racer.name);
      if (round < WARM_UP || list === undefined) continue;
      list.remote.push(remote);
      list.seen.push(seen);
      list.usable.push(usable);
    }
  }
  print(times);
}

async function run({ joiner, other, arrive }: Racer) {
  await joiner.goto("about:blank");
  await waitForNobody(other);
  const button = await arrive();
  const usable = await usableAfter(joiner);
  const seenAt = firstFrame(other);
  const { pressedAt, frameAt } = await pressAndWatch(button);
  return { remote: frameAt - pressedAt, seen: (await seenAt) - pressedAt, usable };
}

/** Ratios are to the first of them. */
function print(times: ReadonlyMap<string, Times>): void {
  const [floor] = times.values();
  for (const [what, words] of WHAT) {
    process.stdout.write(`${words}\n`);
    for (const [name, { [what]: list }] of times) {
      const beside = ratio(median(list), median(floor?.[what] ?? []));
      process.stdout.write(
        `  ${name}: p50 ${ms(median(list))}, p90 ${ms(percentile(list, 0.9))}, ${beside}\n`,
      );
    }
  }
}
