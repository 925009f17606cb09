// Tests the end-of-call rating.
import { describe, expect, it } from "vitest";
import { toRecord } from "./record.ts";
import { liveStory, person, share } from "../testing/story.ts";
import type { Story } from "../testing/story.ts";

const ALL = { honest: 7, understood: 8, goal: 7, task: 4, voice: 7, welcome: 9 };

function wrappingUp(): Story {
  return liveStory().when("robin", { type: "session.wrap-up" });
}

describe("rating", () => {
  it.each([
    [{ honest: 11 }, "rating.out-of-scale"],
    [{ honest: -1 }, "rating.out-of-scale"],
    [{ honest: 7.5 }, "rating.out-of-scale"],
    [{ honest: Number.NaN }, "rating.out-of-scale"],
    [{ humour: 7 }, "rating.unknown-line"],
  ])("RTG1 refuses %j", (answers, code) => {
    expect(wrappingUp().try("sam", share(answers))).toBe(code);
  });

  it("RTG1 keeps skipped apart from not reached", () => {
    const story = wrappingUp().when("sam", share({ honest: 0, understood: 10, goal: "skipped" }));
    expect(story.view("sam").rating.mine).toMatchObject({
      answers: { honest: 0, understood: 10, goal: "skipped" },
    });
  });

  it.each([
    [ALL, 7],
    [{ ...ALL, task: "skipped" as const }, 7.6],
    [{ ...ALL, task: "skipped" as const, goal: "skipped" as const }, null],
    [{}, null],
  ])("RTG2 scores %j as %s", (answers, total) => {
    const story = wrappingUp().when("sam", share(answers));
    expect(story.view("robin").rating.shared[0]?.total).toBe(total);
  });

  it("RTG3 shows what is shared now at once, the rest from the call's end", () => {
    const story = wrappingUp().when("sam", share(ALL)).when("kim", share(ALL, "after-call"));
    const seen = () => story.view("robin").rating.shared.map((rating) => rating.participantId);
    expect(seen()).toEqual(["sam"]);
    expect(story.view("robin").rating.none).toEqual([]);
    story.when("robin", { type: "session.end" });
    expect(seen()).toEqual(["sam", "kim"]);
    story.when("robin", { type: "session.reopen" });
    expect(seen()).toEqual(["sam"]);
  });

  it("RTG4 stores skipped and not saved alike, open to a change of mind", () => {
    const story = wrappingUp();
    expect(story.try("sam", { type: "rating.close" })).toEqual([{ type: "rating.closed" }]);
    expect(story.try("sam", { type: "rating.close" })).toEqual([]);
    expect(story.view("sam").rating.mine).toEqual({ kind: "closed" });
    story.when("sam", share(ALL));
    expect(story.view("sam").rating.mine).toMatchObject({ kind: "shared" });
  });

  it("RTG5 says the same of everybody who did not share, from the call's end", () => {
    const closed = wrappingUp().when("sam", { type: "rating.close" });
    expect(closed.view("robin")).toEqual(wrappingUp().view("robin"));
    closed.when("robin", { type: "session.end" });
    const silent = wrappingUp().when("robin", { type: "session.end" });
    expect(closed.view("robin")).toEqual(silent.view("robin"));
    expect(closed.view("robin").rating.none).toEqual(["sam", "kim"]);
    expect(toRecord(closed.state, closed.log).ratings).toEqual(
      toRecord(silent.state, silent.log).ratings,
    );
  });

  it("RTG6 does not replace what was shared", () => {
    const story = wrappingUp().when("sam", share(ALL));
    expect(story.try("sam", share({ honest: 10 }))).toBe("rating.already-shared");
    expect(story.try("sam", { type: "rating.close" })).toBe("rating.already-shared");
  });

  it("RTG7 takes the session's instrument only", () => {
    const other = { id: "oac-6", version: "9" };
    const command = { ...share(ALL), instrument: other } as ReturnType<typeof share>;
    expect(wrappingUp().try("sam", command)).toBe("rating.other-instrument");
    const gone = liveStory({ settings: { instrument: other } });
    expect(gone.when("robin", { type: "session.end" }).try("sam", command)).toBe(
      "rating.other-instrument",
    );
  });

  it("RTG8 takes two short notes with the helps in their order", () => {
    const words = {
      keep: " You let me finish. ",
      change: "",
      changeHelps: ["more-plan", "slow-down"],
    };
    const command = { ...share(ALL), ...words } as ReturnType<typeof share>;
    const story = wrappingUp().when("sam", command);
    expect(story.view("robin").rating.shared[0]).toMatchObject({
      keep: "You let me finish.",
      change: null,
      changeHelps: ["slow-down", "more-plan"],
    });
    const tooLong = { ...command, keep: "x".repeat(201) } as typeof command;
    expect(wrappingUp().try("sam", tooLong)).toBe("text.too-long");
  });

  it("RTG13 keeps the language in which the lines were read, one of the instrument's", () => {
    const story = wrappingUp();
    const inLanguage = (language: string) =>
      ({ ...share(ALL), language }) as ReturnType<typeof share>;
    expect(story.try("sam", inLanguage("it"))).toBe("rating.unknown-language");
    expect(story.try("sam", inLanguage("DE"))).toBe("rating.unknown-language");
    story.when("sam", inLanguage("de")).when("robin", { type: "session.end" });
    expect(story.view("robin").rating.shared[0]?.language).toBe("de");
    expect(toRecord(story.state, story.log).ratings[0]).toMatchObject({ language: "de" });
  });

  it("RTG9 shows nobody's rating to other clients or guests", () => {
    const story = wrappingUp();
    const before = [story.view("kim"), story.view("ina")];
    story.when("sam", share(ALL)).when("robin", { type: "session.end" });
    expect(story.view("kim").rating).toEqual(before[0]?.rating);
    expect(story.view("ina").rating).toEqual(before[1]?.rating);
  });

  it("RTG10 belongs to the device that began it last, until it is sent", () => {
    const begin = (deviceId: string) => ({ type: "rating.begin", deviceId }) as const;
    const story = wrappingUp().when("sam", begin("phone"), begin("phone"));
    expect(story.view("sam").rating.begunOn).toBe("phone");
    story.when("sam", begin("laptop"));
    expect(story.view("sam").rating.begunOn).toBe("laptop");
    for (const id of ["kim", "robin", "ina"]) expect(story.view(id).rating.begunOn).toBeNull();
    story.when("sam", share(ALL));
    expect(story.view("sam").rating.begunOn).toBeNull();
    expect(story.try("sam", begin("phone"))).toBe("rating.already-shared");
    story.when("kim", begin("phone"), { type: "rating.close" });
    expect(story.state.privates).toEqual([]);
    expect(story.log.filter(({ event }) => JSON.stringify(event).includes("phone"))).toEqual([]);
  });

  it("RTG11 is not offered to whom the clinic does not ask, nor waited for, nor missed", () => {
    const people = [
      { ...person("sam", "client"), asksRating: false },
      person("kim", "client"),
      person("robin", "therapist"),
    ];
    const story = liveStory({ people }).when("robin", { type: "session.end" });
    expect(story.view("sam").rating.offered).toBe(false);
    expect(story.view("kim").rating.offered).toBe(true);
    expect(story.try("sam", share(ALL))).toBe("rating.not-offered");
    expect(story.view("robin").rating.none).toEqual(["kim"]);
    story.when("kim", { type: "rating.close" }).when("robin", { type: "session.seal" });
    expect(toRecord(story.state, story.log).ratings).toEqual([
      { kind: "none", participantId: "kim" },
    ]);
  });
});
