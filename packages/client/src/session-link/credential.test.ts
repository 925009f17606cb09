// Checks that the secret leaves the address; that only its own tab's reload opens a session again.
import { expect, test } from "vitest";
import {
  exchangeLink,
  heldCredential,
  recallCredential,
  rememberCredential,
  retireCredential,
  takeLinkSecret,
} from "./credential.ts";

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const blocked = {
  getItem: (): string => {
    throw new Error("blocked");
  },
  setItem: () => {
    throw new Error("blocked");
  },
};

test("the secret is taken out of the address at once", () => {
  const addresses: unknown[] = [];
  const past = {
    state: null,
    replaceState: (_state: unknown, _title: string, url?: string | URL | null) =>
      void addresses.push(url),
  };
  const place = { hash: "#s3cret", pathname: "/panel/c1", search: "" };
  expect(takeLinkSecret(place, past)).toBe("s3cret");
  expect(addresses).toEqual(["/panel/c1"]);
  expect(takeLinkSecret({ ...place, hash: "" }, past)).toBeNull();
  expect(addresses).toHaveLength(1);
});

test("a reload and the same link find the credential, another link does not", async () => {
  const storage = memory();
  await rememberCredential(storage, "one", "credential");
  expect(await recallCredential(storage, null)).toBe("credential");
  expect(await recallCredential(storage, "one")).toBe("credential");
  expect(await recallCredential(storage, "two")).toBeNull();
  expect([...storage.kept.values()].join("")).not.toContain('"one"');
});

test("an ended credential opens nothing, is held until another one comes", async () => {
  const storage = memory();
  expect(heldCredential(storage)).toBeNull();
  await rememberCredential(storage, "one", "credential");
  retireCredential(storage);
  expect(await recallCredential(storage, null)).toBeNull();
  expect(await recallCredential(storage, "one")).toBeNull();
  expect(heldCredential(storage)).toBe("credential");
  await rememberCredential(storage, "two", "another");
  expect(heldCredential(storage)).toBe("another");
  expect(await recallCredential(storage, "two")).toBe("another");
});

test("blocked or broken storage is as if there were none", async () => {
  await rememberCredential(blocked, "one", "credential");
  expect(await recallCredential(blocked, null)).toBeNull();
  expect(await recallCredential(null, "one")).toBeNull();
  expect(await recallCredential({ ...memory(), getItem: () => "{" }, null)).toBeNull();
  expect(heldCredential(blocked)).toBeNull();
  retireCredential(blocked);
});

test("an exchange says what came of it", async () => {
  const answering = (status: number, body: unknown) => async () =>
    new Response(JSON.stringify(body), { status });
  expect(await exchangeLink("one", null, answering(200, { credential: "c" }))).toEqual({
    kind: "opened",
    credential: "c",
  });
  expect(await exchangeLink("one", null, answering(404, { code: "link.not-valid" }))).toEqual({
    kind: "refused",
    code: "link.not-valid",
  });
  expect(
    await exchangeLink("one", null, async () => {
      throw new TypeError("no network");
    }),
  ).toEqual({ kind: "unreachable" });
});

test("an exchange shows the held credential, if there is one", async () => {
  const sent: unknown[] = [];
  const request: typeof fetch = async (_url, init) => {
    sent.push(JSON.parse(init?.body as string));
    return new Response(JSON.stringify({ credential: "c" }));
  };
  await exchangeLink("one", null, request);
  await exchangeLink("two", "earlier", request);
  expect(sent).toEqual([{ link: "one" }, { link: "two", held: "earlier" }]);
});
