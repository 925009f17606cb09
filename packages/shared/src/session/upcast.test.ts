// Tests that logs from before today's fields are read.
import { describe, expect, it } from "vitest";
import { add, liveStory, share } from "../testing/story.ts";
import { toRecord } from "./record.ts";
import type { SessionRecord } from "./record.ts";
import { fold } from "./session.ts";
import type { SessionCreated } from "./session.ts";
import { upcast, upcastRecord } from "./upcast.ts";

/** As the first version wrote it. */
const stored = {
  type: "session.created",
  sessionId: "session",
  call: "video",
  startsAt: 0,
  endsAt: 1,
  people: [
    { id: "sam", role: "client", externalId: "c", name: "Sam", pronouns: null, lang: null },
    { id: "robin", role: "therapist", externalId: "t", name: "Robin", pronouns: null, lang: null },
  ],
  settings: {
    agenda: false,
    ratingWindowHours: 24,
    instrument: { id: "oac-6", version: "0.1" },
  },
} as unknown as SessionCreated;

describe("older logs", () => {
  it("SET3 have no check-in of its own, ask every client for the rating", () => {
    const created = upcast(stored);
    const asked = { callBack: "off", place: "off", keepPlace: false };
    const before = { autoPulse: false, ...asked };
    expect(created.settings).toEqual({ ...stored.settings, ...before });
    expect(created.people.map(({ asksRating }) => asksRating)).toEqual([true, false]);
    expect(upcast(created)).toEqual(created);
    const decided = { ...created, settings: { ...created.settings, autoPulse: true } };
    expect(upcast(decided)).toEqual(decided);
  });

  it("CON1 ask for no number, no place, know of nothing agreed", () => {
    const created = upcast(stored);
    expect(created.settings).toMatchObject({ callBack: "off", place: "off", keepPlace: false });
    expect(created.ifDropped).toBeNull();
    const later = { ...created, ifDropped: "We ring you." };
    expect(upcast(later)).toEqual(later);
  });

  it("RTG14 have ratings without a language", () => {
    const story = liveStory().when("robin", { type: "session.wrap-up" }).when("sam", share({}));
    const log = story.log.map((entry) => ({ ...entry, event: { ...entry.event } }));
    for (const { event } of log) if ("language" in event) Reflect.deleteProperty(event, "language");
    const read = log.map((entry) => ({ ...entry, event: upcast(entry.event) }));
    const { ratings } = fold(upcast(stored), read, []);
    expect(ratings.byClient["sam"]).toMatchObject({ kind: "shared", language: null });
  });

  it("RTG14 are left as they are where nothing is missing", () => {
    const story = liveStory().when("robin", { type: "session.wrap-up" }).when("sam", share({}));
    expect(story.log.map(({ event }) => upcast(event))).toEqual(
      story.log.map(({ event }) => event),
    );
  });

  it("REC4 gives an older record what it was stored without", () => {
    const story = liveStory().when("sam", add("one"));
    const record = toRecord(story.state, story.log);
    const { toward: _, ...older } = {
      ...record,
      agenda: record.agenda.map(
        ({ notFor: __, summaries: ___, carriedFrom: ____, ...item }) => item,
      ),
    };
    expect(upcastRecord(older as unknown as SessionRecord)).toEqual(record);
    expect(upcastRecord(record)).toEqual(record);
  });
});
