// Tries who may have a data folder.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "./folder-lock.ts";
import { StoreError } from "./store.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sameside-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function leaveBehind(lock: string): void {
  writeFileSync(join(folder, "store.lock"), lock);
}

test("a folder is made, locked, given back", () => {
  const inside = join(folder, "not", "there", "yet");
  const unlock = lockFolder(inside);
  expect(() => lockFolder(inside)).toThrow(StoreError);
  unlock();
  lockFolder(inside)();
});

test("a living process is named to who comes second", () => {
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`in use by another process (${process.pid})`);
  unlock();
});

test.each([
  ["a process that is gone", JSON.stringify({ pid: 2 ** 30, started: "1" })],
  ["an earlier process with our number", JSON.stringify({ pid: process.pid, started: "1" })],
  ["half a write", '{"pid":'],
  ["something else", "[]"],
])("a lock left behind by %s does not count", (_, lock) => {
  leaveBehind(lock);
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(StoreError);
  unlock();
});

test("a folder that cannot be made is one line for the operator", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => lockFolder(join(folder, "file", "below"))).toThrow(StoreError);
});
