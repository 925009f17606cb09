// Tests the shared agenda.
import { describe, expect, it } from "vitest";
import type { AgendaItem } from "./agenda-item.ts";
import { END, MINUTE, Story, add, liveStory, person } from "../testing/story.ts";

const HOUR = 60 * MINUTE;

function item(story: Story, id: string): AgendaItem {
  const found = story.state.agenda.items.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

function order(story: Story): string[] {
  return story.state.agenda.items.map((candidate) => candidate.id);
}

/** Sam's item "one", agreed by Robin. */
function agreed(): Story {
  return liveStory().when("sam", add("one")).when("robin", { type: "agenda.agree", itemId: "one" });
}

describe("agenda", () => {
  it("AGD1 proposes what either side adds, before and during the call", () => {
    const story = new Story().when("sam", add("one", "  The talk\nwith my sister "));
    story.when("robin", { type: "session.start" }, add("two", "Sleep"));
    expect(story.view("kim").agenda.items).toMatchObject([
      { id: "one", text: "The talk with my sister", state: "proposed", addedBy: "sam" },
      { id: "two", text: "Sleep", state: "proposed", addedBy: "robin" },
    ]);
  });

  it("AGD2 keeps a draft with its author until shared", () => {
    const story = new Story().when("sam", add("one", "hard", true), add("two", "soft", true));
    const redraft = { type: "agenda.redraft", kind: "goal", minutes: 5, text: "harder" } as const;
    story.when("sam", { ...redraft, itemId: "one" }, { type: "agenda.discard", itemId: "two" });
    expect(story.view("sam").agenda.drafts).toMatchObject([
      { id: "one", text: "harder", kind: "goal", minutes: 5 },
    ]);
    expect(story.view("robin").agenda).toMatchObject({ items: [], drafts: [] });
    expect(story.try("kim", { type: "agenda.share", itemId: "one" })).toBe("agenda.unknown-item");
    expect(story.try("sam", { ...redraft, itemId: "one", text: "" })).toBe("text.empty");
    story.when("sam", { type: "agenda.share", itemId: "one" });
    expect(story.view("sam").agenda.drafts).toEqual([]);
    expect(story.view("robin").agenda.items).toMatchObject([{ id: "one", kind: "goal" }]);
  });

  it("AGD3 takes the OK of the other role only", () => {
    const story = liveStory().when("sam", add("one"));
    const agree = { type: "agenda.agree", itemId: "one" } as const;
    expect(story.try("sam", agree)).toBe("agenda.own-item");
    expect(story.try("kim", agree)).toBe("agenda.own-item");
    story.when("alex", agree, agree);
    expect(item(story, "one")).toMatchObject({ state: "agreed", agreedBy: "alex" });
    story.when("robin", add("two"));
    expect(story.try("alex", { ...agree, itemId: "two" })).toBe("agenda.own-item");
    story.when("robin", { type: "agenda.choose", itemId: "two", outcome: "park" });
    expect(story.try("sam", { ...agree, itemId: "two" })).toBe("agenda.not-open");
  });

  it("AGD4 lets the author alone reword, which asks for the OK again", () => {
    const story = agreed();
    const edit = { type: "agenda.edit", itemId: "one", text: "anew", kind: "topic" } as const;
    expect(story.try("robin", edit)).toBe("agenda.not-yours");
    expect(story.try("sam", { ...edit, text: "x".repeat(141) })).toBe("text.too-long");
    expect(story.try("sam", { ...edit, text: "one" })).toEqual([]);
    story.when("sam", edit);
    expect(item(story, "one")).toMatchObject({ text: "anew", state: "proposed", agreedBy: null });
    story.when("robin", { type: "agenda.finish", itemId: "one" });
    expect(story.try("sam", { ...edit, text: "late" })).toBe("agenda.not-open");
  });

  it("AGD5 has one active item at most", () => {
    const story = agreed().when("sam", add("two")).when("sam", {
      type: "agenda.activate",
      itemId: "one",
    });
    story.when("robin", { type: "agenda.activate", itemId: "two" });
    expect([item(story, "one").state, item(story, "two").state]).toEqual(["agreed", "active"]);
    expect(story.try("sam", { type: "agenda.activate", itemId: "two" })).toEqual([]);
  });

  it("AGD6 reads a start on the other's proposal as an OK, never on one's own", () => {
    const story = liveStory().when("sam", add("one"));
    const activate = { type: "agenda.activate", itemId: "one" } as const;
    expect(story.try("sam", activate)).toBe("agenda.not-agreed");
    story.when("robin", activate);
    expect(item(story, "one")).toMatchObject({ state: "active", agreedBy: "robin" });
    story.when("robin", { type: "agenda.finish", itemId: "one" });
    expect(story.try("robin", activate)).toBe("agenda.not-open");
  });

  it("AGD7 marks done by either side, takes it up again as it was", () => {
    const story = agreed().when("sam", { type: "agenda.activate", itemId: "one" });
    const finish = { type: "agenda.finish", itemId: "one" } as const;
    story.when("sam", finish, finish);
    expect(item(story, "one")).toMatchObject({ state: "done", settledBy: "sam" });
    story.when("robin", { type: "agenda.take-up", itemId: "one" });
    expect(item(story, "one")).toMatchObject({ state: "agreed", settledBy: null });
    story.when("robin", { type: "agenda.choose", itemId: "one", outcome: "park" });
    expect(story.try("sam", finish)).toBe("agenda.not-open");
  });

  it("AGD8 gives each person one star", () => {
    const star = { type: "agenda.star", itemId: "one" } as const;
    const story = agreed().when("sam", star, star).when("robin", star);
    expect(item(story, "one").stars).toEqual(["sam", "robin"]);
    const unstar = { type: "agenda.unstar", itemId: "one" } as const;
    story.when("sam", unstar, unstar);
    expect(item(story, "one").stars).toEqual(["robin"]);
  });

  it("AGD9 reorders for both at once", () => {
    const story = liveStory().when("sam", add("one"), add("two"), add("three"));
    const move = (itemId: string, afterId: string | null) =>
      ({ type: "agenda.move", itemId, afterId }) as const;
    story.when("sam", move("three", null)).when("robin", move("one", "two"));
    expect(order(story)).toEqual(["three", "two", "one"]);
    expect(story.try("sam", move("one", "two"))).toEqual([]);
    expect(story.try("sam", move("one", "one"))).toEqual([]);
    expect(story.try("sam", move("one", "gone"))).toBe("agenda.unknown-item");
    expect(story.try("sam", move("gone", null))).toBe("agenda.unknown-item");
  });

  it("AGD10 keeps one note a person", () => {
    const note = (text: string | null) => ({ type: "agenda.note", itemId: "one", text }) as const;
    const story = agreed().when("robin", note("Begin with what stayed."), note("Slowly."));
    story.when("sam", note("Yes"));
    expect(item(story, "one").notes).toEqual([
      { by: "robin", text: "Slowly." },
      { by: "sam", text: "Yes" },
    ]);
    story.when("sam", note(" "));
    expect(item(story, "one").notes).toHaveLength(1);
    expect(story.try("sam", note("x".repeat(201)))).toBe("text.too-long");
    story.when("sam", { type: "agenda.time", itemId: "one", minutes: 10 });
    expect(item(story, "one").minutes).toBe(10);
    expect(story.try("sam", { type: "agenda.time", itemId: "one", minutes: 10 })).toEqual([]);
  });

  it("AGD11 lets the latest choice stand, with its name, until sealing", () => {
    const choose = (outcome: "carry" | "park" | "let-go") =>
      ({ type: "agenda.choose", itemId: "one", outcome }) as const;
    const story = agreed().when("robin", { type: "session.end" }, choose("park"));
    story.when("sam", choose("carry"), choose("carry"));
    expect(item(story, "one")).toMatchObject({ state: "carried", settledBy: "sam" });
    story.when("robin", choose("let-go"));
    expect(item(story, "one")).toMatchObject({ state: "withdrawn", settledBy: "robin" });
    const done = agreed().when("sam", { type: "agenda.finish", itemId: "one" });
    expect(done.try("sam", choose("park"))).toBe("agenda.not-open");
  });

  it("AGD12 leaves letting go of a client's starred item to a client", () => {
    const story = agreed().when("kim", { type: "agenda.star", itemId: "one" });
    const letGo = { type: "agenda.choose", itemId: "one", outcome: "let-go" } as const;
    expect(story.try("robin", letGo)).toBe("agenda.starred-by-client");
    expect(story.try("sam", letGo)).toHaveLength(1);
  });

  it("AGD13 marks what comes up in the last ten minutes", () => {
    const story = liveStory()
      .when("sam", add("early"))
      .at(END - 10 * MINUTE);
    story.when("sam", add("late"));
    expect([item(story, "early").late, item(story, "late").late]).toEqual([false, true]);
  });

  it("AGD14 carries what nobody chose for", () => {
    const story = agreed().when("sam", add("two"), { type: "agenda.activate", itemId: "one" });
    story.when("sam", add("three")).when("sam", {
      type: "agenda.choose",
      itemId: "three",
      outcome: "park",
    });
    story.when("robin", { type: "session.end" }).later(48 * HOUR);
    story.when("system", { type: "session.seal" });
    expect(story.state.agenda.items).toMatchObject([
      { id: "one", state: "carried", notTalkedAbout: false, settledBy: null },
      { id: "two", state: "carried", notTalkedAbout: true, settledBy: null },
      { id: "three", state: "parked", notTalkedAbout: false, settledBy: "sam" },
    ]);
  });

  it("AGD15 takes nothing where the clinic switched the agenda off", () => {
    const story = liveStory({ settings: { agenda: false } });
    expect(story.try("sam", add("one"))).toBe("agenda.off");
    expect(story.view("sam").agenda.enabled).toBe(false);
  });

  it("AGD16 lets guests read", () => {
    const story = liveStory().when("sam", add("one"));
    expect(story.view("ina").agenda.items).toHaveLength(1);
    expect(story.try("ina", { type: "agenda.star", itemId: "one" })).toBe("role.not-allowed");
  });

  it("AGD17 uses an id once", () => {
    const story = liveStory().when("sam", add("one"), add("two", "later", true));
    expect(story.try("robin", add("one"))).toBe("agenda.duplicate-item");
    expect(story.try("sam", add("two"))).toBe("agenda.duplicate-item");
    story.when("robin", add("two"));
    const shared = story.try("sam", { type: "agenda.share", itemId: "two" });
    expect(shared).toBe("agenda.duplicate-item");
  });

  it("AGD18 takes a seventh item and more", () => {
    const story = liveStory();
    for (let index = 0; index < 12; index += 1) story.when("sam", add(`item-${index}`));
    expect(story.state.agenda.items).toHaveLength(12);
  });

  it("AGD19 shows to all for whom of several clients an item is not", () => {
    const story = liveStory().when("robin", add("one"));
    const notForMe = { type: "agenda.not-for-me", itemId: "one" } as const;
    story.when("kim", notForMe, notForMe);
    for (const id of ["sam", "robin", "ina"]) {
      expect(story.view(id).agenda.items[0]?.notFor).toEqual(["kim"]);
    }
    expect(story.try("robin", notForMe)).toBe("role.not-allowed");
    story.when("sam", { type: "agenda.agree", itemId: "one" });
    expect(item(story, "one")).toMatchObject({ state: "agreed", notFor: ["kim"] });
    story.when("kim", { type: "agenda.for-me-too", itemId: "one" });
    expect(story.try("kim", { type: "agenda.for-me-too", itemId: "one" })).toEqual([]);
    expect(item(story, "one").notFor).toEqual([]);
  });

  it("AGD19 counts who agrees as taking part", () => {
    const story = liveStory().when("robin", add("one"));
    story.when("kim", { type: "agenda.not-for-me", itemId: "one" });
    story.when("kim", { type: "agenda.agree", itemId: "one" });
    expect(item(story, "one").notFor).toEqual([]);
  });

  it("AGD19 is not needed with one client", () => {
    const people = [person("sam", "client"), person("robin", "therapist")];
    const story = liveStory({ people }).when("robin", add("one"));
    expect(story.try("sam", { type: "agenda.not-for-me", itemId: "one" })).toBe(
      "agenda.one-client",
    );
  });

  it("AGD20 shows at once to both what the therapist understood, what the client says to it", () => {
    const story = liveStory().when("sam", add("one"));
    const summarize = { type: "agenda.summarize", itemId: "one", summaryId: "first" } as const;
    expect(story.try("sam", { ...summarize, text: "mine" })).toBe("role.not-allowed");
    expect(story.try("robin", { ...summarize, text: " " })).toBe("text.empty");
    expect(story.try("robin", { ...summarize, text: "x".repeat(201) })).toBe("text.too-long");
    story.when("robin", { ...summarize, text: "Sunday is the hard part" });
    expect(story.try("robin", { ...summarize, text: "again" })).toEqual([]);
    story.when("sam", {
      type: "agenda.answer-summary",
      itemId: "one",
      summaryId: "first",
      answer: "partly",
      words: "Sunday evening",
    });
    for (const id of ["sam", "kim", "robin", "ina"]) {
      expect(story.view(id).agenda.items[0]?.summaries).toMatchObject([
        {
          by: "robin",
          text: "Sunday is the hard part",
          replies: [{ by: "sam", answer: "partly", words: "Sunday evening" }],
        },
      ]);
    }
  });

  it("AGD21 takes answers to the latest summary only, one a client, the latest", () => {
    const story = liveStory().when("sam", add("one"));
    const answer = (summaryId: string, how: "thats-it" | "not-quite") =>
      ({
        type: "agenda.answer-summary",
        itemId: "one",
        summaryId,
        answer: how,
        words: null,
      }) as const;
    expect(story.try("sam", answer("first", "thats-it"))).toBe("agenda.summary-changed");
    for (const summaryId of ["first", "second"]) {
      story.when("robin", { type: "agenda.summarize", itemId: "one", summaryId, text: summaryId });
    }
    expect(story.try("sam", answer("first", "thats-it"))).toBe("agenda.summary-changed");
    story.when("sam", answer("second", "not-quite"), answer("second", "thats-it"));
    story.when("kim", answer("second", "not-quite"));
    expect(story.try("kim", answer("second", "not-quite"))).toEqual([]);
    expect(item(story, "one").summaries).toMatchObject([
      { id: "first", replies: [] },
      {
        id: "second",
        replies: [
          { by: "sam", answer: "thats-it" },
          { by: "kim", answer: "not-quite" },
        ],
      },
    ]);
  });
});
