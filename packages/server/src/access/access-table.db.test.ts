// Tests who may ask what in which state: every route, every principal, every state.

import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../app.ts";
import type { AppEnv } from "../http/app-env.ts";
import { methodsByPath } from "../http/wrong-method.ts";
import { startTestRoomApi } from "../livekit/test-room-api.ts";
import type { TestRoomApi } from "../livekit/test-room-api.ts";
import { openClientFiles } from "../pages/client-files.ts";
import { runCommand } from "../sessions/run-command.ts";
import { act, exchange, makeClinic, makeSession, makeWorld } from "../test-world.ts";
import type { Somebody, TestSession, World } from "../test-world.ts";
import { newId, newSecret } from "./secret.ts";

const STATES = ["scheduled", "live", "wrapping-up", "closing", "sealed", "cancelled"] as const;
type State = (typeof STATES)[number];

const PRINCIPALS = [
  "nobody",
  "garbage",
  "own clinic",
  "other clinic",
  "client",
  "therapist",
  "guest",
  "other session's client",
  "removed client",
] as const;
type Principal = (typeof PRINCIPALS)[number];

/** Status, followed by the problem's code if it is one. */
type Outcome = string;

interface Row {
  /** Where, if the route has parameters or needs a query. */
  readonly path?: (session: TestSession) => string;
  readonly json?: (session: TestSession) => unknown;
  /** Of the body, if not plain JSON. */
  readonly type?: string;
  readonly expected: (principal: Principal, state: State) => Outcome;
}

const PARTICIPANTS = new Set<Principal>([
  "client",
  "therapist",
  "guest",
  "other session's client",
  "removed client",
]);

const everybody = (outcome: Outcome): Row => ({ expected: () => outcome });

const forParticipants = (expected: Row["expected"]): Row["expected"] => {
  return (principal, state) =>
    PARTICIPANTS.has(principal) ? expected(principal, state) : "401 credential.not-valid";
};

/** Another clinic's key learns no more than that there is no such session. */
const forClinics = (expected: (state: State) => Outcome): Row["expected"] => {
  return (principal, state) => {
    if (principal === "own clinic") return expected(state);
    return principal === "other clinic" ? "404 session.not-found" : "401 key.not-valid";
  };
};

const forEveryClinic = (outcome: Outcome): Row["expected"] => {
  return (principal) => (principal.endsWith("clinic") ? outcome : "401 key.not-valid");
};

const OVER: Readonly<Partial<Record<State, Outcome>>> = {
  closing: "409 session.closing",
  sealed: "409 session.sealed",
  cancelled: "409 session.cancelled",
};

const NOT_SCHEDULED = {
  live: "409 session.already-live",
  "wrapping-up": "409 session.already-wrapping-up",
  closing: "409 session.closing",
  sealed: "409 session.sealed",
  cancelled: "409 session.cancelled",
} as const;

/** In these states somebody could be removed. */
const removedIn = (state: State): boolean => state !== "scheduled" && state !== "cancelled";

function tokenFor(principal: Principal, state: State): Outcome {
  if (principal === "other session's client") return "403 token.not-admitted";
  if (principal === "removed client" && removedIn(state)) return "403 presence.removed";
  const over = OVER[state];
  if (over !== undefined) return over;
  if (principal === "therapist") return "201";
  return principal === "client" && state !== "scheduled" ? "201" : "403 token.not-admitted";
}

/** Admission does not matter; a call that is over has nothing to check. */
function checkFor(principal: Principal, state: State): Outcome {
  if (principal === "other session's client") return "201";
  if (principal === "removed client" && removedIn(state)) return "403 presence.removed";
  return OVER[state] ?? "201";
}

/** For a command that both sides may send until the end, on an item that is not there. */
function commandBy(principal: Principal, state: State): Outcome {
  if (principal === "other session's client") return "409 agenda.unknown-item";
  if (principal === "guest") return "403 role.not-allowed";
  if (principal === "removed client" && removedIn(state)) return "403 presence.removed";
  return OVER[state] ?? "409 agenda.unknown-item";
}

