// Tests the session record.
import { describe, expect, it } from "vitest";
import { recordFor, toRecord } from "./record.ts";
import { END, MINUTE, START, Story, add, liveStory, share } from "../testing/story.ts";

const ALL = { honest: 7, understood: 8, goal: 7, task: 4, voice: 7, welcome: 9 };

function told(): Story {
  return liveStory()
    .when("sam", add("one", "The talk with my sister"), add("draft", "not yet", true))
    .when("system", { type: "presence.join", participantId: "sam", sid: "PA_1" })
    .when("robin", { type: "agenda.agree", itemId: "one" })
    .when("robin", { type: "agenda.activate", itemId: "one" })
    .later(20 * MINUTE)
    .when("robin", { type: "pulse.ask", pulseId: "pulse-1" })
    .when("sam", { type: "pulse.answer", pulseId: "pulse-1", answer: "a-bit", keep: false })
    .when("kim", { type: "pulse.answer", pulseId: "pulse-1", answer: "not-really", keep: true })
    .later(MINUTE)
    .when(
      "sam",
      { type: "agenda.finish", itemId: "one" },
      { type: "signal.raise", signal: "pause" },
    )
    .at(END - 5 * MINUTE)
    .when("robin", { type: "session.wrap-up" })
    .at(END)
    .when("robin", { type: "session.end" })
    .when("sam", share(ALL))
    .when("kim", { type: "rating.close" })
    .when("robin", { type: "session.seal" });
}

describe("record", () => {
  it("REC1 holds what was done, nothing that was not shared", () => {
    const story = told();
    const record = toRecord(story.state, story.log);
    expect(record).toMatchObject({ version: 1, startedAt: START, endedAt: END, sealedAt: END });
    expect(record.agenda).toMatchObject([{ id: "one", state: "done", settledBy: "sam" }]);
    expect(record.pulses).toMatchObject([
      {
        askedBy: "robin",
        answers: [
          { participantId: "sam", kind: "answered", answer: "a-bit" },
          { participantId: "kim", kind: "no-answer" },
        ],
      },
    ]);
    expect(record.ratings).toMatchObject([
      { participantId: "sam", kind: "shared", total: 7 },
      { participantId: "kim", kind: "none" },
    ]);
    expect(JSON.stringify(record)).not.toMatch(/not yet|not-really|pause|closed/);
  });

  it("LIFE7 seals what was missed with nothing to rate", () => {
    const story = new Story().when("sam", add("one", "The talk with my sister"));
    story.at(END + 120 * MINUTE).when("system", { type: "session.miss" });
    expect(toRecord(story.state, story.log)).toMatchObject({
      startedAt: null,
      sealedAt: END + 120 * MINUTE,
      agenda: [{ id: "one", state: "proposed" }],
      ratings: [],
      timeline: [{ what: "session.missed", participantId: null }],
    });
  });

  it("REC1 tells the hour in its order", () => {
    const { timeline } = toRecord(told().state, told().log);
    expect(timeline.map((entry) => [entry.what, entry.participantId])).toEqual([
      ["session.started", "robin"],
      ["presence.admitted", "sam"],
      ["presence.admitted", "kim"],
      ["presence.joined", "sam"],
      ["pulse.asked", "robin"],
      ["session.wrapped-up", "robin"],
      ["session.ended", "robin"],
      ["rating.shared", "sam"],
      ["session.sealed", "robin"],
    ]);
  });

  it("REC2 cuts the record for its reader", () => {
    const story = told();
    const record = toRecord(story.state, story.log);
    const as = (id: string, role: "client" | "therapist" | "guest") =>
      recordFor(record, { kind: "participant", id, role });
    expect(as("robin", "therapist")).toEqual(record);
    const kim = as("kim", "client");
    expect(kim.agenda).toEqual(record.agenda);
    expect(kim.pulses[0]?.answers).toEqual([{ participantId: "kim", kind: "no-answer" }]);
    expect(kim.ratings).toEqual([{ participantId: "kim", kind: "none" }]);
    expect(kim.timeline.some((entry) => entry.participantId === "sam")).toBe(false);
    const guest = as("ina", "guest");
    expect([guest.pulses, guest.ratings]).toEqual([[], []]);
    expect(guest.timeline.every((entry) => entry.what.startsWith("session."))).toBe(true);
    const clinic = recordFor(record, { kind: "clinic", participants: ["sam"] });
    expect(clinic.ratings.map((rating) => rating.participantId)).toEqual(["sam"]);
    expect(clinic.pulses[0]?.answers).toHaveLength(1);
  });

  it("REC3 shows coming with the first connection, going with the last", () => {
    const connection = (type: "presence.join" | "presence.leave", sid: string) =>
      ({ type, participantId: "sam", sid }) as const;
    const story = liveStory()
      .when("system", connection("presence.join", "PA_1"))
      .later(MINUTE)
      .when("system", connection("presence.join", "PA_2"), connection("presence.leave", "PA_1"))
      .later(MINUTE)
      .when("system", connection("presence.leave", "PA_2"));
    const { timeline } = toRecord(story.state, story.log);
    expect(timeline.filter(({ what }) => /joined|left/.test(what))).toEqual([
      { at: START, what: "presence.joined", participantId: "sam" },
      { at: START + 2 * MINUTE, what: "presence.left", participantId: "sam" },
    ]);
  });

  it("REC1 leaves out a client's own check-in that got no answer", () => {
    const story = liveStory().when("sam", { type: "pulse.ask", pulseId: "pulse-1" });
    story.when("sam", { type: "pulse.pass", pulseId: "pulse-1" });
    const record = toRecord(story.state, story.log);
    expect(record.pulses).toEqual([]);
    expect(record.timeline.some((entry) => entry.what === "pulse.asked")).toBe(false);
  });
});
