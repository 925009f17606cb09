// Checks that a notice once read stays away in its tab, a later one comes.
import { expect, test } from "vitest";
import { newLinkMemory } from "./new-link-memory.ts";

test("what was read is known after a reload; a browser that keeps nothing forgets it", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(newLinkMemory(storage).readAt()).toBeNull();
  newLinkMemory(storage).read(1_000);
  expect(newLinkMemory(storage).readAt()).toBe(1_000);
  newLinkMemory(storage).read(2_000);
  expect(newLinkMemory(storage).readAt()).toBe(2_000);
  const blocked = () => {
    throw new Error("blocked");
  };
  const forgetful = newLinkMemory({ getItem: blocked, setItem: blocked });
  forgetful.read(1_000);
  expect([forgetful.readAt(), newLinkMemory(null).readAt()]).toEqual([null, null]);
});
