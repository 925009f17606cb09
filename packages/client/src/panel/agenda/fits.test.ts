// Checks when the therapist is asked what matters most.
import { expect, test } from "vitest";
import { MINUTE, START, addLine, createTestSession } from "../test-view.ts";
import { fitsTheTime } from "./fits.ts";

test("SCR2 minutes beyond the wrap-up are too many", () => {
  const session = createTestSession();
  addLine(session, "sam", "one", 30);
  addLine(session, "sam", "two", 12);
  expect(fitsTheTime(session.view("robin"), START)).toBe(true);
  expect(fitsTheTime(session.view("robin"), START - 60 * MINUTE)).toBe(true);
  expect(fitsTheTime(session.view("robin"), START + MINUTE)).toBe(false);
});

test("SCR2 lines without minutes ask nothing about time", () => {
  const session = createTestSession();
  for (let count = 1; count <= 6; count += 1) addLine(session, "sam", `line ${count}`);
  expect(fitsTheTime(session.view("robin"), START + 45 * MINUTE)).toBe(true);
});
