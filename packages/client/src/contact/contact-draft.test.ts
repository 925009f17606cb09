// Tests what is made of a typed number, a typed place.
import { expect, test } from "vitest";
import { isSame, readDraft } from "./contact-draft.ts";

const asked = { callBack: "optional", place: "optional", keepPlace: false } as const;
const required = { ...asked, callBack: "required", place: "required" } as const;

test("CON7 what is optional may be empty, what is required is missed", () => {
  const empty = { phone: " ", place: "" };
  const nothing = { type: "contact.leave", phone: null, place: null };
  expect(readDraft(asked, empty)).toEqual({ phone: null, place: null, command: nothing });
  expect(readDraft(required, empty)).toMatchObject({ phone: "missing", place: "missing" });
  expect(readDraft(required, { phone: "01632 960 111", place: "At home" })).toEqual({
    phone: null,
    place: null,
    command: { type: "contact.leave", phone: "01632 960 111", place: "At home" },
  });
});

test("CON7 what is no number, what is too long is said to be so", () => {
  expect(readDraft(required, { phone: "mobile", place: "x".repeat(121) })).toMatchObject({
    phone: "contact.not-a-number",
    place: "text.too-long",
  });
});

test("CON7 what is not asked for is not sent, whatever stood there", () => {
  const off = { ...asked, callBack: "off" } as const;
  const { phone, command } = readDraft(off, { phone: "mobile", place: " At\nhome" });
  expect([phone, command]).toEqual([
    null,
    { type: "contact.leave", phone: null, place: "At home" },
  ]);
  expect(isSame(command, { participantId: "sam", phone: null, place: "At home" })).toBe(true);
  expect(isSame(command, { participantId: "sam", phone: null, place: null })).toBe(false);
});
