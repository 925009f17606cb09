// Tests the mid-session check-in.
import { describe, expect, it } from "vitest";
import type { PulseAnswer } from "./pulse.ts";
import { toRecord } from "./record.ts";
import type { SessionCommand } from "./command.ts";
import { END, MINUTE, START, Story, liveStory, share } from "../testing/story.ts";

const ask: SessionCommand = { type: "pulse.ask", pulseId: "pulse-1" };
const pass: SessionCommand = { type: "pulse.pass", pulseId: "pulse-1" };
const takeBack: SessionCommand = { type: "pulse.take-back", pulseId: "pulse-1" };

function answer(value: PulseAnswer, keep = false): SessionCommand {
  return { type: "pulse.answer", pulseId: "pulse-1", answer: value, keep };
}

function help(
  helps: Extract<SessionCommand, { type: "pulse.help" }>["helps"],
  words: string | null,
) {
  return { type: "pulse.help", pulseId: "pulse-1", helps, words } as const;
}

function answersFor(story: Story, viewer: string) {
  return story.view(viewer).pulses[0]?.answers;
}

describe("pulse", () => {
  it("PLS1 asks every client who is still in the session", () => {
    const story = liveStory().when("robin", ask);
    expect(answersFor(story, "robin")?.map((one) => one.participantId)).toEqual(["sam", "kim"]);
    const without = liveStory().when("robin", { type: "presence.remove", participantId: "sam" });
    without.when("robin", ask);
    expect(answersFor(without, "robin")?.map((one) => one.participantId)).toEqual(["kim"]);
    without.when("robin", { type: "presence.remove", participantId: "kim" }).later(4 * MINUTE);
    expect(without.try("robin", { ...ask, pulseId: "pulse-2" })).toBe("pulse.nobody-to-ask");
  });

  it("PLS2 shows a client's own check-in to the therapist with its answer", () => {
    const story = liveStory().when("sam", ask);
    expect(story.view("robin").pulses).toEqual([]);
    expect(answersFor(story, "sam")).toEqual([{ participantId: "sam", kind: "none" }]);
    expect(story.try("kim", answer("yes"))).toBe("pulse.unknown");
    story.when("sam", answer("a-bit"));
    expect(answersFor(story, "robin")).toMatchObject([{ kind: "answered", answer: "a-bit" }]);
  });

  it("PLS3 has one check-in at a time", () => {
    const story = liveStory().when("sam", ask);
    const second = { ...ask, pulseId: "pulse-2" };
    expect(story.try("sam", second)).toBe("pulse.already-open");
    expect(story.try("sam", ask)).toBe("pulse.duplicate");
    story.when("robin", second);
    expect(story.try("alex", { ...ask, pulseId: "pulse-3" })).toBe("pulse.already-open");
    story.later(3 * MINUTE).when("alex", { ...ask, pulseId: "pulse-3" });
  });

  it("PLS3 opens a next one once everybody has answered", () => {
    const story = liveStory()
      .when("robin", ask)
      .when("sam", answer("yes"))
      .when("kim", answer("yes"));
    story.when("robin", { ...ask, pulseId: "pulse-2" });
    expect(story.view("robin").pulses).toHaveLength(2);
  });

  it("PLS3 lets a client who has answered ask anew, whoever else is still asked", () => {
    const again = { ...ask, pulseId: "pulse-2" };
    const kept = liveStory().when("sam", ask).when("sam", answer("not-really", true));
    kept.when("sam", again);
    expect(kept.view("sam").pulses).toHaveLength(2);
    for (const keep of [true, false]) {
      const story = liveStory().when("robin", ask).when("sam", answer("a-bit", keep));
      story.when("sam", again);
      expect(story.try("kim", { ...ask, pulseId: "pulse-3" })).toBe("pulse.already-open");
      expect(story.try("robin", { ...ask, pulseId: "pulse-3" })).toBe("pulse.already-open");
    }
  });

  it("PLS4 shows an answer at once, keeps it out of the log for ten seconds", () => {
    const story = liveStory().when("robin", ask).when("sam", answer("not-really"));
    expect(answersFor(story, "robin")?.[0]).toMatchObject({
      answer: "not-really",
      undoUntil: null,
    });
    expect(answersFor(story, "sam")?.[0]).toMatchObject({ undoUntil: story.now + 10_000 });
    expect(JSON.stringify(story.log)).not.toContain("not-really");
  });

  it("PLS5 takes an answer back without keeping it", () => {
    const story = liveStory().when("robin", ask).when("sam", answer("not-really"));
    story.later(9_999).when("sam", takeBack);
    expect(answersFor(story, "robin")?.[0]).toEqual({ participantId: "sam", kind: "taken-back" });
    expect(JSON.stringify([story.log, story.state])).not.toContain("not-really");
    const [pulse] = toRecord(story.state, story.log).pulses;
    expect(pulse?.answers[0]).toEqual({ participantId: "sam", kind: "taken-back" });
  });

  it("PLS6 makes an answer final after ten seconds, with whatever comes next", () => {
    const story = liveStory().when("robin", ask).when("sam", answer("not-sure")).later(10_000);
    expect(story.try("sam", takeBack)).toBe("pulse.too-late-to-undo");
    expect(story.log.at(-1)).toMatchObject({
      by: "system",
      event: { type: "pulse.answered", participantId: "sam", answeredAt: story.now - 10_000 },
    });
    expect(story.rows("pulse")).toEqual([]);
    expect(answersFor(story, "robin")?.[0]).toMatchObject({ kind: "answered", answer: "not-sure" });
  });

  it("PLS7 closes after three minutes", () => {
    const story = liveStory()
      .when("robin", ask)
      .later(3 * MINUTE);
    expect(story.try("sam", answer("yes"))).toBe("pulse.expired");
    expect(story.view("sam").pulses[0]?.expiresAt).toBe(story.now);
  });

  it("PLS8 takes up to two helps, before or after the answer is final", () => {
    const story = liveStory().when("robin", ask).when("sam", answer("a-bit"));
    story.when("sam", help(["slow-down", "slow-down"], " in my words "));
    const given = { helps: ["slow-down"], words: "in my words" };
    expect(answersFor(story, "robin")?.[0]).toMatchObject(given);
    expect(story.try("sam", help(["slow-down", "more-plan"], "and words"))).toBe(
      "pulse.too-many-helps",
    );
    expect(story.try("sam", help([], "x".repeat(141)))).toBe("text.too-long");
    story.later(20_000).when("sam", help(["more-plan", "say-why"], null));
    expect(answersFor(story, "robin")?.[0]).toMatchObject({ helps: ["more-plan", "say-why"] });
    story.when("kim", answer("yes"));
    expect(story.try("kim", help(["slow-down"], null))).toBe("pulse.no-help-needed");
  });

  it("PLS8 needs an answer first", () => {
    const story = liveStory().when("robin", ask);
    expect(story.try("sam", help(["slow-down"], null))).toBe("pulse.unknown");
  });

  it("PLS9 does not tell not now from silence", () => {
    const silent = liveStory().when("robin", ask);
    const passed = liveStory().when("robin", ask).when("sam", pass, pass);
    expect(passed.view("robin")).toEqual(silent.view("robin"));
    expect(passed.view("sam").pulses[0]?.answers).toEqual([
      { participantId: "sam", kind: "passed" },
    ]);
    const records = [silent, passed].map((story) => toRecord(story.state, story.log));
    expect(records[1]).toEqual(records[0]);
    const again: SessionCommand = { ...ask, pulseId: "pulse-2" };
    expect(passed.when("kim", answer("yes")).try("robin", again)).toBe("pulse.already-open");
    passed.when("sam", answer("yes"));
  });

  it("PLS10 keeps an answer for the end, then shares it", () => {
    const story = liveStory().when("robin", ask).when("sam", answer("not-really", true));
    expect(answersFor(story, "sam")).toMatchObject([{ kind: "kept", answer: "not-really" }]);
    expect(answersFor(story, "robin")?.[0]).toEqual({ participantId: "sam", kind: "none" });
    const shareKept = { type: "pulse.share-kept", pulseId: "pulse-1" } as const;
    expect(story.later(5 * MINUTE).try("sam", shareKept)).toBe("session.already-live");
    story.when("robin", { type: "session.wrap-up" }).when("sam", shareKept);
    expect(answersFor(story, "robin")?.[0]).toMatchObject({
      kind: "answered",
      answer: "not-really",
    });
    expect(story.try("sam", shareKept)).toBe("pulse.nothing-kept");
  });

  it("PLS10 forgets a kept answer that is left out or taken back", () => {
    const kept = () => liveStory().when("robin", ask).when("sam", answer("not-really", true));
    const out = kept().when("robin", { type: "session.end" });
    out.when("sam", { type: "pulse.leave-out", pulseId: "pulse-1" });
    expect(out.state.privates).toEqual([]);
    expect(out.try("sam", { type: "pulse.leave-out", pulseId: "pulse-1" })).toBe(
      "pulse.nothing-kept",
    );
    const back = kept().later(MINUTE).when("sam", takeBack);
    expect([back.state.privates, answersFor(back, "robin")?.[0]?.kind]).toEqual([[], "none"]);
  });

  it("PLS10 does not ask again for what was left out, tells nobody that it was", () => {
    for (const by of ["robin", "sam"]) {
      const story = liveStory().when(by, ask).when("sam", answer("not-really", true));
      story.when("robin", { type: "session.wrap-up" });
      const before = story.view("robin");
      story.when("sam", { type: "pulse.leave-out", pulseId: "pulse-1" });
      expect(answersFor(story, "sam")).toEqual([{ participantId: "sam", kind: "passed" }]);
      expect(story.view("robin")).toEqual(before);
      const { pulses } = toRecord(story.state, story.log);
      expect(pulses.map(({ answers }) => answers[0]?.kind)).toEqual(
        by === "robin" ? ["no-answer"] : [],
      );
    }
  });

  it("PLS11 shows nothing of one client's pulse to another or to a guest", () => {
    const before = liveStory().when("sam", ask);
    const story = liveStory().when("sam", ask, answer("not-really"));
    expect(story.view("kim")).toEqual(before.view("kim"));
    expect(story.view("ina").pulses).toEqual([]);
  });

  it("PLS12 takes one answer a person", () => {
    const story = liveStory().when("robin", ask).when("sam", answer("yes"));
    expect(story.try("sam", answer("a-bit"))).toBe("pulse.already-answered");
    story.later(10_000);
    expect(story.try("sam", answer("a-bit"))).toBe("pulse.already-answered");
    expect(story.try("sam", pass)).toEqual([]);
  });
});

