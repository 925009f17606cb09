// Tries what may stand behind npm start.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UsageError } from "./entry.mjs";
import { repoRoot } from "./paths.mjs";
import { readStartOptions } from "./start-options.mjs";

describe("start options", () => {
  test("nothing typed, nothing set", () => {
    expect(readStartOptions([], {})).toEqual({
      port: 8080,
      dataDir: join(repoRoot, ".data"),
      fresh: false,
    });
  });

  test("typed wins over set", () => {
    const options = readStartOptions(["--port", "9000", "--data", "/srv/a", "--fresh"], {
      PORT: "7000",
      DATA_DIR: "/srv/b",
    });
    expect(options).toEqual({ port: 9000, dataDir: "/srv/a", fresh: true });
  });

  test.each([
    [["--demo"]],
    [["extra"]],
    [["--port"]],
    [["--port", "http"]],
    [["--port", "0"]],
    [["--port", "65535"]],
    [["--fresh=yes"]],
  ])("%j is refused in one line", (args) => {
    expect(() => readStartOptions(args, {})).toThrow(UsageError);
    expect(() => readStartOptions(args, {})).toThrow(/^[^\n]+usage: npm start/);
  });
});
