// Checks that a newer view shares what did not change with the one before it.
import { expect, test } from "vitest";
import { addLine, createTestSession } from "../panel/test-view.ts";
import { keepSame } from "./keep-same.ts";

test("an equal view is the one from before", () => {
  const session = createTestSession();
  addLine(session, "sam", "one");
  const before = session.view("sam");
  expect(keepSame(before, structuredClone(before))).toBe(before);
});

test("one changed line leaves the others, the people, the session as they are", () => {
  const session = createTestSession();
  for (const id of ["one", "two", "three"]) addLine(session, "sam", id);
  const before = session.view("sam");
  session.act("robin", { type: "agenda.star", itemId: "two" });
  session.act("robin", { type: "agenda.move", itemId: "three", afterId: null });
  const now = structuredClone(session.view("sam"));
  const kept = keepSame(before, now);
  expect(kept).toEqual(now);
  expect(kept.people).toBe(before.people);
  expect(kept.session).toBe(before.session);
  expect(kept.agenda.items[0]).toBe(before.agenda.items[2]);
  expect(kept.agenda.items[1]).toBe(before.agenda.items[0]);
  expect(kept.agenda.items[2]).not.toBe(before.agenda.items[1]);
});

test("what went away or came is not taken for the same", () => {
  expect(keepSame({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
  expect(keepSame([1, 2], [1])).toEqual([1]);
  expect(keepSame([], {})).toEqual({});
  expect(keepSame({ a: null }, { a: [] })).toEqual({ a: [] });
  expect(keepSame(null, { a: 1 })).toEqual({ a: 1 });
});