const TABLE: Readonly<Record<string, Row>> = {
  // The link alone counts, whoever brings it besides; a session that is over can still be looked at.
  "POST /api/exchange": {
    json: ({ others }) => ({ link: others.at(-1)?.link }),
    expected: () => "200",
  },
  "GET /api/session": { expected: forParticipants(() => "200") },
  "GET /api/session/live": { expected: forParticipants(() => "200") },
  "POST /api/session/commands": {
    json: () => ({ type: "agenda.star", itemId: newId(), commandId: newId() }),
    expected: forParticipants(commandBy),
  },
  "POST /api/session/token": { json: () => ({}), expected: forParticipants(tokenFor) },
  "POST /api/session/network-check": { expected: forParticipants(checkFor) },
  "GET /api/session/record": {
    expected: forParticipants((principal, state) =>
      state === "sealed" && principal !== "other session's client"
        ? "200"
        : "409 record.not-sealed",
    ),
  },
  "GET /api/session/instrument": { expected: forParticipants(() => "200") },
  "GET /api/session/draft-key": {
    expected: forParticipants((principal, state) => {
      if (principal === "therapist" || principal === "guest") return "403 role.not-allowed";
      if (principal === "other session's client") return "200";
      return state === "sealed" || state === "cancelled" ? `409 session.${state}` : "200";
    }),
  },
  "POST /v1/sessions": { json: () => ({}), expected: forEveryClinic("422 request.invalid") },
  "GET /v1/sessions": { expected: forEveryClinic("200") },
  "GET /v1/sessions/:id": {
    path: ({ id }) => `/v1/sessions/${id}`,
    expected: forClinics(() => "200"),
  },
  "GET /v1/sessions/:id/record": {
    path: ({ id }) => `/v1/sessions/${id}/record?all=1`,
    expected: forClinics((state) => (state === "sealed" ? "200" : "409 record.not-sealed")),
  },
  "GET /v1/instruments": { expected: forEveryClinic("200") },
  "POST /v1/instruments": { json: () => ({}), expected: forEveryClinic("422 request.invalid") },
  "GET /v1/instruments/:id/:version": {
    path: () => "/v1/instruments/oac-6/0.1",
    expected: forEveryClinic("200"),
  },
  "DELETE /v1/instruments/:id/:version": {
    path: () => "/v1/instruments/oac-6/0.1",
    expected: forEveryClinic("409 instrument.shipped"),
  },
  "GET /v1/clinic": { expected: forEveryClinic("200") },
  "PATCH /v1/clinic": { json: () => ({}), expected: forEveryClinic("200") },
  // Nobody's credential replaces LiveKit's signature.
  "POST /livekit/webhook": {
    json: () => ({}),
    type: "application/webhook+json",
    expected: () => "401 webhook.not-valid",
  },
  // Here signalling has an origin of its own.
  "GET /rtc/validate": everybody("404 request.not-found"),
  "GET /rtc/v1/validate": everybody("404 request.not-found"),
  "GET /healthz": everybody("200"),
  "GET /readyz": everybody("200"),
  "GET /": everybody("200"),
  "GET /text.css": everybody("200"),
  "GET /docs": everybody("200"),
  "GET /openapi.json": everybody("200"),
  "GET /demo": everybody("302"),
  "GET /embed.js": everybody("200"),
  "GET /assets/:name": { path: () => "/assets/page.js", expected: () => "200" },
  "GET /session/:clinicId": { path: () => `/session/${world.clinicId}`, expected: () => "200" },
  "GET /panel/:clinicId": { path: () => `/panel/${world.clinicId}`, expected: () => "200" },
  // These change what they find; they come last, each after those that it would change.
  "PATCH /v1/sessions/:id": {
    path: ({ id }) => `/v1/sessions/${id}`,
    json: ({ created: { startsAt, endsAt } }) => ({ startsAt, endsAt }),
    expected: forClinics((state) => (state === "scheduled" ? "200" : NOT_SCHEDULED[state])),
  },
  "POST /v1/sessions/:id/participants": {
    path: ({ id }) => `/v1/sessions/${id}/participants`,
    json: () => ({ role: "guest", externalId: "added", displayName: "Ina" }),
    expected: forClinics((state) => OVER[state] ?? "201"),
  },
  "DELETE /v1/sessions/:id/participants/:pid": {
    path: ({ id, others }) => `/v1/sessions/${id}/participants/${others[0]?.id ?? ""}`,
    expected: forClinics((state) =>
      state === "sealed" || state === "cancelled" ? `409 session.${state}` : "204",
    ),
  },
  "POST /v1/sessions/:id/participants/:pid/links": {
    path: ({ id, others }) => `/v1/sessions/${id}/participants/${others.at(-1)?.id ?? ""}/links`,
    expected: forClinics((state) => (state === "cancelled" ? "409 session.cancelled" : "201")),
  },
  "POST /v1/sessions/:id/end": {
    path: ({ id }) => `/v1/sessions/${id}/end`,
    expected: forClinics((state) => {
      if (state === "scheduled") return "409 session.not-started";
      return OVER[state] ?? "200";
    }),
  },
  "POST /v1/sessions/:id/cancel": {
    path: ({ id }) => `/v1/sessions/${id}/cancel`,
    expected: forClinics((state) => {
      if (state === "scheduled") return "200";
      return OVER[state] ?? "409 session.closing";
    }),
  },
};

