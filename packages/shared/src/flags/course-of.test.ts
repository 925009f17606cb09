// Tests how records become a client's course.
import { describe, expect, it } from "vitest";
import { toRecord } from "../session/record.ts";
import type { SessionRecord } from "../session/record.ts";
import { MINUTE, PEOPLE, START, add, liveStory, person, share } from "../testing/story.ts";
import type { Story } from "../testing/story.ts";
import { courseOf } from "./course-of.ts";

const DAY = 24 * 60 * MINUTE;
const SAM = "ext-sam";
const ALL = { honest: 7, understood: 8, goal: 7, task: 4, voice: 7, welcome: 9 };

/** Stories all begin on one day. */
function recordOf(story: Story, sessionId = "session", days = 0): SessionRecord {
  const record = toRecord(story.state, story.log);
  const startedAt = record.startedAt === null ? null : record.startedAt + days * DAY;
  return { ...record, sessionId, startedAt };
}

const wrappingUp = () => liveStory().when("robin", { type: "session.wrap-up" });
const ended = (story: Story) => story.when("robin", { type: "session.end" });
const sealed = (story: Story) => story.later(3 * DAY).when("system", { type: "session.seal" });
const ratingIn = (story: Story, of = SAM) => courseOf([recordOf(story)], "session", of).sessions;

describe("a course out of records", () => {
  it("FLG21 holds what a client shared, from the call's end where they said so", () => {
    const now = wrappingUp().when("sam", share(ALL));
    const shared = {
      kind: "shared",
      instrument: { id: "oac-6", version: "0.1" },
      answers: ALL,
      total: 7,
    };
    expect(ratingIn(now)).toEqual([{ sessionId: "session", startedAt: START, rating: shared }]);
    const later = wrappingUp().when("sam", share(ALL, "after-call"));
    expect(ratingIn(later)).toMatchObject([{ rating: { kind: "open" } }]);
    expect(ratingIn(ended(later))).toMatchObject([{ rating: shared }]);
  });

  it("FLG21 holds nobody else's", () => {
    const story = sealed(ended(wrappingUp().when("kim", share(ALL))));
    expect(ratingIn(story)).toMatchObject([{ rating: { kind: "none" } }]);
    expect(ratingIn(story, "ext-kim")).toMatchObject([{ rating: { kind: "shared" } }]);
    expect(ratingIn(story, "ext-robin")).toEqual([]);
    expect(ratingIn(story, "ext-nobody")).toEqual([]);
  });

  it("FLG21 keeps open, none, not asked apart, none from closed ones the same as from silence", () => {
    const closed = wrappingUp().when("sam", { type: "rating.close" });
    expect(ratingIn(closed)).toMatchObject([{ rating: { kind: "open" } }]);
    expect(ratingIn(sealed(ended(closed)))).toEqual(ratingIn(sealed(ended(wrappingUp()))));
    const people = PEOPLE.map((one) => (one.id === "sam" ? { ...one, asksRating: false } : one));
    expect(ratingIn(sealed(ended(liveStory({ people }))))).toMatchObject([
      { rating: { kind: "not-asked" } },
    ]);
  });

  it("FLG21 leaves out sessions that did not start or were without the client", () => {
    const people = [person("kim", "client"), person("robin", "therapist")];
    const without = recordOf(liveStory({ people }), "without");
    const missed = { ...recordOf(liveStory(), "missed"), startedAt: null };
    const { sessions } = courseOf([without, missed, recordOf(liveStory())], "session", SAM);
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual(["session"]);
  });

  it("FLG21 holds the client's own answers to check-ins of that session", () => {
    const story = liveStory()
      .when("robin", { type: "pulse.ask", pulseId: "p1" })
      .when("sam", { type: "pulse.answer", pulseId: "p1", answer: "a-bit", keep: false })
      .when("kim", { type: "pulse.answer", pulseId: "p1", answer: "not-really", keep: false })
      .later(MINUTE)
      .when("robin", { type: "pulse.ask", pulseId: "p2" })
      .when("sam", { type: "pulse.answer", pulseId: "p2", answer: "not-really", keep: true })
      .later(MINUTE)
      .when("robin", { type: "session.wrap-up" });
    const pulses = () => courseOf([recordOf(story)], "session", SAM).pulses;
    expect(pulses()).toEqual([{ pulseId: "p1", at: START, answer: "a-bit" }]);
    story.when("sam", { type: "pulse.share-kept", pulseId: "p2" });
    expect(pulses()).toHaveLength(2);
    const elsewhere = courseOf([recordOf(story), recordOf(liveStory(), "b", 7)], "b", SAM);
    expect(elsewhere.pulses).toEqual([]);
  });

  it("FLG21 counts where a starred item was put off or not reached, how often an item was carried", () => {
    const agenda = (star: string | null, last: "carry" | "active" | "done" | null) => {
      const story = liveStory().when("sam", add("one"));
      if (star !== null) story.when(star, { type: "agenda.star", itemId: "one" });
      if (last === "active") story.when("robin", { type: "agenda.activate", itemId: "one" });
      if (last === "done") story.when("robin", { type: "agenda.finish", itemId: "one" });
      if (last === "carry") {
        story.when("sam", { type: "agenda.choose", itemId: "one", outcome: "carry" });
      }
      return sealed(ended(story));
    };
    const records = [
      recordOf(agenda("sam", "carry"), "a", 0),
      recordOf(agenda("kim", "carry"), "b", 7),
      recordOf(agenda("sam", "active"), "c", 14),
      recordOf(agenda("sam", null), "d", 21),
      recordOf(agenda("sam", "done"), "e", 28),
    ];
    const found = (sessionId: string, of = SAM) => courseOf(records, sessionId, of).agenda;
    expect(found("a")).toEqual([{ itemId: "one", missed: 1, carries: 1 }]);
    expect(found("c")).toEqual([{ itemId: "one", missed: 1, carries: 1 }]);
    expect(found("d")).toEqual([{ itemId: "one", missed: 2, carries: 1 }]);
    expect(found("d", "ext-kim")).toEqual([{ itemId: "one", missed: 1, carries: 1 }]);
    expect(found("e")).toEqual([]);
  });

  it("FLG21 counts an item that came back", () => {
    const record = recordOf(liveStory().when("sam", add("one")));
    const back = record.agenda.map((item) => ({ ...item, carryCount: 2 }));
    const carries = (state: "proposed" | "carried") =>
      courseOf(
        [{ ...record, agenda: back.map((item) => ({ ...item, state })) }],
        "session",
        SAM,
      ).agenda.map((item) => item.carries);
    expect(carries("proposed")).toEqual([2]);
    expect(carries("carried")).toEqual([3]);
  });
});
