// Makes random stories for property tests: who does what, when, with words that name their owner.

import * as fc from "fast-check";
import { ITEM_KINDS, ITEM_OUTCOMES, SUMMARY_ANSWERS } from "../session/agenda-item.ts";
import type { ItemId } from "../session/agenda-item.ts";
import { HELPS, PULSE_ANSWERS } from "../session/pulse.ts";
import type { SessionCommand } from "../session/command.ts";
import { SIGNALS } from "../session/signal.ts";
import { MINUTE, Story, liveStory } from "./story.ts";
import type { By } from "./story.ts";
import { DEFAULT_INSTRUMENT } from "../instruments/registry.ts";

export interface Step {
  readonly by: By;
  readonly command: SessionCommand;
  readonly waitMs: number;
}

/** Words that can be found again: kind of place, owner, a number. */
function secret(
  kind: "draft" | "pulse" | "rating" | "contact" | "open" | "door",
  owner: By,
  n: number,
): string {
  return `${kind}~${owner}~${n}~`;
}

const itemId: fc.Arbitrary<ItemId> = fc.constantFrom("item-1", "item-2", "item-3", "item-4");
const summaryId = fc.constantFrom("summary-1", "summary-2");
const pulseId = fc.constantFrom("pulse-1", "pulse-2");
const number = fc.nat({ max: 99 });
const minutes = fc.option(fc.integer({ min: 1, max: 60 }));
const kind = fc.constantFrom(...ITEM_KINDS);
const client = fc.constantFrom("sam", "kim");
const anybody = fc.constantFrom("sam", "kim", "robin", "alex", "ina");
const outsider = fc.constantFrom("sam", "kim", "ina");

function agendaCommand(by: By): fc.Arbitrary<SessionCommand> {
  const text = number.map((n) => secret("open", by, n));
  const simple = fc.constantFrom(
    "agenda.share",
    "agenda.discard",
    "agenda.agree",
    "agenda.not-for-me",
    "agenda.for-me-too",
    "agenda.star",
    "agenda.unstar",
    "agenda.activate",
    "agenda.finish",
    "agenda.take-up",
  );
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .record({ itemId, kind, minutes, draft: fc.boolean(), n: number })
        .map(({ n, draft, ...rest }) => {
          const words = secret(draft ? "draft" : "open", by, n);
          return { type: "agenda.add", ...rest, draft, text: words } as const;
        }),
    },
    { weight: 4, arbitrary: fc.record({ type: simple, itemId }) },
    fc.record({ type: fc.constant("agenda.edit" as const), itemId, text, kind }),
    fc.record({
      type: fc.constant("agenda.redraft" as const),
      itemId,
      text: number.map((n) => secret("draft", by, n)),
      kind,
      minutes,
    }),
    fc.record({ type: fc.constant("agenda.move" as const), itemId, afterId: fc.option(itemId) }),
    fc.record({ type: fc.constant("agenda.note" as const), itemId, text: fc.option(text) }),
    fc.record({ type: fc.constant("agenda.time" as const), itemId, minutes }),
    fc.record({ type: fc.constant("agenda.summarize" as const), itemId, summaryId, text }),
    fc.record({
      type: fc.constant("agenda.answer-summary" as const),
      itemId,
      summaryId,
      answer: fc.constantFrom(...SUMMARY_ANSWERS),
      words: fc.option(text),
    }),
    fc.record({
      type: fc.constant("agenda.choose" as const),
      itemId,
      outcome: fc.constantFrom(...ITEM_OUTCOMES),
    }),
  );
}

function towardCommand(by: By): fc.Arbitrary<SessionCommand> {
  const lineId = fc.constantFrom("line-1", "line-2", "line-3", "line-4");
  const type = fc.constantFrom("toward.propose" as const, "toward.revise" as const);
  const simple = fc.constantFrom("toward.agree" as const, "toward.drop" as const);
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({ type, lineId, text: number.map((n) => secret("open", by, n)) }),
    },
    fc.record({ type: simple, lineId }),
  );
}

function pulseCommand(by: By): fc.Arbitrary<SessionCommand> {
  const simple = fc.constantFrom(
    "pulse.ask",
    "pulse.pass",
    "pulse.take-back",
    "pulse.share-kept",
    "pulse.leave-out",
  );
  return fc.oneof(
    fc.record({ type: simple, pulseId }),
    fc.record({
      type: fc.constant("pulse.answer" as const),
      pulseId,
      answer: fc.constantFrom(...PULSE_ANSWERS),
      keep: fc.boolean(),
    }),
    fc.record({
      type: fc.constant("pulse.help" as const),
      pulseId,
      helps: fc.subarray([...HELPS], { maxLength: 1 }),
      words: number.map((n) => secret("pulse", by, n)),
    }),
  );
}