let world: World;
let rooms: TestRoomApi;
let folder: string;
let app: Hono<AppEnv>;
const sessions = new Map<State, TestSession>();
const bearers = new Map<`${State} ${Principal}`, string>();

beforeAll(async () => {
  world = await makeWorld();
  rooms = await startTestRoomApi();
  folder = makeClientFolder();
  const demo = { portalUrl: "https://portal.example" };
  const deps = { ...world.deps, livekit: rooms.livekit, config: { ...world.deps.config, demo } };
  app = createApp(deps, { files: openClientFiles(folder), stopping: { begun: false } });
  const otherClinic = await makeClinic(world.deps);
  const elsewhere = await makeSession(world);
  await act(world, elsewhere.id, elsewhere.therapist, { type: "session.start" });
  const stranger = (await exchange(world, elsewhere.client)).credential;
  for (const state of STATES) {
    const session = await makeSession(world, ["guest", "client", "guest"]);
    sessions.set(state, session);
    const { therapist, client, others } = session;
    const people = { therapist, client, guest: others[0], "removed client": others[1] };
    for (const [principal, somebody] of Object.entries(people)) {
      if (somebody === undefined) throw new Error("somebody is missing");
      const { credential } = await exchange(world, somebody);
      bearers.set(`${state} ${principal as Principal}`, credential);
    }
    bearers.set(`${state} garbage`, newSecret());
    bearers.set(`${state} own clinic`, world.apiKey);
    bearers.set(`${state} other clinic`, otherClinic.apiKey);
    bearers.set(`${state} other session's client`, stranger);
    await bringTo(state, session);
  }
});

afterAll(async () => {
  rooms.end();
  rmSync(folder, { recursive: true });
  await world.end();
});

function makeClientFolder(): string {
  const made = mkdtempSync(join(tmpdir(), "client-"));
  mkdirSync(join(made, "assets"));
  for (const page of ["call.html", "panel.html"]) {
    writeFileSync(join(made, page), "<!doctype html><head><!--page-config--></head>");
  }
  for (const script of ["embed.js", "assets/page.js"]) writeFileSync(join(made, script), "0;");
  return made;
}

