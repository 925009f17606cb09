// Tests that log lines hold nothing but what the allow-list names.

import { describe, expect, it } from "vitest";
import { createLog } from "./log.ts";
import type { LogFields } from "./log.ts";

function written(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog("debug", { write: (line) => void lines.push(line) }));
  return lines.join("");
}

describe("log", () => {
  it("leaves out fields that are not on the list", () => {
    const fields: LogFields & { name: string } = { route: "/api/session", name: "canary" };
    const line = written((log) => log.info(fields, "request"));
    expect(line).toContain('"route":"/api/session"');
    expect(line).not.toContain("canary");
  });

  it("describes an error, its causes too, without any message", () => {
    const cause = Object.assign(new Error("params: canary"), { code: "23505" });
    const line = written((log) => log.error({ error: new Error("canary", { cause }) }, "bug"));
    expect(line).toContain('"code":"23505"');
    expect(line).toContain("log.test.ts");
    expect(line).not.toContain("canary");
  });
});
