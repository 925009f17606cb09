// Tries how long a good credential is remembered, what ends that sooner.

import { describe, expect, test } from "vitest";
import type { FoundCredential } from "../store/links.ts";
import { rememberCredentials } from "./known-credentials.ts";

const HASH = new Uint8Array([1, 2, 3]);

function found(participantId: string): FoundCredential {
  return { participant: { id: participantId } } as FoundCredential;
}

/** Counts how often the database is asked. */
function database(answer: FoundCredential | null) {
  const asked = { times: 0 };
  const look = () => {
    asked.times += 1;
    return Promise.resolve(answer);
  };
  return { asked, look };
}

describe("a good credential", () => {
  test("is not looked up again for three seconds, then it is", async () => {
    const known = rememberCredentials();
    const { asked, look } = database(found("sam"));
    for (const now of [1000, 1001, 3999]) await known.find(HASH, now, look);
    expect(asked.times).toBe(1);
    await known.find(HASH, 4000, look);
    expect(asked.times).toBe(2);
  });

  test("is looked up again when the clock was set back", async () => {
    const known = rememberCredentials();
    const { asked, look } = database(found("sam"));
    await known.find(HASH, 10_000, look);
    await known.find(HASH, 9000, look);
    expect(asked.times).toBe(2);
  });

  test("is looked up again once its participant was forgotten, nobody else's", async () => {
    const known = rememberCredentials();
    const sam = database(found("sam"));
    const robin = database(found("robin"));
    const other = new Uint8Array([4]);
    await known.find(HASH, 0, sam.look);
    await known.find(other, 0, robin.look);
    known.forget("sam");
    await known.find(HASH, 1, sam.look);
    await known.find(other, 1, robin.look);
    expect([sam.asked.times, robin.asked.times]).toEqual([2, 1]);
  });

  test("is not remembered when something was forgotten while it was looked up", async () => {
    const known = rememberCredentials();
    await known.find(HASH, 0, () => {
      known.forget("sam");
      return Promise.resolve(found("sam"));
    });
    const { asked, look } = database(null);
    expect(await known.find(HASH, 1, look)).toBeNull();
    expect(asked.times).toBe(1);
  });
});

test("a bad credential is looked up each time", async () => {
  const known = rememberCredentials();
  const { asked, look } = database(null);
  await known.find(HASH, 0, look);
  await known.find(HASH, 1, look);
  expect(asked.times).toBe(2);
});
