// Checks that what stays on a device is readable with the right key alone; that blocked storage is said.
import "fake-indexeddb/auto";
import { createStore, entries } from "idb-keyval";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openVault } from "./answer-vault.ts";

const KEY = btoa("k".repeat(32));
const OTHER_KEY = btoa("o".repeat(32));
const LATER = 1_000;

function vault(key: string | null = KEY, participantId = "sam") {
  return openVault({ participantId, fetchKey: () => Promise.resolve(key) });
}

const stored = () => entries(createStore("sameside", "unfinished-answers"));

beforeEach(() => vault().sweep(Number.POSITIVE_INFINITY));
afterEach(() => void vi.unstubAllGlobals());

test("another load of the page reads what this one wrote", async () => {
  expect(await vault().read()).toBeNull();
  expect(await vault().write("one", LATER)).toBe(true);
  expect(await vault().write("Cloudberry", LATER)).toBe(true);
  expect(await vault().read()).toBe("Cloudberry");
  expect(await stored()).toHaveLength(1);
});

test("SCR8 nothing lies in clear, no two writes look alike", async () => {
  await vault().write("Cloudberry", LATER);
  const [first] = await stored();
  await vault().write("Cloudberry", LATER);
  const [second] = await stored();
  const bytes = (entry: unknown) => {
    const [, kept] = entry as [string, { sealed: ArrayBuffer }];
    return String.fromCharCode(...new Uint8Array(kept.sealed));
  };
  expect(bytes(first)).not.toContain("Cloudberry");
  expect(bytes(first)).not.toBe(bytes(second));
});

test("another link's key deletes silently", async () => {
  await vault().write("Cloudberry", LATER);
  expect(await vault(OTHER_KEY).read()).toBeNull();
  expect(await vault().has()).toBe(false);
});

test("another participant's text cannot be taken for one's own", async () => {
  await vault().write("Cloudberry", LATER);
  const place = createStore("sameside", "unfinished-answers");
  const [[, kept] = []] = await entries(place);
  await place("readwrite", (store) => void store.put(kept, "kim"));
  expect(await vault(KEY, "kim").read()).toBeNull();
  expect(await vault().read()).toBe("Cloudberry");
});

test("no key now: nothing is read, nothing is lost, nothing is written", async () => {
  await vault().write("Cloudberry", LATER);
  expect(await vault(null).read()).toBeNull();
  expect(await vault(null).write("two", LATER)).toBe(false);
  expect(await vault().read()).toBe("Cloudberry");
});

test("past its time everybody's goes, whoever opens a page", async () => {
  await vault().write("Cloudberry", LATER);
  await vault(KEY, "kim").write("Lingonfield", LATER + 1);
  await vault(KEY, "alex").sweep(LATER);
  expect((await stored()).map(([id]) => id)).toEqual(["kim"]);
});

test.each([
  ["no storage at all", () => vi.stubGlobal("indexedDB", undefined)],
  [
    "storage blocked",
    () =>
      vi.stubGlobal("indexedDB", {
        open: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      }),
  ],
  [
    "an insecure address",
    () => vi.stubGlobal("crypto", { getRandomValues: (bytes: Uint8Array) => bytes }),
  ],
])("%s: nothing throws, nothing is kept", async (_, block) => {
  block();
  const blocked = vault();
  expect(await blocked.write("Cloudberry", LATER)).toBe(false);
  expect(await blocked.has()).toBe(false);
  expect(await blocked.read()).toBeNull();
  await blocked.remove();
  await blocked.sweep(0);
});
