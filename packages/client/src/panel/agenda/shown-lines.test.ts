// Checks which lines stand on the sheet, where a move leads.
import { expect, test } from "vitest";
import { addLine, createTestSession } from "../test-view.ts";
import { idBefore, shownLines } from "./shown-lines.ts";

function sessionWith(count: number) {
  const session = createTestSession();
  for (let number = 1; number <= count; number += 1) addLine(session, "sam", `line ${number}`);
  session.act("robin", { type: "session.start" });
  return session;
}

test("SCR4 a few settled lines stay where they are, many are folded but for the last three", () => {
  const session = sessionWith(8);
  for (let number = 1; number <= 5; number += 1) {
    session.act("sam", { type: "agenda.finish", itemId: `line ${number}` });
  }
  expect(shownLines(session.view("sam").agenda.items).lines).toHaveLength(8);
  session.act("sam", { type: "agenda.finish", itemId: "line 6" });
  const { lines, settled } = shownLines(session.view("sam").agenda.items);
  expect(settled.map(({ id }) => id)).toEqual(["line 1", "line 2", "line 3"]);
  expect(lines.map(({ item, place }) => [item.id, place])).toEqual([
    ["line 4", 1],
    ["line 5", 2],
    ["line 6", 3],
    ["line 7", 4],
    ["line 8", 5],
  ]);
});

test("a move leads past the neighbour on the sheet, whatever is folded between", () => {
  const session = sessionWith(8);
  for (const number of [1, 2, 4, 6, 7, 8]) {
    session.act("sam", { type: "agenda.finish", itemId: `line ${number}` });
  }
  const { items } = session.view("sam").agenda;
  const { lines } = shownLines(items);
  expect(lines.map(({ item }) => item.id)).toEqual([
    "line 3",
    "line 5",
    "line 6",
    "line 7",
    "line 8",
  ]);
  // Before line 3 stands the folded line 2.
  expect(lines[1]).toMatchObject({ above: "line 2", below: "line 6" });
  session.act("sam", { type: "agenda.move", itemId: "line 5", afterId: "line 2" });
  const after = shownLines(session.view("sam").agenda.items).lines;
  expect(after.map(({ item }) => item.id).slice(0, 2)).toEqual(["line 5", "line 3"]);
});

test("the ends of the list have one way to go", () => {
  const { lines } = shownLines(sessionWith(2).view("sam").agenda.items);
  expect(lines[0]).toMatchObject({ above: undefined, below: "line 2" });
  expect(lines[1]).toMatchObject({ above: null, below: undefined });
});

test("SCR4 what was parked in an earlier session lies beside the list until it is brought back", () => {
  const session = sessionWith(1);
  session.bring("robin", "from before", "parked");
  const before = shownLines(session.view("sam").agenda.items);
  expect(before.lines.map(({ item }) => item.id)).toEqual(["line 1"]);
  expect(before.parked.map(({ id }) => id)).toEqual(["from before"]);
  session.act("sam", { type: "agenda.take-up", itemId: "from before" });
  const after = shownLines(session.view("sam").agenda.items);
  expect(after.lines.map(({ item }) => item.id)).toEqual(["line 1", "from before"]);
  expect(after.parked).toEqual([]);
});

test("before the first shown line stands what is folded, or nothing", () => {
  const { items } = sessionWith(2).view("sam").agenda;
  expect(idBefore(items, "line 1")).toBeNull();
  expect(idBefore(items, "line 2")).toBe("line 1");
});
