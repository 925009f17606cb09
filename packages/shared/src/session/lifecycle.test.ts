// Tests the session's life.
import { describe, expect, it } from "vitest";
import type { Role } from "./actor.ts";
import { PHASES } from "./lifecycle.ts";
import type { LifecycleCommand, Phase } from "./lifecycle.ts";
import { PERMISSIONS } from "./permissions.ts";
import type { SessionCommand } from "./command.ts";
import { END, MINUTE, START, Story, add, liveStory, share } from "../testing/story.ts";

const HOUR = 60 * MINUTE;

/** A session brought into a phase by the commands a person would send. */
function inPhase(phase: Phase): Story {
  switch (phase) {
    case "scheduled":
      return new Story();
    case "live":
      return liveStory();
    case "wrapping-up":
      return liveStory().when("robin", { type: "session.wrap-up" });
    case "closing":
      return liveStory().when("robin", { type: "session.end" });
    case "sealed":
      return inPhase("closing")
        .later(48 * HOUR)
        .when("system", { type: "session.seal" });
    case "cancelled":
      return new Story().when("clinic", { type: "session.cancel" });
    case "missed":
      return new Story().at(END + 2 * HOUR).when("system", { type: "session.miss" });
  }
}

const TABLE: Record<LifecycleCommand["type"], Partial<Record<Phase, Phase>>> = {
  "session.start": { scheduled: "live" },
  "session.wrap-up": { live: "wrapping-up" },
  "session.keep-talking": { "wrapping-up": "live" },
  "session.end": { live: "closing", "wrapping-up": "closing" },
  "session.reopen": { closing: "live" },
  "session.seal": { closing: "sealed" },
  "session.cancel": { scheduled: "cancelled" },
  "session.miss": { scheduled: "missed" },
  "session.move": { scheduled: "scheduled" },
};

const REFUSED_IN: Record<Phase, string> = {
  scheduled: "session.not-started",
  live: "session.already-live",
  "wrapping-up": "session.already-wrapping-up",
  closing: "session.closing",
  sealed: "session.sealed",
  cancelled: "session.cancelled",
  missed: "session.missed",
};

function lifecycleCommand(type: LifecycleCommand["type"]): LifecycleCommand {
  return type === "session.move" ? { type, startsAt: START, endsAt: END + HOUR } : { type };
}

const SENDERS = {
  client: "sam",
  therapist: "robin",
  guest: "ina",
  clinic: "clinic",
  system: "system",
};
const types = Object.keys(TABLE) as LifecycleCommand["type"][];

