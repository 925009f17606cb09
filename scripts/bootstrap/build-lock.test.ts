// Tries that two who build the same do not build at once.
import { mkdirSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withBuildLock } from "./build-lock.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sameside-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the second waits for the first, also when the first fails", async () => {
  const lock = join(folder, "lock");
  const order: string[] = [];
  const build = (name: string) => async () => {
    order.push(`${name} begins`);
    await Promise.resolve();
    order.push(`${name} ends`);
    if (name === "first") throw new Error("broken");
  };
  const first = withBuildLock(lock, build("first"));
  const second = withBuildLock(lock, build("second"));
  await expect(first).rejects.toThrow("broken");
  await second;
  expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

test("a lock whose holder is gone is taken over", async () => {
  const lock = join(folder, "lock");
  mkdirSync(lock);
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(lock, longAgo, longAgo);
  await expect(withBuildLock(lock, () => Promise.resolve("built"))).resolves.toBe("built");
});
