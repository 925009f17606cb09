// Tests who waits, who is let in, who is here.
import { describe, expect, it } from "vitest";
import { MINUTE, START, Story, add, liveStory, share } from "../testing/story.ts";

const knock = { type: "presence.knock" } as const;

describe("presence", () => {
  it("PRS1 opens the waiting room 15 minutes before the start", () => {
    const story = new Story().at(START - 15 * MINUTE - 1);
    expect(story.try("sam", knock)).toBe("session.too-early");
    expect(story.view("sam").session.knockFrom).toBe(START - 15 * MINUTE);
    expect(story.later(1).try("sam", knock)).toEqual([{ type: "presence.knocked" }]);
    expect(story.try("sam", knock)).toEqual([]);
  });

  it("PRS1 lets a client knock early when a therapist has started already", () => {
    const story = new Story().at(START - 60 * MINUTE).when("robin", { type: "session.start" });
    expect(story.try("sam", knock)).toEqual([{ type: "presence.knocked" }]);
  });

  it("PRS2 admits who knocks, once live", () => {
    const story = new Story().when("sam", knock);
    const admit = { type: "presence.admit", participantId: "sam" } as const;
    expect(story.try("robin", admit)).toBe("session.not-started");
    story.when("robin", { type: "session.start" });
    expect(story.try("robin", { ...admit, participantId: "kim" })).toBe("presence.not-knocking");
    expect(story.try("robin", { ...admit, participantId: "nobody" })).toBe(
      "presence.unknown-participant",
    );
    story.when("robin", admit, admit);
    expect(story.view("sam").me.admission).toBe("admitted");
    expect(story.try("sam", knock)).toBe("presence.already-admitted");
  });

  it("PRS2 forgets a knock that was taken back", () => {
    const story = new Story().when("sam", knock, { type: "presence.stop-knocking" });
    expect(story.view("robin").people[0]?.admission).toBe("out");
    expect(story.try("sam", { type: "presence.stop-knocking" })).toEqual([]);
  });

  it("PRS3 takes a second knock after a decline", () => {
    const decline = { type: "presence.decline", participantId: "sam" } as const;
    const story = new Story().when("robin", { type: "session.start" }).when("sam", knock);
    story.when("robin", decline, decline);
    expect(story.view("sam").me.admission).toBe("declined");
    story.when("sam", knock);
    expect(story.view("robin").people[0]?.admission).toBe("knocking");
    expect(story.try("robin", { ...decline, participantId: "kim" })).toBe("presence.not-knocking");
  });

  it("PRS4 tells a therapist that no knock is needed", () => {
    expect(liveStory().try("alex", knock)).toBe("presence.no-knock-needed");
  });

  it("PRS5 takes out, lets back in to knock anew, never a therapist", () => {
    const story = liveStory();
    story.when("robin", { type: "presence.remove", participantId: "sam" });
    expect(story.try("robin", { type: "presence.remove", participantId: "sam" })).toEqual([]);
    expect(story.view("sam").me.admission).toBe("removed");
    expect(story.try("sam", knock)).toBe("presence.removed");
    expect(story.try("robin", { type: "presence.remove", participantId: "alex" })).toBe(
      "role.not-allowed",
    );
    story.when("robin", { type: "presence.let-back", participantId: "sam" });
    story.when("sam", knock);
    expect(story.try("robin", { type: "presence.let-back", participantId: "sam" })).toBe(
      "presence.not-removed",
    );
  });

  it("PRS6 counts connections, whatever order they are told in", () => {
    const join = (sid: string) => ({ type: "presence.join", participantId: "sam", sid }) as const;
    const leave = (sid: string) => ({ type: "presence.leave", participantId: "sam", sid }) as const;
    const story = liveStory().when("system", join("PA_1"), join("PA_2"), join("PA_2"));
    story.when("system", leave("PA_1"));
    expect(story.view("kim").people[0]?.here).toBe(true);
    expect(story.try("system", leave("PA_1"))).toEqual([]);
    story.when("system", leave("PA_2"));
    expect(story.view("kim").people[0]?.here).toBe(false);
    expect(story.try("system", { ...join("PA_3"), participantId: "nobody" })).toBe(
      "presence.unknown-participant",
    );
  });

  it("PRS7 has no door when the call is elsewhere", () => {
    const story = new Story({ call: "elsewhere" });
    expect(story.try("sam", knock)).toBe("session.no-room");
  });

  it("PRS8 lets somebody who was taken out rate, nothing else", () => {
    const story = liveStory().when("robin", { type: "presence.remove", participantId: "sam" });
    expect(story.try("sam", add("item-1"))).toBe("presence.removed");
    story.when("robin", { type: "session.end" });
    expect(story.try("sam", share({ honest: 3 }))).toHaveLength(1);
  });

  it("VIS4 shows who waits to therapists and to the person alone", () => {
    const story = new Story().when("sam", knock);
    const seenBy = (viewer: string) => story.view(viewer).people[0]?.admission;
    expect([seenBy("robin"), seenBy("sam"), seenBy("kim"), seenBy("ina")]).toEqual([
      "knocking",
      "knocking",
      null,
      null,
    ]);
  });
});

describe("people", () => {
  it("PER1 calls people as they choose", () => {
    const story = new Story();
    const introduce = { type: "person.introduce", name: " Sämi ", pronouns: "they/them" } as const;
    story.when("sam", introduce);
    expect(story.view("robin").people[0]).toMatchObject({ name: "Sämi", pronouns: "they/them" });
    expect(story.try("sam", introduce)).toEqual([]);
    expect(story.try("sam", { ...introduce, name: " " })).toBe("text.empty");
    expect(story.try("sam", { ...introduce, pronouns: "x".repeat(41) })).toBe("text.too-long");
  });

  it("PER2 knows nobody who is not in the session", () => {
    const story = liveStory();
    expect(story.try("stranger", add("item-1"))).toBe("presence.unknown-participant");
    expect(() => story.view("stranger")).toThrow("not in this session");
  });
});
