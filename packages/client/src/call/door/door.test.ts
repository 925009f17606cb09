// Tables of what the door's screens say: who is there, how late it is, what may be done with whom.
import type { SessionView } from "@sameside/shared/session/view";
import { describe, expect, test } from "vitest";
import { STARTS_AT, personOf, viewOf } from "../test-call.ts";
import { A_LITTLE_LATE_MS, LATE_MS, awaitedIn } from "./awaited.ts";
import { peopleRows } from "./people-rows.ts";

describe("who waits", () => {
  const waiting = (here = false) =>
    viewOf({ phase: "scheduled", others: [personOf("robin", "therapist", { here })] });
  const late = (view: SessionView, looking: readonly string[], after: number) =>
    awaitedIn(view, looking, STARTS_AT + after);

  test.each([
    [-60_000, "no"],
    [0, "no"],
    [A_LITTLE_LATE_MS - 1, "no"],
    [A_LITTLE_LATE_MS, "a-little"],
    [LATE_MS - 1, "a-little"],
    [LATE_MS, "very"],
  ])("DOOR9 %d ms after the start without a therapist it is late: %s", (after, expected) => {
    expect(late(waiting(), [], after)).toEqual({ here: [], late: expected });
  });

  test("DOOR9 a therapist with the session open, or in the call, is here, never late", () => {
    expect(late(waiting(), ["robin"], LATE_MS)).toMatchObject({
      here: [{ id: "robin" }],
      late: "no",
    });
    expect(late(waiting(true), [], LATE_MS)).toMatchObject({ here: [{ id: "robin" }], late: "no" });
  });

  test("DOOR9 another client or a guest who is here is nobody to wait for", () => {
    const others = [personOf("robin", "therapist"), personOf("ina", "guest", { here: true })];
    const view = viewOf({ phase: "live", others });
    expect(awaitedIn(view, ["ina"], STARTS_AT).here).toEqual([]);
  });
});

describe("the list of people", () => {
  const others = [
    personOf("sam", "client", { admission: "admitted", here: true }),
    personOf("kim", "client", { admission: "knocking" }),
    personOf("gone", "client", { admission: "knocking" }),
    personOf("noor", "client", { admission: "declined" }),
    personOf("lee", "client", { admission: "admitted" }),
    personOf("ina", "guest"),
    personOf("jo", "guest", { admission: "removed" }),
    personOf("alex", "therapist", { here: true }),
    personOf("old", "client", { gone: true }),
  ];

  test("DOOR10 a therapist sees where everybody is, is offered what fits", () => {
    const rows = peopleRows(viewOf({ role: "therapist", others }), ["gone"]);
    expect(rows.map(({ person, where, acts }) => [person.id, where, ...acts])).toEqual([
      ["me", "awaited"],
      ["sam", "inCall", "takeOut"],
      ["kim", "atDoor", "letIn", "notYet"],
      ["gone", "away", "letIn", "notYet"],
      ["noor", "notYet", "letIn"],
      ["lee", "letIn", "takeOut"],
      ["ina", "awaited"],
      ["jo", "out", "letBack"],
      ["alex", "inCall"],
    ]);
  });

  test("DOOR10 a client sees who is in the call, of the others only that they are not", () => {
    const blind = others.map((person) => ({ ...person, admission: null }));
    const rows = peopleRows(viewOf({ others: blind }), []);
    expect(rows.flatMap(({ acts }) => acts)).toEqual([]);
    expect(rows.filter(({ where }) => where !== "awaited").map(({ person }) => person.id)).toEqual([
      "sam",
      "alex",
    ]);
  });
});
