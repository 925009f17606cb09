// Checks what is kept out of a picture of the therapist's screen.
import { expect, test } from "vitest";
import { createTestSession, shareRating } from "./test-view.ts";
import { privateNotes } from "./use-notes.ts";

function sessionWithSignal() {
  const session = createTestSession();
  session.act("robin", { type: "session.start" });
  session.act("sam", { type: "signal.raise", signal: "safety" });
  return session.view("robin");
}

test("SCR6 cards, shared ratings count one by one", () => {
  const session = createTestSession();
  session.act("robin", { type: "session.start" });
  session.act("robin", { type: "session.wrap-up" });
  shareRating(session);
  expect(privateNotes(session.view("robin"), ["pulse-01 sam"])).toEqual([
    "pulse-01 sam",
    "rating sam",
  ]);
});

test("SCR6 a signal is folded only where somebody else than its sender looks on", () => {
  const view = sessionWithSignal();
  expect(privateNotes(view, [])).toEqual(["safety sam"]);
  const alone = { ...view, people: view.people.filter(({ role }) => role !== "guest") };
  expect(privateNotes(alone, [])).toEqual([]);
});
