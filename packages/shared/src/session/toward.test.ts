// Tests what a case is working toward.
import { describe, expect, it } from "vitest";
import { openLines } from "./toward-line.ts";
import { mergeLines } from "./toward.ts";
import type { TowardCommand } from "./toward.ts";
import { MINUTE, START, Story, liveStory } from "../testing/story.ts";

const propose = (lineId: string, text: string = lineId): TowardCommand => ({
  type: "toward.propose",
  lineId,
  text,
});
const agree = { type: "toward.agree", lineId: "one" } as const;
const revise = { type: "toward.revise", lineId: "one", text: "Anew" } as const;

describe("working toward", () => {
  it("TWD1 holds one to three lines, proposed by either side, seen by all", () => {
    const story = new Story()
      .when("sam", propose("one", "Sleep through"))
      .when("robin", propose("two"));
    story.when("kim", propose("three"));
    expect(story.try("sam", propose("four"))).toBe("toward.too-many");
    expect(story.try("sam", propose("one"))).toBe("toward.duplicate-line");
    expect(story.try("ina", propose("five"))).toBe("role.not-allowed");
    expect(story.view("ina").toward.lines).toMatchObject([
      { id: "one", text: "Sleep through", by: "sam", agreed: false },
      { id: "two", by: "robin" },
      { id: "three", by: "kim" },
    ]);
  });

  it("TWD2 is agreed by the other side only", () => {
    const story = liveStory().when("sam", propose("one"));
    expect(story.try("sam", agree)).toBe("toward.own-line");
    expect(story.try("kim", agree)).toBe("toward.own-line");
    story.when("robin", agree, agree);
    expect(story.view("sam").toward.lines).toMatchObject([{ agreed: true, agreedBy: "robin" }]);
  });

  it("TWD3 is revised by either side, then agreed again; older wordings stay known", () => {
    const story = liveStory().when("sam", propose("one", "Old")).when("robin", agree);
    story.later(MINUTE).when("robin", revise, revise);
    expect(story.view("kim").toward.lines).toEqual([
      expect.objectContaining({
        text: "Anew",
        by: "robin",
        agreed: false,
        at: START + MINUTE,
        earlier: [
          { text: "Old", by: "sam", byRole: "client", agreedBy: "robin", agreed: true, at: START },
        ],
      }),
    ]);
    expect(story.try("robin", agree)).toBe("toward.own-line");
    story.when("sam", agree);
    expect(story.view("kim").toward.lines[0]?.agreedBy).toBe("sam");
    expect(story.try("sam", { ...revise, text: " " })).toBe("text.empty");
    expect(story.try("sam", { ...revise, text: "x".repeat(141) })).toBe("text.too-long");
  });

  it("TWD4 is taken off by either side, which makes room", () => {
    const story = liveStory().when("sam", propose("one"), propose("two"), propose("three"));
    story.when("robin", { type: "toward.drop", lineId: "one" }).when("sam", propose("four"));
    expect(openLines(story.view("sam").toward).map(({ id }) => id)).toEqual([
      "two",
      "three",
      "four",
    ]);
    expect(story.try("sam", revise)).toBe("toward.unknown-line");
  });

  it("TWD5 is off where the agenda is off", () => {
    const story = liveStory({ settings: { agenda: false } });
    expect(story.try("sam", propose("one"))).toBe("agenda.off");
  });

  it("TWD6 keeps of the same line in two sessions the later change", () => {
    const story = liveStory().when("sam", propose("one"), propose("two"));
    const old = story.state.toward.lines;
    const [one] = story.later(MINUTE).when("robin", revise).state.toward.lines;
    if (one === undefined) throw new Error("no line");
    expect(mergeLines(old, [one]).map(({ text }) => text)).toEqual(["Anew", "two"]);
    expect(mergeLines([one], old).map(({ text }) => text)).toEqual(["Anew", "two"]);
  });
});