describe("lifecycle", () => {
  const cells = types.flatMap((type) => PHASES.map((phase) => [type, phase] as const));
  it.each(cells)("LIFE1 %s in %s", (type, phase) => {
    const story = inPhase(phase);
    if (type === "session.miss") story.at(Math.max(story.now, END + 2 * HOUR));
    if (type === "session.seal") story.later(48 * HOUR);
    const sender = SENDERS[PERMISSIONS[type].who[0]];
    const result = story.try(sender, lifecycleCommand(type));
    const next = TABLE[type][phase];
    if (next === undefined) expect(result).toBe(REFUSED_IN[phase]);
    else expect([typeof result, story.state.lifecycle.phase]).toEqual(["object", next]);
  });

  const senders = Object.entries(PERMISSIONS).flatMap(([type, { who }]) =>
    (Object.keys(SENDERS) as (Role | "clinic" | "system")[])
      .filter((sender) => !(who as readonly string[]).includes(sender))
      .map((sender) => [type as SessionCommand["type"], sender] as const),
  );
  it.each(senders)("LIFE2 %s is not for a %s, in no phase", (type, sender) => {
    for (const phase of PHASES) {
      // Only type and sender matter before the role is known to be right.
      const command = { type } as SessionCommand;
      expect(inPhase(phase).try(SENDERS[sender], command)).toBe("role.not-allowed");
    }
  });

  it("LIFE3 names who did each step, when", () => {
    const story = liveStory()
      .later(MINUTE)
      .when("alex", { type: "session.wrap-up" })
      .when("robin", { type: "session.keep-talking" })
      .when("robin", { type: "session.end" })
      .when("alex", { type: "session.reopen" });
    expect(story.state.lifecycle.steps).toEqual([
      { what: "session.started", at: START, by: "robin" },
      { what: "session.wrapped-up", at: START + MINUTE, by: "alex" },
      { what: "session.talking-on", at: START + MINUTE, by: "robin" },
      { what: "session.ended", at: START + MINUTE, by: "robin" },
      { what: "session.reopened", at: START + MINUTE, by: "alex" },
    ]);
  });

  it("LIFE4 keeps the rating open for the clinic's window after the end", () => {
    const story = liveStory({ settings: { ratingWindowHours: 24 } }).at(END);
    story.when("robin", { type: "session.end" });
    expect(story.view("sam").session.ratingClosesAt).toBe(END + 24 * HOUR);
    story.when("robin", { type: "session.reopen" });
    expect(story.view("sam").session).toMatchObject({ ratingClosesAt: null, endedAt: null });
  });

  it("LIFE5 lets a therapist seal once every client has answered or closed", () => {
    const story = inPhase("closing");
    expect(story.try("robin", { type: "session.seal" })).toBe("rating.still-open");
    story.when("sam", share({ honest: 7 }));
    expect(story.try("robin", { type: "session.seal" })).toBe("rating.still-open");
    expect(story.view("robin").rating.canSeal).toBe(false);
    story.when("kim", { type: "rating.close" });
    expect(story.view("robin").rating.canSeal).toBe(true);
    story.when("robin", { type: "session.seal" });
    expect(story.view("robin").session).toMatchObject({ phase: "sealed", sealedAt: START });
  });

  it("LIFE6 seals by itself at the deadline, not before", () => {
    const story = inPhase("closing").later(48 * HOUR - 1);
    expect(story.try("system", { type: "session.seal" })).toBe("session.too-early");
    story.later(1).when("system", { type: "session.seal" });
    expect(story.state.lifecycle.phase).toBe("sealed");
  });

  it("LIFE7 counts a session as missed two hours after its planned end", () => {
    const story = new Story().at(END + 2 * HOUR - 1);
    expect(story.try("system", { type: "session.miss" })).toBe("session.too-early");
    expect(story.later(1).try("system", { type: "session.miss" })).toEqual([
      { type: "session.missed" },
    ]);
  });

  it("LIFE8 moves a scheduled session, never to an end before its start", () => {
    const story = new Story();
    const move = { type: "session.move", startsAt: END, endsAt: END } as const;
    expect(story.try("clinic", move)).toBe("session.ends-before-start");
    story.when("clinic", { ...move, endsAt: END + HOUR });
    expect(story.view("sam").session).toMatchObject({ startsAt: END, endsAt: END + HOUR });
  });

  it("LIFE9 forgets at sealing what was kept, makes final what was on its way", () => {
    const story = liveStory()
      .when("sam", add("draft-sam", "not yet", true), { type: "signal.raise", signal: "pause" })
      .when("robin", { type: "pulse.ask", pulseId: "pulse-1" })
      .when("sam", { type: "pulse.answer", pulseId: "pulse-1", answer: "a-bit", keep: true })
      .when("kim", { type: "pulse.answer", pulseId: "pulse-1", answer: "not-sure", keep: false })
      .when("robin", { type: "session.end" })
      .when("sam", { type: "rating.close" })
      .when("kim", { type: "rating.close" })
      .when("robin", { type: "session.seal" });
    expect(story.state.privates.map((row) => row.kind)).toEqual([]);
    const pulse = story.state.pulses.pulses[0];
    expect(pulse?.responses).toMatchObject({ kim: { kind: "answered", answer: "not-sure" } });
    expect(pulse?.responses["sam"]).toBeUndefined();
  });

  it.each(["session.cancel", "session.miss"] as const)("LIFE9 forgets after %s, too", (type) => {
    const story = new Story().when("sam", add("draft-sam", "not yet", true)).at(END + 2 * HOUR);
    story.when(type === "session.miss" ? "system" : "clinic", { type });
    expect(story.state.privates).toEqual([]);
  });
});
