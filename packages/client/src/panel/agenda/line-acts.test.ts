// Checks what stands on a line for whom; that nothing is offered which the model refuses.
import { beforeEach, expect, test } from "vitest";
import { addLine, createTestSession } from "../test-view.ts";
import type { TestSession, Who } from "../test-view.ts";
import { lineActsOf } from "./line-acts.ts";
import { shownLines } from "./shown-lines.ts";

let session: TestSession;

beforeEach(() => {
  session = createTestSession();
  addLine(session, "sam", "one");
  addLine(session, "robin", "two");
});

function acts(who: Who, id: string) {
  const view = session.view(who);
  const line = shownLines(view.agenda.items).lines.find(({ item }) => item.id === id);
  if (line === undefined) throw new Error(`No line ${id}`);
  return lineActsOf(view, line);
}

test("SCR3 a new line waits for the other side's OK", () => {
  expect(acts("robin", "one").atHand).toBe("agree");
  expect(acts("sam", "one").atHand).toBe("star");
  expect(acts("sam", "two").atHand).toBe("agree");
});

test("SCR3 a guest reads", () => {
  expect(acts("alex", "one")).toEqual({ atHand: null, more: [] });
});

test("SCR3 what is on now is done by one press of the therapist, by the menu of the client", () => {
  session.act("robin", { type: "session.start" });
  session.act("robin", { type: "agenda.activate", itemId: "one" });
  expect(acts("robin", "one").atHand).toBe("finish");
  expect(acts("sam", "one").atHand).toBe("star");
  expect(acts("sam", "one").more).toContain("finish");
  expect(acts("robin", "one").more).toContain("take-back");
});

test("SCR3 before the session nothing is on now or done", () => {
  for (const who of ["sam", "robin"] as const) {
    expect(acts(who, "one").more).not.toContain("activate");
    expect(acts(who, "one").more).not.toContain("finish");
  }
});

test("SCR3 minutes are the therapist's, words their author's", () => {
  expect(acts("robin", "one").more).toContain("minutes");
  expect(acts("sam", "one").more).not.toContain("minutes");
  expect(acts("sam", "one").more).toContain("words");
  expect(acts("robin", "one").more).not.toContain("words");
});

test("SCR3 only the client lets go of what the client starred", () => {
  session.act("sam", { type: "agenda.star", itemId: "one" });
  expect(acts("robin", "one").more).not.toContain("let-go");
  expect(acts("sam", "one").more).toContain("let-go");
  expect(acts("sam", "one").atHand).toBe("unstar");
});

test("SCR3 the ends of the list have one way to go", () => {
  expect(acts("sam", "one").more).not.toContain("up");
  expect(acts("sam", "one").more).toContain("down");
  expect(acts("sam", "two").more).not.toContain("down");
});

test("SCR3 a settled line can be taken back, nothing else", () => {
  session.act("robin", { type: "session.start" });
  session.act("sam", { type: "agenda.finish", itemId: "one" });
  expect(acts("sam", "one")).toEqual({ atHand: null, more: ["take-back"] });
});

test("SCR3 only the therapist says what they understood, in the call, on any line", () => {
  expect(acts("robin", "one").more).not.toContain("summarize");
  session.act("robin", { type: "session.start" });
  expect(acts("robin", "one").more).toContain("summarize");
  expect(acts("sam", "one").more).not.toContain("summarize");
  session.act("sam", { type: "agenda.finish", itemId: "one" });
  expect(acts("robin", "one").more).toEqual(["take-back", "summarize"]);
});

test("SCR3 not for me: a client's, where there are several", () => {
  expect(acts("sam", "one").more).not.toContain("not-for-me");
  session = createTestSession(["kim"]);
  addLine(session, "sam", "one");
  expect(acts("kim", "one").more).toContain("not-for-me");
  expect(acts("robin", "one").more).not.toContain("not-for-me");
  session.act("kim", { type: "agenda.not-for-me", itemId: "one" });
  expect(acts("kim", "one").more).toContain("for-me-too");
  expect(acts("kim", "one").more).not.toContain("not-for-me");
});