async function bringTo(state: State, session: TestSession): Promise<void> {
  const { id: sessionId, therapist, client, others } = session;
  const removed = others[1];
  if (removed === undefined) throw new Error("somebody is missing");
  const doing = (somebody: Somebody, command: Parameters<typeof act>[3]) =>
    act(world, sessionId, somebody, command);
  if (state === "scheduled") return;
  if (state === "cancelled") {
    const actor = { kind: "clinic" } as const;
    const command = { type: "session.cancel" } as const;
    await runCommand(world.deps, { sessionId, actor, command, commandId: newId() });
    return;
  }
  await doing(client, { type: "presence.knock" });
  await doing(therapist, { type: "session.start" });
  await doing(therapist, { type: "presence.admit", participantId: client.id });
  await doing(therapist, { type: "presence.remove", participantId: removed.id });
  if (state === "live") return;
  await doing(therapist, { type: "session.wrap-up" });
  if (state === "wrapping-up") return;
  await doing(therapist, { type: "session.end" });
  if (state === "closing") return;
  await doing(client, { type: "rating.close" });
  await doing(removed, { type: "rating.close" });
  await doing(therapist, { type: "session.seal" });
}

interface Asked {
  readonly outcome: Outcome;
  readonly text: string;
}

async function askAs(route: string, row: Row, principal: Principal, state: State): Promise<Asked> {
  const [method = "", pattern = ""] = route.split(" ");
  const session = sessions.get(state);
  if (session === undefined) throw new Error("a state without its session");
  const bearer = bearers.get(`${state} ${principal}`);
  const response = await app.request(row.path?.(session) ?? pattern, {
    method,
    headers: {
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(row.json === undefined ? {} : { "content-type": row.type ?? "application/json" }),
    },
    ...(row.json === undefined ? {} : { body: JSON.stringify(row.json(session)) }),
  });
  const text = await readText(response);
  const problem = response.headers.get("content-type") === "application/problem+json";
  const code = problem ? ` ${(JSON.parse(text) as { code: string }).code}` : "";
  return { outcome: `${response.status}${code}`, text };
}

/** Of a stream, its first event. */
async function readText(response: Response): Promise<string> {
  if (response.headers.get("content-type")?.startsWith("text/event-stream") !== true) {
    return await response.text();
  }
  const reader = response.body?.getReader();
  const first = (await reader?.read()) as { readonly value?: Uint8Array } | undefined;
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}

/** Ids of the session or of anybody in it. */
function namesSession(text: string, { id, created }: TestSession): boolean {
  return [id, ...created.participants.map((participant) => participant.id)].some((one) =>
    text.includes(one),
  );
}

/** They have nothing to do with the session in question. */
const STRANGERS: readonly Principal[] = [
  "nobody",
  "garbage",
  "other clinic",
  "other session's client",
];

describe("access", () => {
  it("has a row for each route, a route for each row", () => {
    const routes = [...methodsByPath(app)].flatMap(([path, methods]) =>
      [...methods].map((method) => `${method} ${path}`),
    );
    expect(routes.toSorted()).toEqual(Object.keys(TABLE).toSorted());
  });

  for (const [route, row] of Object.entries(TABLE)) {
    for (const state of STATES) {
      it(`${route} while ${state}`, async () => {
        const session = sessions.get(state);
        const found: Partial<Record<Principal, Outcome>> = {};
        const tellsStrangers: Principal[] = [];
        for (const principal of PRINCIPALS) {
          const { outcome, text } = await askAs(route, row, principal, state);
          found[principal] = outcome;
          if (session === undefined || bringsLink(route)) continue;
          if (STRANGERS.includes(principal) && namesSession(text, session)) {
            tellsStrangers.push(principal);
          }
        }
        const expected = PRINCIPALS.map((one) => [one, row.expected(one, state)]);
        expect(found).toEqual(Object.fromEntries(expected));
        expect(tellsStrangers).toEqual([]);
      });
    }
  }
});

/** Whoever has the link is whom it is for. */
function bringsLink(route: string): boolean {
  return route === "POST /api/exchange";
}
