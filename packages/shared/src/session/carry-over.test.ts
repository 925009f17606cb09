// Tests what a session leaves to the next one of its case.
import { describe, expect, it } from "vitest";
import { bringInto } from "./carry-over.ts";
import type { CarryOver } from "./carry-over.ts";
import { toRecord } from "./record.ts";
import { leftBy } from "./session.ts";
import { END, MINUTE, PEOPLE, START, Story, add, liveStory, person } from "../testing/story.ts";
import type { NewPerson } from "./person.ts";

const WEEK = 7 * 24 * 60 * MINUTE;

/** Ends the session by sealing it at the deadline. */
function left(story: Story): CarryOver {
  const before = story.at(END).when("robin", { type: "session.end" }).state;
  story.later(48 * 60 * MINUTE).when("system", { type: "session.seal" });
  return leftBy(story.state, before);
}

/** The people of the next session are called otherwise in it. */
function next(waiting: CarryOver, people: readonly NewPerson[] = PEOPLE): Story {
  const again = people.map((one) => ({ ...one, id: `${one.id}-2` }));
  const story = new Story({ people: again }).at(START + WEEK);
  return story.when("system", bringInto(story.state.people, waiting));
}

const choose = (itemId: string, outcome: "carry" | "park" | "let-go") =>
  ({ type: "agenda.choose", itemId, outcome }) as const;