describe("signals", () => {
  const raise = { type: "signal.raise", signal: "safety" } as const;
  const about = { signal: "safety", participantId: "sam" } as const;

  it("SIG1 reaches the therapists, never the log", () => {
    const story = liveStory();
    const before = story.log.length;
    story.when("sam", raise, raise);
    const signal = { signal: "safety", participantId: "sam", shownAt: null, seenAt: null };
    expect(story.view("robin").signals).toMatchObject([signal]);
    expect(story.view("alex").signals).toHaveLength(1);
    expect([story.view("kim").signals, story.view("ina").signals]).toEqual([[], []]);
    expect(story.log).toHaveLength(before);
    story.when("robin", { type: "session.end" });
    expect(JSON.stringify(toRecord(story.state, story.log))).not.toContain("safety");
  });

  it("SIG2 is shown and seen by a therapist, ended by either of the two", () => {
    const story = liveStory().when("sam", raise).later(5);
    story.when("robin", { type: "signal.show", ...about }).later(5);
    story.when("robin", { type: "signal.see", ...about }, { type: "signal.show", ...about });
    expect(story.view("sam").signals).toMatchObject([
      { shownAt: story.now - 5, seenAt: story.now },
    ]);
    expect(story.try("kim", { type: "signal.end", ...about })).toBe("role.not-allowed");
    story.when("sam", { type: "signal.end", ...about });
    expect(story.try("robin", { type: "signal.end", ...about })).toBe("signal.not-raised");
    story.when("sam", raise).when("alex", { type: "signal.end", ...about });
    expect(story.view("sam").signals).toEqual([]);
  });

  it("SIG2 keeps nothing after sealing", () => {
    const story = liveStory().when("sam", raise).when("robin", { type: "session.end" });
    story.when("sam", share({})).when("kim", share({})).when("robin", { type: "session.seal" });
    expect(story.state.privates).toEqual([]);
  });
});

