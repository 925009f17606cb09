// Tries which Go is good enough to build LiveKit.
import { expect, test } from "vitest";
import { canBuild } from "./go.mjs";

test.each([
  ["go1.26.8", "local", true],
  ["go1.27.0", "auto", true],
  ["go2.0", "local", true],
  ["go1.25.9", "local", false],
  ["go1.25.9", "auto", true],
  ["go1.21.0", "local+auto", true],
  ["go1.19.8", "auto", false],
  ["", "", false],
])("%s with GOTOOLCHAIN=%s", (version, toolchain, able) => {
  expect(canBuild(version, toolchain)).toBe(able);
});
