// Checks what is said about how much stands on the agenda.
import { expect, test } from "vitest";
import { MINUTE, START, addLine, createTestSession } from "../test-view.ts";
import { adviceFor } from "./advice.ts";

test("SCR1 three are said to be enough while the list is set, six are not refused, more is a lot", () => {
  const session = createTestSession();
  const advice = (minute = 0) => adviceFor(session.view("sam"), START + minute * MINUTE);
  for (const number of [1, 2]) addLine(session, "sam", `line ${number}`);
  expect(advice()).toBeNull();
  addLine(session, "robin", "line 3");
  expect(advice()).toBe("three");
  session.act("robin", { type: "session.start" });
  expect(advice(9)).toBe("three");
  expect(advice(10)).toBeNull();
  for (const number of [4, 5, 6]) addLine(session, "robin", `line ${number}`);
  expect(advice(10)).toBeNull();
  addLine(session, "robin", "line 7");
  expect(advice(10)).toBe("tooMany");
  session.act("sam", { type: "agenda.finish", itemId: "line 7" });
  expect(advice(10)).toBeNull();
});

test("SCR2 minutes are the therapist's to hear about", () => {
  const session = createTestSession();
  addLine(session, "sam", "long", 45);
  expect(adviceFor(session.view("robin"), START)).toBe("tooMuch");
  expect(adviceFor(session.view("sam"), START)).toBeNull();
  expect(adviceFor(session.view("alex"), START)).toBeNull();
});

test("SCR1 in a group a line each is enough, once somebody has one", () => {
  const session = createTestSession(["kim", "jo"]);
  addLine(session, "sam", "mine");
  expect(adviceFor(session.view("sam"), START)).toBe("oneEach");
  expect(adviceFor(session.view("kim"), START)).toBeNull();
  for (const who of ["kim", "jo", "robin"] as const) addLine(session, who, who);
  expect(adviceFor(session.view("robin"), START)).toBeNull();
});
