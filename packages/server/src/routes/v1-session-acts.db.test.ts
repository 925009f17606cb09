// Tests what a clinic does with its sessions over HTTP.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { LinkedParticipant, SessionSummary } from "@sameside/shared/http/clinic-api";
import type { ExchangeAnswer, ViewMessage } from "@sameside/shared/http/participant-api";
import { act, ask, exchange, HOUR, makeSession, makeWorld, MINUTE, send } from "../test-world.ts";
import type { Answer, Somebody, TestSession, World } from "../test-world.ts";

let world: World;
let session: TestSession;

beforeAll(async () => {
  world = await makeWorld();
});
beforeEach(async () => {
  session = await makeSession(world);
});
afterAll(() => world.end());

const path = (rest = ""): string => `/v1/sessions/${session.id}${rest}`;

const linksOf = ({ id }: Somebody): string => path(`/participants/${id}/links`);

function post<T>(to: string, key?: string): Promise<Answer<T>> {
  return ask<T>(world, to, { method: "POST", bearer: world.apiKey, key });
}

function patch(json: unknown): Promise<Answer<SessionSummary>> {
  return ask(world, path(), { method: "PATCH", bearer: world.apiKey, json });
}

async function newLinkFor(somebody: Somebody): Promise<Somebody> {
  const answer = await post<LinkedParticipant>(linksOf(somebody));
  expect(answer.status).toBe(201);
  return { ...somebody, link: new URL(answer.body.joinUrl).hash.slice(1) };
}

function press({ link }: Somebody): Promise<Answer<ExchangeAnswer>> {
  return ask(world, "/api/exchange", { json: { link } });
}

const view = (bearer: string) => ask<ViewMessage>(world, "/api/session", { bearer });

async function sealNow(): Promise<void> {
  const { id, therapist, client } = session;
  await act(world, id, therapist, { type: "session.start" });
  await act(world, id, therapist, { type: "session.end" });
  await act(world, id, client, { type: "rating.close" });
  await act(world, id, therapist, { type: "session.seal" });
}

describe("moving a session", () => {
  it("changes the time that everybody sees, the links stay", async () => {
    const { credential } = await exchange(world, session.client);
    const startsAt = new Date(Date.parse(session.created.startsAt) + 24 * HOUR).toISOString();
    const endsAt = new Date(Date.parse(startsAt) + 30 * MINUTE).toISOString();
    const moved = await patch({ startsAt, endsAt });
    expect(moved.status).toBe(200);
    expect(moved.body).toMatchObject({ id: session.id, state: "scheduled", startsAt, endsAt });
    const seen = (await view(credential)).body.view.session;
    expect([seen.startsAt, seen.endsAt]).toEqual([Date.parse(startsAt), Date.parse(endsAt)]);
  });

  it.each([
    ["no end", { startsAt: "2026-03-03T10:00:00Z" }],
    [
      "an end before the start",
      { startsAt: "2026-03-03T10:00:00Z", endsAt: "2026-03-03T09:00:00Z" },
    ],
    ["nine hours", { startsAt: "2026-03-03T10:00:00Z", endsAt: "2026-03-03T19:00:00Z" }],
    ["a time without a zone", { startsAt: "2026-03-03T10:00:00", endsAt: "2026-03-03T11:00:00Z" }],
    ["another field", { state: "sealed" }],
  ])("refuses %s", async (_name, json) => {
    expect(await patch(json)).toMatchObject({ status: 422, body: { code: "request.invalid" } });
  });

  it("is refused once the session goes on", async () => {
    await act(world, session.id, session.therapist, { type: "session.start" });
    const { startsAt, endsAt } = session.created;
    const answer = await patch({ startsAt, endsAt });
    expect(answer).toMatchObject({ status: 409, body: { code: "session.already-live" } });
  });
});

describe("cancelling, ending a session", () => {
  it("is told to who watches, done once for one key", async () => {
    const { credential } = await exchange(world, session.client);
    const cancelled = await post<SessionSummary>(path("/cancel"), "key-1");
    expect(cancelled).toMatchObject({ status: 200, body: { state: "cancelled" } });
    expect((await view(credential)).body.view.session.phase).toBe("cancelled");
    expect((await post(path("/cancel"), "key-1")).text).toBe(cancelled.text);
    expect(await post(path("/cancel"), "key-2")).toMatchObject({
      status: 409,
      body: { code: "session.cancelled" },
    });
    expect(await post(path("/end"), "key-1")).toMatchObject({
      status: 422,
      body: { code: "idempotency.key-reused" },
    });
  });

  it("ends the call, leaves the rating open", async () => {
    expect((await post(path("/end"), "too-early")).body.code).toBe("session.not-started");
    await act(world, session.id, session.therapist, { type: "session.start" });
    const ended = await post<SessionSummary>(path("/end"), "too-early");
    expect(ended).toMatchObject({ status: 200, body: { state: "closing" } });
    const { credential } = await exchange(world, session.client);
    expect((await send(world, credential, { type: "rating.close" })).status).toBe(200);
  });
});

describe("a new link", () => {
  it("ends the old one with what was opened by it", async () => {
    const { credential } = await exchange(world, session.client);
    const renewed = await newLinkFor(session.client);
    expect((await view(credential)).body.code).toBe("credential.not-valid");
    expect((await press(session.client)).body.code).toBe("link.not-valid");
    const again = await exchange(world, renewed);
    expect((await view(again.credential)).body.view.me.id).toBe(session.client.id);
    await newLinkFor(renewed);
    expect((await press(renewed)).body.code).toBe("link.not-valid");
    expect((await press(session.therapist)).status).toBe(200);
  });

  it("is the same for the same key, shown to nobody else", async () => {
    const first = await post<LinkedParticipant>(linksOf(session.client), "links-1");
    expect((await post(linksOf(session.client), "links-1")).text).toBe(first.text);
    expect((await post(linksOf(session.therapist), "links-1")).body.code).toBe(
      "idempotency.key-reused",
    );
    expect(first.body).toMatchObject({ role: "client", externalId: "client-1" });
    expect(world.logged()).not.toContain(new URL(first.body.joinUrl).hash.slice(1));
  });

  it("opens a sealed session's record, for two days, without the drafts", async () => {
    const draft = {
      type: "agenda.add",
      itemId: "item-0001",
      text: "not yet",
      kind: "topic",
    } as const;
    await act(world, session.id, session.client, { ...draft, minutes: null, draft: true });
    const before = (await exchange(world, session.client)).credential;
    await sealNow();
    // It has moved on along the case.
    expect((await view(before)).body.view.agenda.drafts).toEqual([]);
    const renewed = await newLinkFor(session.client);
    const { credential } = await exchange(world, renewed);
    expect((await view(credential)).body.view.agenda.drafts).toEqual([]);
    const asked = { bearer: credential };
    expect((await ask(world, "/api/session/record", asked)).status).toBe(200);
    expect((await send(world, credential, { type: "rating.close" })).body.code).toBe(
      "session.sealed",
    );
    world.pass(48 * HOUR);
    expect((await press(renewed)).body.code).toBe("link.not-valid");
    const late = await exchange(world, await newLinkFor(session.client));
    const record = await ask(world, "/api/session/record", { bearer: late.credential });
    expect(record.status).toBe(200);
  });

  it("is made for nobody else, for nothing that never took place", async () => {
    expect(await post(path("/participants/nobody/links"))).toMatchObject({
      status: 404,
      body: { code: "request.not-found" },
    });
    await post(path("/cancel"));
    expect((await post(linksOf(session.client))).body.code).toBe("session.cancelled");
  });
});
