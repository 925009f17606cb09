// Tests how a clinic adds people to a session, takes them out, over HTTP.

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { LinkedParticipant, SessionSummary } from "@sameside/shared/http/clinic-api";
import type { ViewMessage } from "@sameside/shared/http/participant-api";
import { connectLiveKit } from "../livekit/livekit.ts";
import { removeParticipant } from "../sessions/change-people.ts";
import {
  act,
  ask,
  exchange,
  load,
  makeClinic,
  makeSession,
  makeWorld,
  send,
} from "../test-world.ts";
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

const GUEST = { role: "guest", externalId: "ina", displayName: "Ina" };

function add(json: unknown, key?: string, bearer = world.apiKey) {
  const path = `/v1/sessions/${session.id}/participants`;
  return ask<LinkedParticipant>(world, path, { bearer, json, key });
}

async function remove(
  id: string,
  bearer = world.apiKey,
): Promise<Pick<Answer<unknown>, "status"> & { code: string }> {
  const response = await world.app.request(`/v1/sessions/${session.id}/participants/${id}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${bearer}` },
  });
  const text = await response.text();
  const code = text === "" ? "" : (JSON.parse(text) as { code: string }).code;
  return { status: response.status, code };
}

const toSomebody = ({ id, role, joinUrl }: LinkedParticipant): Somebody => ({
  id,
  role,
  link: new URL(joinUrl).hash.slice(1),
});

const view = (bearer: string) => ask<ViewMessage>(world, "/api/session", { bearer });

const summary = () =>
  ask<SessionSummary>(world, `/v1/sessions/${session.id}`, { bearer: world.apiKey });

async function start(): Promise<void> {
  await act(world, session.id, session.therapist, { type: "session.start" });
}

describe("adding a participant", () => {
  it("PER3 gives them a link that opens the session, shows them to the others", async () => {
    const answer = await add({ ...GUEST, lang: "de" });
    expect(answer.status).toBe(201);
    const { id, joinUrl, panelUrl } = answer.body;
    expect(answer.body).toMatchObject({ role: "guest", externalId: "ina" });
    expect(new URL(joinUrl).hash).toBe(new URL(panelUrl).hash);
    const added = toSomebody(answer.body);
    const seen = await view((await exchange(world, added)).credential);
    expect(seen.body.view.me).toMatchObject({ id, name: "Ina", lang: "de", role: "guest" });
    expect(seen.body.id).toBe("1");
    const others = await view((await exchange(world, session.client)).credential);
    expect(others.body.view.people.map(({ name }) => name)).toContain("Ina");
    expect((await summary()).body.participants.at(-1)).toEqual({
      id,
      role: "guest",
      externalId: "ina",
    });
  });

  it("PER3 lets a client who comes later work in the call, be let in", async () => {
    await start();
    const answer = await add({ role: "client", externalId: "late", displayName: "Kim" });
    const late = toSomebody(answer.body);
    const { credential } = await exchange(world, late);
    expect((await send(world, credential, { type: "presence.knock" })).status).toBe(200);
    const admit = { type: "presence.admit", participantId: late.id } as const;
    await act(world, session.id, session.therapist, admit);
    expect((await view(credential)).body.view.me.admission).toBe("admitted");
  });

  it("is done once for one Idempotency-Key", async () => {
    const first = await add(GUEST, "again");
    expect(await add(GUEST, "again")).toMatchObject({ status: 201, body: first.body });
    const other = await add({ ...GUEST, displayName: "Other" }, "again");
    expect(other.body.code).toBe("idempotency.key-reused");
    expect((await summary()).body.participants).toHaveLength(3);
  });

  it("does not ask a minor for a rating", async () => {
    const { body } = await add({ role: "client", externalId: "m", displayName: "M", minor: true });
    const seen = await view((await exchange(world, toSomebody(body))).credential);
    expect(seen.body.view.rating.offered).toBe(false);
    const grown = await view((await exchange(world, session.client)).credential);
    expect(grown.body.view.rating.offered).toBe(true);
  });

  it("PER3 is refused for who is in already, for the eleventh, after the call's end", async () => {
    expect((await add({ ...GUEST, externalId: "client-1" })).body.code).toBe("person.already-in");
    for (let count = 2; count < 10; count += 1) {
      expect((await add({ ...GUEST, externalId: `guest-${count}` })).status).toBe(201);
    }
    const eleventh = await add(GUEST);
    expect(eleventh).toMatchObject({ status: 409, body: { code: "person.too-many" } });
    await start();
    await act(world, session.id, session.therapist, { type: "session.end" });
    expect((await add(GUEST)).body.code).toBe("session.closing");
  });

  it.each([
    ["no name", { role: "guest", externalId: "x" }],
    ["a name too long to show", { ...GUEST, displayName: "x".repeat(61) }],
    ["an unknown role", { ...GUEST, role: "owner" }],
    ["another field", { ...GUEST, admin: true }],
  ])("is refused for %s", async (_name, json) => {
    const answer = await add(json);
    expect(answer).toMatchObject({ status: 422, body: { code: "request.invalid" } });
  });

  it("finds no other clinic's session", async () => {
    const other = await makeClinic(world.deps);
    expect((await add(GUEST, undefined, other.apiKey)).body.code).toBe("session.not-found");
    expect((await remove(session.client.id, other.apiKey)).code).toBe("session.not-found");
  });
});

