// Checks what Confirm says is missing; what it sends.
import { expect, test } from "vitest";
import type { RatingForm } from "./rating-form.ts";
import {
  choicesOf,
  countAnswers,
  EMPTY_FORM,
  shareCommand,
  whatIsMissing,
  withAnswer,
} from "./rating-form.ts";

const form = (parts: Partial<RatingForm>): RatingForm => ({ ...EMPTY_FORM, ...parts });
const answers = { honest: 7, task: "skipped" } as const;

test.each([
  ["nothing chosen", form({ answers }), "choice"],
  ["chosen, nothing to share", form({ choice: "now" }), "nothing"],
  ["one line", form({ choice: "now", answers }), null],
  ["a note alone", form({ choice: "after-call", keep: "You let me finish." }), null],
  ["a chip alone", form({ choice: "now", changeHelps: ["slow-down"] }), null],
  ["white space is no note", form({ choice: "now", keep: "  " }), "nothing"],
  ["a note too long", form({ choice: "now", answers, keep: "a".repeat(201) }), "keep"],
  ["the other note", form({ choice: "now", answers, change: "a".repeat(201) }), "change"],
  ["200 family emoji", form({ choice: "now", keep: "👩‍👩‍👧‍👦".repeat(200) }), null],
  ["not saving needs nothing", form({ choice: "dont-save", keep: "a".repeat(201) }), null],
] as const)("%s", (_, filled, missing) => {
  expect(whatIsMissing(filled, false)).toBe(missing);
});

test("SCR10 after the call there are two choices; the third does not count", () => {
  expect(choicesOf(true)).toEqual(["now", "dont-save"]);
  expect(whatIsMissing(form({ choice: "after-call", answers }), true)).toBe("choice");
});

test("a line can be answered, changed, un-answered by skipping", () => {
  const filled = withAnswer(withAnswer(form({ answers }), "honest", "skipped"), "task", 4);
  expect(filled.answers).toEqual({ honest: "skipped", task: 4 });
  expect(countAnswers(filled.answers)).toEqual({ answered: 1, skipped: 1 });
});

test("one command carries everything; a line not reached is absent", () => {
  const filled = form({ answers, keep: " You let me finish. ", choice: "after-call" });
  expect(shareCommand(filled, { id: "oac-6", version: "0.1" }, "de")).toEqual({
    type: "rating.share",
    instrument: { id: "oac-6", version: "0.1" },
    answers: { honest: 7, task: "skipped" },
    keep: "You let me finish.",
    change: null,
    changeHelps: [],
    sharing: "after-call",
    language: "de",
  });
});
