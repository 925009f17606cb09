// Checks that whoever was taken out by the clinic is named still, counted no more.
import { expect, test } from "vitest";
import { counterparts } from "../call/people.ts";
import { createTestSession } from "../panel/test-view.ts";
import { nameOf, otherSideOf, othersOf, therapistsOf } from "./people.ts";

test("somebody taken out is in no list of the present, their name stays in what was said", () => {
  const full = createTestSession().view("sam");
  const people = full.people.map((person) => ({ ...person, gone: person.id !== "sam" }));
  const view = { ...full, people };
  expect([othersOf(full), therapistsOf(full), otherSideOf(full, "sam")]).toEqual([
    ["Robin", "Alex"],
    ["Robin"],
    ["Robin"],
  ]);
  expect(counterparts(full).map(({ name }) => name)).toEqual(["Robin"]);
  expect([othersOf(view), therapistsOf(view), otherSideOf(view, "sam")]).toEqual([[], [], []]);
  expect(counterparts(view)).toEqual([]);
  expect(nameOf(view, "robin")).toBe("Robin");
});