describe("taking a participant out", () => {
  it("PER2 PER4 ends their link with what it opened, for good", async () => {
    const guest = toSomebody((await add(GUEST)).body);
    const { credential } = await exchange(world, guest);
    expect(await remove(guest.id)).toEqual({ status: 204, code: "" });
    expect((await view(credential)).body.code).toBe("credential.not-valid");
    const pressed = await ask(world, "/api/exchange", { json: { link: guest.link } });
    expect(pressed.body.code).toBe("link.not-valid");
    expect((await summary()).body.participants.map(({ id }) => id)).not.toContain(guest.id);
    const others = await view((await exchange(world, session.client)).credential);
    expect(others.body.view.people.at(-1)).toMatchObject({ name: "Ina", gone: true });
    const path = `/v1/sessions/${session.id}/participants/${guest.id}/links`;
    const link = await ask(world, path, { method: "POST", bearer: world.apiKey });
    expect(link.body.code).toBe("request.not-found");
    expect((await add(GUEST)).body.code).toBe("person.already-in");
  });

  it("PER4 is done once, for a therapist too, never for the last one", async () => {
    const { therapist, client } = session;
    expect(await remove(therapist.id)).toEqual({ status: 409, code: "person.last-of-role" });
    expect(await remove(client.id)).toEqual({ status: 409, code: "person.last-of-role" });
    await add({ role: "therapist", externalId: "alex", displayName: "Alex" });
    expect((await remove(therapist.id)).status).toBe(204);
    expect((await remove(therapist.id)).status).toBe(204);
    const { log } = await load(world.deps, session.id);
    expect(log.filter(({ event }) => event.type === "person.removed")).toHaveLength(1);
    await expect(start()).rejects.toThrow("presence.unknown-participant");
  });

  it("finds nobody who never was in the session", async () => {
    const other = await makeSession(world);
    expect(await remove(other.client.id)).toEqual({ status: 404, code: "request.not-found" });
    expect(await remove("nobody")).toEqual({ status: 404, code: "request.not-found" });
  });

  it("ends a stream that is open before it says anything more", async () => {
    const guest = toSomebody((await add(GUEST)).body);
    const { credential } = await exchange(world, guest);
    const response = await world.app.request("/api/session/live", {
      headers: { authorization: `Bearer ${credential}` },
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain("event: view");
    expect((await reader?.read())?.value).toContain("event: looking");
    await remove(guest.id);
    expect(await reader?.read()).toMatchObject({ done: true });
  });

  it("has the call let them go, again when they come back in", async () => {
    const config = {
      url: "http://127.0.0.1:9",
      publicUrl: "",
      sameOrigin: false,
      apiKey: "key",
      apiSecret: "secret",
    };
    const livekit = connectLiveKit(config, world.deps.log);
    const disconnect = vi.spyOn(livekit.rooms, "removeParticipant").mockResolvedValue();
    const called = { ...world, deps: { ...world.deps, livekit } };
    const guest = toSomebody((await add(GUEST)).body);
    await start();
    const { clinicId } = world;
    await removeParticipant(called.deps, { clinicId, sessionId: session.id }, guest.id);
    await vi.waitFor(() => expect(disconnect).toHaveBeenCalledTimes(1));
    expect(disconnect.mock.calls[0]?.[1]).toBe(guest.id);
    await act(called, session.id, session.therapist, { type: "session.wrap-up" });
    expect(disconnect).toHaveBeenCalledTimes(1);
  });
});
