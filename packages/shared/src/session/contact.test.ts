// Tests what is left or known for the case that the line drops.

import { describe, expect, it } from "vitest";
import type { SessionCommand } from "./command.ts";
import { recordFor, toRecord } from "./record.ts";
import type { SessionRecord } from "./record.ts";
import { Story, liveStory } from "../testing/story.ts";

const NUMBER = "+44 (0)1632 960-111";

function leave(phone: string | null, place: string | null): SessionCommand {
  return { type: "contact.leave", phone, place };
}

function record(story: Story): SessionRecord {
  return toRecord(story.state, story.log);
}

function sealed(story: Story): Story {
  return story
    .when("robin", { type: "session.end" })
    .later(72 * 3_600_000)
    .when("system", { type: "session.seal" });
}

describe("a number to call back on, a place", () => {
  it("CON3 are left by clients and guests for themselves, changed, taken back", () => {
    const story = new Story();
    const mine = () => story.view("sam").contact.left;
    story.when("sam", leave(` ${NUMBER}`, " At my\n sister's "));
    expect(mine()).toEqual([{ participantId: "sam", phone: NUMBER, place: "At my sister's" }]);
    story.when("sam", leave(null, "On the train"));
    expect(mine()).toEqual([{ participantId: "sam", phone: null, place: "On the train" }]);
    story.when("ina", leave("112 112", null));
    expect(story.view("robin").contact.left.map(({ participantId }) => participantId)).toEqual([
      "sam",
      "ina",
    ]);
    story.when("sam", leave(" ", ""));
    expect(mine()).toEqual([]);
    expect(story.rows("contact")).toHaveLength(1);
    expect(story.try("robin", leave(NUMBER, null))).toBe("role.not-allowed");
  });

  it("CON3 are taken until the call's end, no longer", () => {
    const story = liveStory().when("sam", leave(NUMBER, null));
    story.when("robin", { type: "session.wrap-up" }).when("sam", leave(null, "Here"));
    story.when("robin", { type: "session.end" });
    expect(story.try("sam", leave(null, null))).toBe("session.closing");
    expect(story.view("robin").contact.left).toHaveLength(1);
  });

  it("CON3 are no event: saying the same again changes nothing, nothing of it is in the log", () => {
    const story = new Story().when("sam", leave(NUMBER, "Here"));
    const [before] = story.rows("contact");
    story.later(1000).when("sam", leave(NUMBER, "Here"), leave(NUMBER, " Here"));
    expect(story.rows("contact")).toEqual([before]);
    expect(story.log).toEqual([]);
  });

  it.each(["960111", "+49 30 12345-67", "(01632) 960.111", "0800/11 22 33", "030\u2011123 45"])(
    "CON3 takes the number %s",
    (phone) => {
      const story = new Story().when("sam", leave(phone, null));
      const [left] = story.view("sam").contact.left;
      expect(left?.phone?.replace(/\D/g, "")).toBe(phone.replace(/\D/g, ""));
    },
  );

  it.each([
    "1234",
    "+--12",
    "call me",
    "960111 ext. 5",
    "0".repeat(31),
    "960111\u0661",
    "tel:96011",
  ])("CON3 says that %s is no number", (phone) => {
    expect(new Story().try("sam", leave(phone, "Here"))).toBe("contact.not-a-number");
  });

  it("CON3 a place has 120 characters", () => {
    expect(new Story().try("sam", leave(null, "é".repeat(121)))).toBe("text.too-long");
    expect(new Story().try("sam", leave(null, "é".repeat(120)))).toEqual([]);
  });

  it("CON3 what the session does not ask for is not taken, what it requires can be taken back", () => {
    const story = new Story({ settings: { callBack: "off", place: "required" } });
    expect(story.try("sam", leave(NUMBER, "Here"))).toBe("contact.not-asked");
    story.when("sam", leave(null, "Here"), leave(null, null));
    expect(story.view("sam").contact.left).toEqual([]);
    const other = new Story({ settings: { place: "off" } });
    expect(other.try("sam", leave(NUMBER, "Here"))).toBe("contact.not-asked");
    expect(other.try("sam", leave(NUMBER, null))).toEqual([]);
  });

  it("CON5 are deleted at sealing; that they were left is kept, of whoever was asked", () => {
    const story = liveStory().when("sam", leave(NUMBER, null)).when("ina", leave(null, "Here"));
    const { contacts, ...rest } = record(sealed(story));
    expect(contacts).toEqual([
      { participantId: "sam", phone: "left", place: "not-left", keptPlace: null },
      { participantId: "kim", phone: "not-left", place: "not-left", keptPlace: null },
      { participantId: "ina", phone: "not-left", place: "left", keptPlace: null },
    ]);
    expect(story.rows("contact")).toEqual([]);
    expect(JSON.stringify([rest, story.log])).not.toMatch(/1632 960|Here/);
    expect(
      recordFor(record(story), { kind: "participant", id: "ina", role: "guest" }).contacts,
    ).toEqual([contacts[2]]);
  });

  it("CON5 the place alone is kept where the session says so, not of a session that was cancelled", () => {
    const settings = { keepPlace: true };
    const story = liveStory({ settings }).when("sam", leave(NUMBER, "At home"));
    const [sams] = record(sealed(story)).contacts;
    expect(sams).toEqual({
      participantId: "sam",
      phone: "left",
      place: "left",
      keptPlace: "At home",
    });
    expect(JSON.stringify(story.log)).not.toContain("1632 960");
    const cancelled = new Story({ settings }).when("sam", leave(null, "At home"));
    cancelled.when("clinic", { type: "session.cancel" });
    expect(cancelled.state.contacts).toEqual([]);
    expect(cancelled.rows("contact")).toEqual([]);
  });

  it("CON5 nothing is kept of what nobody was asked", () => {
    const off = liveStory({ settings: { callBack: "off", place: "off" } });
    expect(record(sealed(off)).contacts).toEqual([]);
    const half = liveStory({ settings: { place: "off" } }).when("sam", leave(NUMBER, null));
    expect(record(sealed(half)).contacts[0]).toMatchObject({ phone: "left", place: null });
  });
});

const AGREED = "Robin rings you within two minutes.";

describe("what was agreed for a dropped connection", () => {
  it("CON2 is read by clients and therapists until the session is over, by guests never", () => {
    const story = new Story({ ifDropped: AGREED });
    const seen = () =>
      ["sam", "kim", "robin", "alex", "ina"].map((id) => story.view(id).contact.ifDropped);
    const told = [AGREED, AGREED, AGREED, AGREED, null];
    expect(seen()).toEqual(told);
    for (const type of ["session.start", "session.wrap-up", "session.end"] as const) {
      story.when("robin", { type });
      expect(seen()).toEqual(told);
    }
    story.later(72 * 3_600_000).when("system", { type: "session.seal" });
    expect(seen()).toEqual([null, null, null, null, null]);
    const cancelled = new Story({ ifDropped: AGREED }).when("clinic", { type: "session.cancel" });
    expect(cancelled.view("sam").contact.ifDropped).toBeNull();
  });

  it("CON2 is nothing where nothing was agreed", () => {
    expect(new Story().view("sam").contact.ifDropped).toBeNull();
  });
});
