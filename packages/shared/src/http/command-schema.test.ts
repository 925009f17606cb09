// Tests that commands are checked as they arrive.
import { describe, expect, it } from "vitest";
import { commandSchema } from "./command-schema.ts";
import { PERMISSIONS } from "../session/permissions.ts";

const known = commandSchema.options.map((option) => option.shape.type.value);

describe("command schema", () => {
  it("knows every command that a participant may send, no other", () => {
    const sendable = Object.entries(PERMISSIONS)
      .filter(([, { who }]) => who.some((sender) => sender !== "clinic" && sender !== "system"))
      .map(([type]) => type);
    expect(known.toSorted()).toEqual(sendable.toSorted());
  });

  it.each([
    [{ type: "session.start" }],
    [{ commandId: "short", type: "session.start" }],
    [{ commandId: "12345678", type: "session.start", more: 1 }],
    [{ commandId: "12345678", type: "session.cancel" }],
    [{ commandId: "12345678", type: "agenda.star", itemId: "<script>" }],
    [{ commandId: "12345678", type: "pulse.ask", pulseId: 7 }],
    ["session.start"],
    [null],
  ])("refuses %j", (value) => {
    expect(commandSchema.safeParse(value).success).toBe(false);
  });
});
