// Holds who sees what, in which phase, against one table.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionCommand } from "./command.ts";
import type { WasLeft } from "./contact.ts";
import type { Phase } from "./lifecycle.ts";
import { lookingFor } from "./looking.ts";
import { recordFor, toRecord } from "./record.ts";
import type { RecordReader, SessionRecord } from "./record.ts";
import type { SessionSettings } from "./session.ts";
import type { SessionView } from "./view.ts";
import { DEFAULT_INSTRUMENT } from "../instruments/registry.ts";
import { END, MINUTE, PEOPLE, Story, add } from "../testing/story.ts";
import type { By } from "../testing/story.ts";

const HOUR = 60 * MINUTE;
/** Sam's own words, found again wherever they may stand. */
const WORDS = "what-sam-said";
const asksAll = { type: "pulse.ask", pulseId: "pulse-1" } as const;
const about = { pulseId: "pulse-1" } as const;

/** Readers of a sealed record: each participant, the clinic's key for one client, an export of all. */
const READERS: Readonly<Record<string, RecordReader>> = {
  ...Object.fromEntries(
    PEOPLE.map(({ id, role }) => [id, { kind: "participant", id, role } as const]),
  ),
  "key for Sam": { kind: "clinic", participants: ["sam"] },
  "key for Kim": { kind: "clinic", participants: ["kim"] },
  export: { kind: "clinic", participants: ["sam", "kim"] },
};

/** What somebody sees of the thing, or null. */
type Sight =
  | "words"
  | "no answer"
  | "not now"
  | "asked"
  | "closed"
  | "no rating"
  | WasLeft
  | "yes"
  | null;

interface Thing {
  /** Where it is made. */
  readonly from: Phase;
  readonly make: (story: Story) => void;
  readonly settings?: Partial<SessionSettings>;
  readonly inView: (view: SessionView, now: number) => Sight;
  readonly inRecord: (record: SessionRecord) => Sight;
}

const words = (body: unknown): Sight => (JSON.stringify(body).includes(WORDS) ? "words" : null);

const pulse = {
  inView: ({ pulses, ...rest }: SessionView): Sight => {
    const sams = pulses.flatMap(({ answers }) =>
      answers.filter(({ participantId }) => participantId === "sam"),
    );
    const empty = { none: "no answer", passed: "not now" } as const;
    const kind = sams[0]?.kind;
    return words({ pulses, rest }) ?? (kind === "none" || kind === "passed" ? empty[kind] : null);
  },
  inRecord: (record: SessionRecord): Sight => {
    const sams = record.pulses.flatMap(({ answers }) =>
      answers.filter(({ participantId }) => participantId === "sam"),
    );
    return words(record) ?? (sams.some(({ kind }) => kind === "no-answer") ? "no answer" : null);
  },
};

const asked = {
  inView: ({ pulses }: SessionView): Sight =>
    pulses.some(({ id }) => id === "pulse-1") ? "asked" : null,
  inRecord: ({ pulses }: SessionRecord): Sight =>
    pulses.some(({ id }) => id === "pulse-1") ? "asked" : null,
};

const rating = {
  inView: (view: SessionView): Sight => {
    const mine = view.me.id === "sam" && view.rating.mine?.kind === "closed" ? "closed" : null;
    return words(view) ?? mine ?? (view.rating.none.includes("sam") ? "no rating" : null);
  },
  inRecord: (record: SessionRecord): Sight => {
    const none = record.ratings.some((one) => one.kind === "none" && one.participantId === "sam");
    return words(record) ?? (none ? "no rating" : null);
  },
};

const answer = (keep: boolean): readonly SessionCommand[] => [
  { type: "pulse.answer", ...about, answer: "not-really", keep },
  { type: "pulse.help", ...about, helps: [], words: WORDS },
];

const aboutSam = (type: "presence.remove" | "presence.let-back"): SessionCommand => ({
  type,
  participantId: "sam",
});

