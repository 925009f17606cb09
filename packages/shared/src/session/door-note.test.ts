// Tests what a therapist says with "not yet": to whom, for how long.
import { describe, expect, it } from "vitest";
import { toRecord } from "./record.ts";
import { rowsOf } from "./session.ts";
import { MINUTE, Story } from "../testing/story.ts";

const knock = { type: "presence.knock" } as const;
const notYet = (note?: string | null, participantId = "sam") =>
  ({ type: "presence.decline", participantId, note }) as const;

function atTheDoor(): Story {
  const story = new Story();
  story.when("robin", { type: "session.start" });
  story.when("sam", knock);
  return story;
}

const seen = (story: Story, viewer: string) => story.view(viewer).people[0]?.notYet ?? null;
const kept = (story: Story) => rowsOf(story.state, "door-note");

describe("not yet", () => {
  it("DOOR1 goes with words of a therapist, or without", () => {
    const story = atTheDoor();
    story.when("robin", notYet(" Five  more minutes, please. "));
    const said = { text: "Five more minutes, please.", by: "robin" };
    expect([seen(story, "sam"), seen(story, "alex")]).toEqual([said, said]);
    expect([seen(story, "kim"), seen(story, "ina")]).toEqual([null, null]);
    const silent = atTheDoor();
    silent.when("robin", notYet());
    expect(silent.view("sam").me).toMatchObject({ admission: "declined", notYet: null });
  });

  it("DOOR1 takes 1 to 140 characters, as people see them", () => {
    const family = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}";
    expect(atTheDoor().try("robin", notYet(family.repeat(140)))).toHaveLength(1);
    expect(atTheDoor().try("robin", notYet("x".repeat(141)))).toBe("text.too-long");
    expect(atTheDoor().try("robin", notYet(" "))).toBe("text.empty");
  });

  it("DOOR1 can be said in other words while it stands", () => {
    const story = atTheDoor();
    story.when("robin", notYet());
    expect(story.try("alex", notYet("Ten minutes."))).toEqual([]);
    expect(seen(story, "sam")).toEqual({ text: "Ten minutes.", by: "alex" });
    expect(story.try("alex", notYet())).toEqual([]);
    expect(seen(story, "sam")?.text).toBe("Ten minutes.");
    expect(story.try("alex", notYet("Kim?", "kim"))).toBe("presence.not-knocking");
  });

  it.each([
    ["the next knock", "sam", knock],
    ["going away", "sam", { type: "presence.stop-knocking" }],
    ["being let in", "robin", { type: "presence.admit", participantId: "sam" }],
    ["being taken out", "robin", { type: "presence.remove", participantId: "sam" }],
  ] as const)("DOOR2 is gone with %s", (_, by, command) => {
    const story = atTheDoor();
    story.when("robin", notYet("Five more minutes, please."));
    expect(kept(story)).toHaveLength(1);
    story.when(by, command);
    expect([kept(story), seen(story, "sam"), seen(story, "robin")]).toEqual([[], null, null]);
  });

  it("DOOR2 a later not yet without words takes the earlier words away", () => {
    const story = atTheDoor();
    story.when("robin", notYet("Five more minutes, please."));
    story.when("sam", knock);
    story.when("robin", notYet());
    expect(seen(story, "sam")).toBeNull();
  });

  it("DOOR2 is shown until the call ends, stands in no event, no record", () => {
    const story = atTheDoor();
    story.when("robin", notYet("cloudberry"), { type: "session.end" });
    expect(seen(story, "sam")).toBeNull();
    story.later(48 * 60 * MINUTE).when("system", { type: "session.seal" });
    expect(kept(story)).toEqual([]);
    const written = JSON.stringify([story.log, toRecord(story.state, story.log)]);
    expect(written).toContain("presence.declined");
    expect(written).not.toContain("cloudberry");
  });

  it("DOOR3 can be followed by letting in, without another knock", () => {
    const admit = { type: "presence.admit", participantId: "sam" } as const;
    const story = atTheDoor();
    story.when("robin", notYet("Five more minutes, please."), admit);
    expect(story.view("sam").me.admission).toBe("admitted");
    const gone = atTheDoor();
    gone.when("robin", notYet());
    gone.when("sam", { type: "presence.stop-knocking" });
    expect(gone.view("robin").people[0]?.admission).toBe("out");
    expect(gone.try("robin", admit)).toBe("presence.not-knocking");
  });

  it("DOOR3 knocking again is heard at once, as often as it happens", () => {
    const story = atTheDoor();
    for (let turn = 0; turn < 3; turn += 1) {
      story.when("robin", notYet());
      expect(story.try("sam", knock)).toEqual([{ type: "presence.knocked" }]);
      expect(story.view("robin").people[0]?.admission).toBe("knocking");
    }
  });

  it("AFT1 a therapist is told whether anybody is asked for a rating, nobody else is", () => {
    const story = atTheDoor();
    expect(story.view("robin").rating.expected).toBe(true);
    expect(story.view("sam").rating.expected).toBe(false);
    const people = story.state.people.map((person) => ({ ...person, asksRating: false }));
    const unasked = new Story({ people });
    expect(unasked.view("robin").rating.expected).toBe(false);
  });
});