describe("carry-over", () => {
  it("CRY1 brings back as proposed what was carried or open, parked beside the list", () => {
    const story = liveStory().when("sam", add("open"), add("carried"), add("parked"));
    story.when("robin", add("gone"), add("done"), { type: "agenda.finish", itemId: "done" });
    story.when(
      "robin",
      choose("carried", "carry"),
      choose("parked", "park"),
      choose("gone", "let-go"),
    );
    story.when("kim", { type: "agenda.star", itemId: "open" });
    const later = next(left(story));
    expect(later.view("robin-2").agenda.items).toMatchObject([
      {
        id: "open",
        state: "proposed",
        addedBy: "sam-2",
        carryCount: 1,
        stars: [],
        carriedFrom: { sessionId: "session", startsAt: START },
      },
      { id: "carried", state: "proposed", carryCount: 1 },
      { id: "parked", state: "parked", settledBy: null, carryCount: 0 },
    ]);
    later.when("robin-2", { type: "agenda.take-up", itemId: "parked" });
    expect(later.view("sam-2").agenda.items[2]).toMatchObject({ state: "proposed" });
  });

  it("CRY1 counts how often an item was carried", () => {
    const twice = next(left(liveStory().when("sam", add("one"))));
    twice.when("robin-2", { type: "session.start" });
    const before = twice.state;
    const third = leftBy(before, before);
    expect(third.items).toMatchObject([{ id: "one", carryCount: 2, from: { startsAt: START } }]);
  });

  it("CRY2 offers first what came up in the last ten minutes", () => {
    const story = liveStory()
      .when("sam", add("early"))
      .at(END - MINUTE);
    expect(left(story.when("sam", add("late"))).items.map(({ id }) => id)).toEqual([
      "late",
      "early",
    ]);
  });

  it("CRY2 puts what comes back before what was added meanwhile", () => {
    const waiting = left(liveStory().when("sam", add("one")));
    const story = new Story().when("sam", add("new"));
    story.when("system", bringInto(story.state.people, waiting));
    expect(story.view("sam").agenda.items.map(({ id }) => id)).toEqual(["one", "new"]);
  });

  it("CRY3 moves a draft on, still its author's alone", () => {
    const waiting = left(liveStory().when("sam", add("secret", "hard to say", true)));
    const later = next(waiting);
    expect(later.view("sam-2").agenda.drafts).toMatchObject([
      { id: "secret", text: "hard to say" },
    ]);
    for (const id of ["kim-2", "robin-2", "alex-2", "ina-2"]) {
      expect(JSON.stringify(later.view(id))).not.toContain("hard to say");
    }
    expect(JSON.stringify(later.log)).not.toContain("hard to say");
  });

  it("CRY4 waits with what somebody wrote who was taken out", () => {
    const story = liveStory().when("sam", add("one"), add("draft", "draft", true));
    const waiting = left(story);
    const later = new Story().when("clinic", { type: "person.remove", participantId: "sam" });
    const { items, drafts } = bringInto(later.state.people, waiting);
    expect([...items, ...drafts]).toEqual([]);
  });

  it("CRY4 waits with a client's words for that client; a therapist's have a stand-in", () => {
    const story = liveStory().when("sam", add("sams")).when("robin", add("robins"));
    story.when("sam", add("draft", "draft", true));
    const waiting = left(story);
    const later = next(waiting, [person("kim", "client"), person("alex", "therapist")]);
    expect(later.view("kim-2").agenda.items).toMatchObject([{ id: "robins", addedBy: "alex-2" }]);
    expect(later.state.privates).toEqual([]);
    const command = bringInto(later.state.people, waiting);
    expect([...command.items, ...command.drafts].map(({ id }) => id)).toEqual(["robins"]);
  });

  it("CRY5 moves items of a cancelled or missed session on, not counted as carried", () => {
    const story = new Story().when("sam", add("one"), add("two", "two", true));
    const before = story.state;
    story.when("clinic", { type: "session.cancel" });
    const waiting = leftBy(story.state, before);
    expect(waiting.items).toMatchObject([{ id: "one", carryCount: 0, late: false }]);
    expect(waiting.drafts).toMatchObject([{ id: "two" }]);
  });

  it("CRY6 brings nothing twice, leaves alone what is here", () => {
    const waiting = left(liveStory().when("sam", add("one"), add("draft", "draft", true)));
    const later = next(waiting).when("robin-2", { type: "agenda.agree", itemId: "one" });
    const { state } = later;
    expect(later.try("system", bringInto(state.people, waiting))).toEqual([]);
    expect(later.state).toEqual(state);
    expect(later.try("robin-2", bringInto(state.people, waiting))).toBe("role.not-allowed");
  });

  it("CRY7 leaves out of the record what lay parked beside the list, untouched", () => {
    const waiting = left(liveStory().when("sam", add("one")).when("sam", choose("one", "park")));
    const later = next(waiting).when("robin-2", { type: "session.start" });
    expect(toRecord(later.state, later.log).agenda).toEqual([]);
    later.when("sam-2", choose("one", "let-go"));
    expect(toRecord(later.state, later.log).agenda).toMatchObject([{ state: "withdrawn" }]);
  });

  it("TWD7 keeps the lines along the case, with their people where they are in the session", () => {
    const story = liveStory().when("sam", { type: "toward.propose", lineId: "one", text: "Sleep" });
    story.when("robin", { type: "toward.agree", lineId: "one" });
    story.when("kim", { type: "toward.propose", lineId: "two", text: "Rest" });
    story.when("kim", { type: "toward.drop", lineId: "two" });
    const waiting = left(story);
    expect(next(waiting).view("sam-2").toward.lines).toMatchObject([
      { id: "one", text: "Sleep", by: "sam-2", agreedBy: "robin-2", agreed: true },
    ]);
    const others = next(waiting, [person("kim", "client"), person("alex", "therapist")]);
    expect(others.view("kim-2").toward.lines).toMatchObject([
      { by: null, byRole: "client", agreedBy: null, agreed: true },
    ]);
  });

  it("PER5 calls people along the case as they chose last", () => {
    const story = liveStory().when("sam", {
      type: "person.introduce",
      name: "Samira",
      pronouns: "she",
    });
    const waiting = left(story);
    const later = next(waiting, [person("sam", "client"), person("robin", "therapist")]);
    expect(later.view("robin-2").people[0]).toMatchObject({ name: "Samira", pronouns: "she" });
    later.when("sam-2", { type: "person.introduce", name: "Sam", pronouns: null });
    later.when("system", bringInto(later.state.people, waiting));
    expect(later.view("robin-2").people[0]).toMatchObject({ name: "Sam", pronouns: null });
  });
});