const shareRating = (sharing: "now" | "after-call"): SessionCommand => ({
  type: "rating.share",
  instrument: DEFAULT_INSTRUMENT,
  language: "en",
  answers: { honest: 4 },
  keep: WORDS,
  change: null,
  changeHelps: [],
  sharing,
});

const leave = { type: "contact.leave", phone: "01632 960 111", place: WORDS } as const;

const contact = {
  inView: (view: SessionView): Sight => {
    const { left } = view.contact;
    return (
      words(view) ?? (left.some(({ participantId }) => participantId === "sam") ? "yes" : null)
    );
  },
  inRecord: (record: SessionRecord): Sight => {
    const sams = record.contacts.find(({ participantId }) => participantId === "sam");
    if (JSON.stringify(record).includes("960 111")) return "yes";
    return words(record) ?? sams?.place ?? null;
  },
};

const THINGS = {
  "agenda, draft": {
    from: "scheduled",
    make: (story) => story.when("sam", add("item-sam", WORDS, true)),
    inView: words,
    inRecord: words,
  },
  "agenda, shared": {
    from: "scheduled",
    make: (story) => story.when("sam", add("item-sam", WORDS)),
    inView: words,
    inRecord: words,
  },
  "pulse, shown now": {
    from: "live",
    make: (story) => story.when("robin", asksAll).when("sam", ...answer(false)),
    ...pulse,
  },
  "pulse, kept": {
    from: "live",
    make: (story) => story.when("robin", asksAll).when("sam", ...answer(true)),
    ...pulse,
  },
  "pulse, kept, then shared": {
    from: "wrapping-up",
    make: (story) =>
      story
        .when("robin", asksAll)
        .when("sam", ...answer(true), { type: "pulse.share-kept", ...about }),
    ...pulse,
  },
  "pulse, not now": {
    from: "live",
    make: (story) => story.when("robin", asksAll).when("sam", { type: "pulse.pass", ...about }),
    ...pulse,
  },
  "pulse, silent": {
    from: "live",
    make: (story) => story.when("robin", asksAll),
    ...pulse,
  },
  "that a therapist asked": {
    from: "live",
    make: (story) => story.when("robin", asksAll),
    ...asked,
  },
  "that Sam asked, unanswered": {
    from: "live",
    make: (story) => story.when("sam", asksAll),
    ...asked,
  },
  "rating, shared now": {
    from: "wrapping-up",
    make: (story) => story.when("sam", shareRating("now")),
    ...rating,
  },
  "rating, after the call": {
    from: "wrapping-up",
    make: (story) => story.when("sam", shareRating("after-call")),
    ...rating,
  },
  "rating, skipped or not saved": {
    from: "wrapping-up",
    make: (story) => story.when("sam", { type: "rating.close" }),
    ...rating,
  },
  "rating, not reached": { from: "wrapping-up", make: () => undefined, ...rating },
  signal: {
    from: "live",
    make: (story) => story.when("sam", { type: "signal.raise", signal: "safety" }),
    inView: ({ signals }) => (signals.length > 0 ? "yes" : null),
    inRecord: (record) => (JSON.stringify(record).includes("safety") ? "yes" : null),
  },
  "waiting outside, let in": {
    from: "live",
    make: () => undefined,
    inView: ({ people }) =>
      people.find(({ id }) => id === "sam")?.admission === "admitted" ? "yes" : null,
    inRecord: ({ timeline }) =>
      timeline.some(({ what, participantId }) => {
        return what === "presence.admitted" && participantId === "sam";
      })
        ? "yes"
        : null,
  },
  "number and place, left": {
    from: "scheduled",
    make: (story) => story.when("sam", leave),
    ...contact,
  },
  "number and place, where the place is kept": {
    from: "scheduled",
    make: (story) => story.when("sam", leave),
    settings: { keepPlace: true },
    ...contact,
  },
  "number and place, not left": { from: "scheduled", make: () => undefined, ...contact },
  "not yet, with words": {
    from: "live",
    make: (story) =>
      story
        .when("robin", aboutSam("presence.remove"), aboutSam("presence.let-back"))
        .when("sam", { type: "presence.knock" })
        .when("robin", { type: "presence.decline", participantId: "sam", note: WORDS }),
    inView: words,
    inRecord: words,
  },
  "looking just now": {
    from: "scheduled",
    make: () => undefined,
    inView: (view, now) => (lookingFor(view, new Set(["sam"]), now).length > 0 ? "yes" : null),
    inRecord: (record) => (JSON.stringify(record).includes("looking") ? "yes" : null),
  },
} as const satisfies Record<string, Thing>;

