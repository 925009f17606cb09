// Tests who is told of whom looking at the sheet, as a table.

import { describe, expect, it } from "vitest";
import { MINUTE, PEOPLE, START, Story } from "../testing/story.ts";
import { PHASES } from "./lifecycle.ts";
import type { Phase } from "./lifecycle.ts";
import { lookingFor } from "./looking.ts";

const EVERYBODY = PEOPLE.map(({ id }) => id);
/** The waiting room opens. */
const OPENS = START - 15 * MINUTE;

/** `who` looks: what each viewer is told at `now` in `phase`. */
function told(phase: Phase, now: number, who: readonly string[] = EVERYBODY) {
  const story = new Story();
  return Object.fromEntries(
    EVERYBODY.map((id) => {
      const view = story.view(id);
      const scope = { ...view, session: { ...view.session, phase } };
      return [id, lookingFor(scope, new Set(who), now).join(" ")];
    }),
  );
}

/** Sam, Kim: clients; Robin, Alex: therapists; Ina: guest. */
const THERAPISTS_ALONE = { sam: "", kim: "", robin: "alex", alex: "robin", ina: "" };
const NEAR = {
  sam: "robin alex",
  kim: "robin alex",
  robin: "sam kim alex ina",
  alex: "sam kim robin ina",
  ina: "robin alex",
};

const WITH_PRESENCE: readonly Phase[] = ["live", "wrapping-up"];
const TABLE: readonly (readonly [Phase, string, number, Record<string, string>])[] = [
  ["scheduled", "days before", START - 3 * 24 * 60 * MINUTE, THERAPISTS_ALONE],
  ["scheduled", "a moment before the waiting room opens", OPENS - 1, THERAPISTS_ALONE],
  ["scheduled", "from 15 minutes before the start", OPENS, NEAR],
  ["scheduled", "late", START + MINUTE, NEAR],
  ...PHASES.filter((phase) => phase !== "scheduled").map(
    (phase) =>
      [
        phase,
        "whenever",
        START + MINUTE,
        WITH_PRESENCE.includes(phase) ? NEAR : THERAPISTS_ALONE,
      ] as const,
  ),
  ["live", "started early", OPENS - MINUTE, NEAR],
];

describe("who is looking", () => {
  it.each(TABLE)("LOOK2 %s, %s", (phase, _, now, expected) => {
    expect(told(phase, now)).toEqual(expected);
  });

  it("LOOK1 shows therapists who prepare together to each other, at any time", () => {
    expect(told("scheduled", 0, ["robin", "sam"])).toMatchObject({ alex: "robin", robin: "" });
  });

  it("LOOK3 shows clients and guests the therapists alone, in the same time", () => {
    expect(told("scheduled", OPENS - 1)).toMatchObject({ sam: "", ina: "" });
    expect(told("scheduled", OPENS)).toMatchObject({ sam: "robin alex", ina: "robin alex" });
    expect(told("live", 0, ["alex", "kim"])).toMatchObject({ sam: "alex", ina: "alex" });
    expect(told("closing", START)).toMatchObject({ sam: "", ina: "" });
  });

  it("LOOK4 shows no client or guest to another client or guest", () => {
    for (const phase of PHASES) {
      const { sam, kim, ina } = told(phase, START, ["sam", "kim", "ina"]);
      expect([sam, kim, ina]).toEqual(["", "", ""]);
    }
  });

  it("LOOK5 says nothing of one's own other device, nothing of who is not in the session", () => {
    expect(told("live", START, ["robin", "stranger"])).toMatchObject({ robin: "", alex: "robin" });
  });

  it("LOOK6 neither shows nor tells anything to whoever was taken out", () => {
    const story = new Story()
      .when("robin", { type: "session.start" }, { type: "presence.remove", participantId: "sam" })
      .when("clinic", { type: "person.remove", participantId: "alex" });
    const seen = (id: string) => lookingFor(story.view(id), new Set(EVERYBODY), story.now);
    expect(["sam", "alex", "robin", "kim"].map(seen)).toEqual([[], [], ["kim", "ina"], ["robin"]]);
  });
});