describe("the automatic check-in", () => {
  const automatic = (): Story => liveStory({ settings: { autoPulse: true } });
  const asked = (story: Story) =>
    story.view("sam").pulses.map(({ id, askedBy, askedAt }) => ({ id, askedBy, askedAt }));
  /** Any command lets time act first. */
  const look = (story: Story, at: number) =>
    story.at(at).when("sam", { type: "person.introduce", name: `Sam ${at}`, pronouns: null });

  it("PLS13 asks once, from the middle of the session, where the clinic wants it", () => {
    const story = look(automatic(), START + 25 * MINUTE - 1);
    expect(asked(story)).toEqual([]);
    look(story, START + 25 * MINUTE);
    look(story, START + 40 * MINUTE);
    expect(asked(story)).toEqual([
      { id: "automatic", askedBy: "system", askedAt: START + 25 * MINUTE },
    ]);
    expect(asked(look(liveStory(), START + 25 * MINUTE))).toEqual([]);
  });

  it("PLS13 stays away from the last eight minutes, from the wrap-up, from short sessions", () => {
    expect(asked(look(automatic(), END - 8 * MINUTE + 1))).toEqual([]);
    expect(asked(look(automatic(), END - 8 * MINUTE))).toHaveLength(1);
    const wrapping = automatic().when("robin", { type: "session.wrap-up" });
    expect(asked(look(wrapping, START + 30 * MINUTE))).toEqual([]);
    const late = new Story({ settings: { autoPulse: true } }).at(END - 15 * MINUTE);
    late.when("robin", { type: "session.start" });
    expect(asked(look(late, END - 8 * MINUTE))).toEqual([]);
  });

  it("PLS13 leaves it at a therapist's own check-in of the ten minutes before", () => {
    const story = automatic().at(START + 15 * MINUTE + 1);
    story.when("robin", { type: "pulse.ask", pulseId: "own" });
    expect(asked(look(story, START + 25 * MINUTE))).toHaveLength(1);
    const early = automatic().at(START + 15 * MINUTE);
    early.when("robin", { type: "pulse.ask", pulseId: "own" });
    expect(asked(look(early, START + 25 * MINUTE))).toHaveLength(2);
  });
});