type Seen = Readonly<Record<string, Sight>>;

const ALL = { sam: "words", kim: "words", robin: "words", alex: "words", ina: "words" } as const;
const SAM = { sam: "words" } as const;
const THERAPISTS_TOO = { sam: "words", robin: "words", alex: "words" } as const;
const SAMS_RECORD = { ...THERAPISTS_TOO, "key for Sam": "words", export: "words" } as const;
const NO_ANSWER = { robin: "no answer", alex: "no answer" } as const;
/** The clinic and its exports are not told that nobody answered. */
const NO_ANSWER_RECORD = { sam: "no answer", ...NO_ANSWER } as const;
const NO_RATING = { robin: "no rating", alex: "no rating" } as const;
const NO_RATING_RECORD = {
  sam: "no rating",
  ...NO_RATING,
  "key for Sam": "no rating",
  export: "no rating",
} as const;
const NOT_LEFT_RECORD = {
  sam: "not-left",
  robin: "not-left",
  alex: "not-left",
  "key for Sam": "not-left",
  export: "not-left",
} as const;
const ASKED = { sam: "asked", kim: "asked", robin: "asked", alex: "asked" } as const;
const YES = { sam: "yes", robin: "yes", alex: "yes" } as const;

/** Who sees what; whoever is not named sees nothing. `record`: once sealed. */
const TABLE: Record<keyof typeof THINGS, Partial<Record<Phase | "record", Seen>>> = {
  "agenda, draft": {
    scheduled: SAM,
    live: SAM,
    "wrapping-up": SAM,
    closing: SAM,
    // It has moved on, its author's alone, to the case's next session.
    sealed: {},
    cancelled: {},
    missed: {},
    record: {},
  },
  "agenda, shared": {
    scheduled: ALL,
    live: ALL,
    "wrapping-up": ALL,
    closing: ALL,
    sealed: ALL,
    cancelled: ALL,
    missed: ALL,
    record: { ...ALL, "key for Sam": "words", "key for Kim": "words", export: "words" },
  },
  "pulse, shown now": {
    live: THERAPISTS_TOO,
    "wrapping-up": THERAPISTS_TOO,
    closing: THERAPISTS_TOO,
    sealed: THERAPISTS_TOO,
    record: SAMS_RECORD,
  },
  "pulse, kept": {
    live: { ...SAM, ...NO_ANSWER },
    "wrapping-up": { ...SAM, ...NO_ANSWER },
    closing: { ...SAM, ...NO_ANSWER },
    sealed: { sam: "no answer", ...NO_ANSWER },
    record: NO_ANSWER_RECORD,
  },
  "pulse, kept, then shared": {
    "wrapping-up": THERAPISTS_TOO,
    closing: THERAPISTS_TOO,
    sealed: THERAPISTS_TOO,
    record: SAMS_RECORD,
  },
  "pulse, not now": {
    live: { sam: "not now", ...NO_ANSWER },
    "wrapping-up": { sam: "not now", ...NO_ANSWER },
    closing: { sam: "not now", ...NO_ANSWER },
    sealed: { sam: "not now", ...NO_ANSWER },
    record: NO_ANSWER_RECORD,
  },
  "pulse, silent": {
    live: { sam: "no answer", ...NO_ANSWER },
    "wrapping-up": { sam: "no answer", ...NO_ANSWER },
    closing: { sam: "no answer", ...NO_ANSWER },
    sealed: { sam: "no answer", ...NO_ANSWER },
    record: NO_ANSWER_RECORD,
  },
  // A therapist asks every client at once.
  "that a therapist asked": {
    live: ASKED,
    "wrapping-up": ASKED,
    closing: ASKED,
    sealed: ASKED,
    record: { ...ASKED, "key for Sam": "asked", "key for Kim": "asked", export: "asked" },
  },
  "that Sam asked, unanswered": {
    live: { sam: "asked" },
    "wrapping-up": { sam: "asked" },
    closing: { sam: "asked" },
    sealed: { sam: "asked" },
    record: {},
  },
  "rating, shared now": {
    "wrapping-up": THERAPISTS_TOO,
    closing: THERAPISTS_TOO,
    sealed: THERAPISTS_TOO,
    record: SAMS_RECORD,
  },
  "rating, after the call": {
    "wrapping-up": SAM,
    closing: THERAPISTS_TOO,
    sealed: THERAPISTS_TOO,
    record: SAMS_RECORD,
  },
  "rating, skipped or not saved": {
    "wrapping-up": { sam: "closed" },
    closing: { sam: "closed", ...NO_RATING },
    sealed: { sam: "closed", ...NO_RATING },
    record: NO_RATING_RECORD,
  },
  "rating, not reached": {
    "wrapping-up": {},
    closing: NO_RATING,
    sealed: NO_RATING,
    record: NO_RATING_RECORD,
  },
  "number and place, left": {
    scheduled: THERAPISTS_TOO,
    live: THERAPISTS_TOO,
    "wrapping-up": THERAPISTS_TOO,
    closing: THERAPISTS_TOO,
    sealed: {},
    cancelled: {},
    missed: {},
    record: { sam: "left", robin: "left", alex: "left", "key for Sam": "left", export: "left" },
  },
  "number and place, where the place is kept": {
    scheduled: THERAPISTS_TOO,
    live: THERAPISTS_TOO,
    "wrapping-up": THERAPISTS_TOO,
    closing: THERAPISTS_TOO,
    // From here on it stands in the record alone.
    sealed: {},
    cancelled: {},
    missed: {},
    record: SAMS_RECORD,
  },
  "number and place, not left": {
    scheduled: {},
    live: {},
    "wrapping-up": {},
    closing: {},
    sealed: {},
    cancelled: {},
    missed: {},
    record: NOT_LEFT_RECORD,
  },
  signal: { live: YES, "wrapping-up": YES, closing: YES, sealed: {}, record: {} },
  "waiting outside, let in": {
    live: YES,
    "wrapping-up": YES,
    closing: YES,
    sealed: YES,
    record: { ...YES, "key for Sam": "yes", export: "yes" },
  },
  "not yet, with words": {
    live: THERAPISTS_TOO,
    "wrapping-up": THERAPISTS_TOO,
    closing: {},
    sealed: {},
    record: {},
  },
  "looking just now": {
    scheduled: { robin: "yes", alex: "yes" },
    live: { robin: "yes", alex: "yes" },
    "wrapping-up": { robin: "yes", alex: "yes" },
    closing: {},
    sealed: {},
    cancelled: {},
    missed: {},
    record: {},
  },
};