function ratingCommand(by: By): fc.Arbitrary<SessionCommand> {
  return fc.oneof(
    fc.constant({ type: "rating.close" } as const),
    fc.constant({ type: "rating.begin", deviceId: secret("rating", by, 100) } as const),
    fc.record({
      type: fc.constant("rating.share" as const),
      instrument: fc.constant(DEFAULT_INSTRUMENT),
      answers: fc.dictionary(
        fc.constantFrom("honest", "understood", "goal", "task", "voice", "welcome"),
        fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant("skipped" as const)),
      ),
      keep: number.map((n) => secret("rating", by, n)),
      change: fc.constant(null),
      changeHelps: fc.constant([]),
      sharing: fc.constantFrom("now" as const, "after-call" as const),
      language: fc.constantFrom("en", "de"),
    }),
  );
}

const phone: fc.Arbitrary<string | null> = fc.constantFrom(
  null,
  "01632 960 111",
  "+44 1632 960 222",
  "no number",
);

function contactCommand(by: By): fc.Arbitrary<SessionCommand> {
  const place: fc.Arbitrary<string | null> = fc.option(number.map((n) => secret("contact", by, n)));
  return fc.record({
    type: fc.constant("contact.leave" as const),
    phone,
    place,
  });
}

const lifecycleCommand: fc.Arbitrary<SessionCommand> = fc.constantFrom(
  ...(["session.start", "session.wrap-up", "session.keep-talking"] as const).map((type) => ({
    type,
  })),
  ...(["session.end", "session.reopen", "session.seal"] as const).map((type) => ({ type })),
);

const KNOCK: SessionCommand = { type: "presence.knock" };
const STOP_KNOCKING: SessionCommand = { type: "presence.stop-knocking" };

const doorCommand: fc.Arbitrary<SessionCommand> = fc.oneof(
  fc.record({
    type: fc.constantFrom("presence.admit", "presence.remove", "presence.let-back"),
    participantId: outsider,
  }),
  fc.record({ participantId: outsider, n: fc.option(number) }).map(({ participantId, n }) => {
    // The words are that person's to read, whoever says them.
    const note = n === null ? null : secret("door", participantId, n);
    return { type: "presence.decline", participantId, note } as const;
  }),
);

const step: fc.Arbitrary<Omit<Step, "waitMs">> = fc.oneof(
  by(anybody, agendaCommand, 6),
  by(anybody, towardCommand, 2),
  by(client, pulseCommand, 4),
  by(client, ratingCommand, 3),
  by(fc.constant("robin"), () => lifecycleCommand, 2),
  by(fc.constant("robin"), () => fc.record({ type: fc.constant("pulse.ask"), pulseId }), 1),
  by(fc.constant("robin"), () => doorCommand, 1),
  by(outsider, () => fc.constantFrom(KNOCK, KNOCK, STOP_KNOCKING), 2),
  by(outsider, contactCommand, 1),
  by(client, () => fc.record({ type: fc.constant("signal.raise"), signal: oneSignal() }), 1),
);

function oneSignal(): fc.Arbitrary<(typeof SIGNALS)[number]> {
  return fc.constantFrom(...SIGNALS);
}

function by(
  who: fc.Arbitrary<By>,
  commandOf: (sender: By) => fc.Arbitrary<SessionCommand>,
  weight: number,
): { weight: number; arbitrary: fc.Arbitrary<Omit<Step, "waitMs">> } {
  const arbitrary = who.chain((sender) =>
    commandOf(sender).map((command) => ({ by: sender, command })),
  );
  return { weight, arbitrary };
}

const wait = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1, 500) },
  { weight: 2, arbitrary: fc.constantFrom(10_000, MINUTE, 4 * MINUTE) },
  { weight: 1, arbitrary: fc.constant(50 * 60 * MINUTE) },
);

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.tuple(step, wait).map(([one, waitMs]) => ({ ...one, waitMs })),
  { minLength: 1, maxLength: 40 },
);

/** `count` steps or a few more; the same ones for the same seed. */
export function sampleSteps(seed: number, count: number): readonly Step[] {
  const list: Step[] = [];
  // Each sample has at least one step.
  for (const one of fc.sample(steps, { seed, numRuns: count })) {
    list.push(...one);
    if (list.length >= count) break;
  }
  return list;
}

/** Where a story begins: from any phase, often with a check-in just asked. */
export const beginnings: fc.Arbitrary<() => Story> = fc.constantFrom(
  () => new Story(),
  () => asked(),
  () => asked().when("robin", { type: "session.wrap-up" }),
  () => asked().when("robin", { type: "session.end" }),
);

function asked(): Story {
  return liveStory().when("robin", { type: "pulse.ask", pulseId: "pulse-1" });
}

/** Plays a story, calling `after` for each step; refused steps count as played. */
export function play(
  story: Story,
  list: readonly Step[],
  after: (one: Step, before: Story["state"]) => void,
): void {
  for (const one of list) {
    const before = story.state;
    story.later(one.waitMs).try(one.by, one.command);
    after(one, before);
  }
}