/** What others do meanwhile, none of it about the thing. */
interface Noise {
  readonly by: By;
  readonly command: SessionCommand;
  readonly waitMs: number;
}

const noise: fc.Arbitrary<readonly Noise[]> = fc.array(
  fc.oneof(
    fc.record({
      by: fc.constantFrom("kim", "robin", "alex"),
      command: fc.record({
        type: fc.constant("agenda.add" as const),
        itemId: fc.constantFrom("item-1", "item-2", "item-3"),
        text: fc.constantFrom("one", "two"),
        kind: fc.constant("topic" as const),
        minutes: fc.constant(null),
        draft: fc.boolean(),
      }),
      waitMs: fc.constantFrom(0, 5000, 10_000),
    }),
    fc.record({
      by: fc.constantFrom("kim", "ina", "robin", "alex"),
      command: fc.constantFrom<SessionCommand[]>(
        { type: "person.introduce", name: "Somebody", pronouns: null },
        { type: "presence.knock" },
        { type: "agenda.star", itemId: "item-1" },
        { type: "pulse.answer", ...about, answer: "yes", keep: false },
        { type: "pulse.answer", ...about, answer: "a-bit", keep: true },
        { type: "pulse.pass", ...about },
        { type: "rating.close" },
        { type: "contact.leave", phone: "01632 960 222", place: "elsewhere" },
        { type: "contact.leave", phone: null, place: null },
      ),
      waitMs: fc.constantFrom(0, 10_000),
    }),
  ),
  { maxLength: 6 },
);

/** From where a phase is reached, by which commands. */
const WAY: readonly { to: Phase; go: (story: Story) => void }[] = [
  { to: "scheduled", go: () => undefined },
  {
    to: "live",
    go: (story) => {
      story.when("robin", { type: "session.start" });
      for (const participantId of ["sam", "kim"]) {
        story.try(participantId, { type: "presence.knock" });
        story.when("robin", { type: "presence.admit", participantId });
      }
    },
  },
  { to: "wrapping-up", go: (story) => story.when("robin", { type: "session.wrap-up" }) },
  { to: "closing", go: (story) => story.when("robin", { type: "session.end" }) },
  { to: "sealed", go: (story) => story.later(48 * HOUR).when("system", { type: "session.seal" }) },
];

const ENDS_UNSTARTED: readonly { to: Phase; go: (story: Story) => void }[] = [
  { to: "cancelled", go: (story) => story.when("clinic", { type: "session.cancel" }) },
  {
    to: "missed",
    go: (story) => story.at(END + 2 * HOUR).when("system", { type: "session.miss" }),
  },
];

function seenBy(ids: readonly string[], look: (id: string) => Sight): Seen {
  const sights = ids.map((id) => [id, look(id)] as const);
  return Object.fromEntries(sights.filter(([, sight]) => sight !== null));
}

/** Plays the whole session; what everybody sees in each phase from the thing's making on. */
function watch(thing: Thing, meanwhile: readonly Noise[]): Record<string, Seen> {
  const seen: Record<string, Seen> = {};
  const look = (story: Story, phase: Phase): void => {
    seen[phase] = seenBy(
      PEOPLE.map(({ id }) => id),
      (id) => thing.inView(story.view(id), story.now),
    );
  };
  const { settings = {} } = thing;
  const story = new Story({ settings });
  let made = false;
  for (const { to, go } of WAY) {
    go(story);
    if (to === thing.from) {
      thing.make(story);
      made = true;
    }
    for (const { by, command, waitMs } of meanwhile) story.later(waitMs).try(by, command);
    if (made) look(story, to);
  }
  const record = toRecord(story.state, story.log);
  seen["record"] = seenBy(Object.keys(READERS), (id) => {
    const reader = READERS[id];
    return reader === undefined ? null : thing.inRecord(recordFor(record, reader));
  });
  if (thing.from !== "scheduled") return seen;
  for (const { to, go } of ENDS_UNSTARTED) {
    const other = new Story({ settings });
    thing.make(other);
    for (const { by, command, waitMs } of meanwhile) other.later(waitMs).try(by, command);
    go(other);
    look(other, to);
  }
  return seen;
}

describe("who sees what", () => {
  const rows = Object.entries<Thing>(THINGS);
  it.each(rows)("VIS5 %s", (name, thing) => {
    const expected = TABLE[name as keyof typeof THINGS];
    expect(watch(thing, [])).toEqual(expected);
    fc.assert(
      fc.property(noise, (meanwhile) => {
        expect(watch(thing, meanwhile)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
