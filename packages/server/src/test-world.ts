// Makes a small world for tests: a store, a clinic, its sessions, the app in front.

import { loadSession } from "./sessions/load-session.ts";
import type { LoadedSession } from "./sessions/load-session.ts";
import type { Hono } from "hono";
import type { CreatedSession, CreateSessionRequest } from "@sameside/shared/http/clinic-api";
import type { ExchangeAnswer, ViewMessage } from "@sameside/shared/http/participant-api";
import type { ProblemBody } from "@sameside/shared/http/problem";
import type { Role } from "@sameside/shared/session/actor";
import type { SessionCommand } from "@sameside/shared/session/command";
import { newApiKey } from "./access/api-key.ts";
import { rememberCredentials } from "./access/known-credentials.ts";
import { newId } from "./access/secret.ts";
import { createApp } from "./app.ts";
import { readConfig } from "./config.ts";
import type { Deps } from "./deps.ts";
import type { AppEnv } from "./http/app-env.ts";
import { openHub } from "./live/hub.ts";
import { openLooking } from "./live/looking.ts";
import { createLog } from "./log.ts";
import { openClientFiles } from "./pages/client-files.ts";
import { createSession } from "./sessions/create-session.ts";
import { rememberSessions } from "./sessions/known-sessions.ts";
import { runCommand } from "./sessions/run-command.ts";
import type { CommandAnswer } from "./sessions/run-command.ts";
import { insertApiKey } from "./store/api-keys.ts";
import { insertClinic } from "./store/clinics.ts";
import { openTestStore } from "./store/test-store.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** 2026-03-02, a quarter past two in the afternoon. */
const START_OF_TIME = Date.UTC(2026, 2, 2, 14, 15);

export interface World {
  readonly deps: Deps;
  readonly app: Hono<AppEnv>;
  readonly clinicId: string;
  readonly apiKey: string;
  /** Everything logged so far. */
  readonly logged: () => string;
  /** Address of the database on PostgreSQL, else null. */
  readonly databaseUrl: string | null;
  /** Milliseconds. */
  readonly pass: (ms: number) => void;
  readonly end: () => Promise<void>;
}

export async function makeWorld(): Promise<World> {
  const { store, url, end } = await openTestStore();
  const lines: string[] = [];
  const log = createLog("debug", { write: (line: string) => void lines.push(line) });
  let now = START_OF_TIME;
  const deps: Deps = {
    config: readConfig({ PUBLIC_URL: "https://sameside.example" }),
    log,
    db: store,
    clock: () => now,
    newId,
    livekit: null,
    hub: await openHub(store),
    looking: await openLooking({ store, onFailure: (error) => log.error({ error }, "looking") }),
    known: rememberSessions(),
    credentials: rememberCredentials(),
    // Most tests do without what happens later.
    jobs: { put: () => Promise.resolve(), isWorking: () => true },
  };
  const app = createApp(deps, {
    files: openClientFiles("there-is-no-such-folder"),
    stopping: { begun: false },
  });
  return {
    deps,
    app,
    ...(await makeClinic(deps)),
    logged: () => lines.join(""),
    databaseUrl: url,
    pass: (ms) => {
      now += ms;
    },
    end: async () => {
      await deps.hub.close();
      await deps.looking.close();
      await end();
    },
  };
}

export async function makeClinic(deps: Deps): Promise<Pick<World, "clinicId" | "apiKey">> {
  const clinicId = newId();
  const { key, prefix, secretHash } = newApiKey("live");
  const createdAt = deps.clock();
  await deps.db.transaction(async (tx) => {
    await insertClinic(tx, {
      id: clinicId,
      name: "Test clinic",
      urgentLine: "Call 112",
      timeZone: "Europe/Berlin",
      createdAt,
    });
    await insertApiKey(tx, { id: newId(), clinicId, prefix, secretHash, createdAt });
  });
  return { clinicId, apiKey: key };
}

/** One participant with the means to act. */
export interface Somebody {
  readonly id: string;
  readonly role: Role;
  /** The link's secret. */
  readonly link: string;
}

export interface TestSession {
  readonly id: string;
  readonly created: CreatedSession;
  readonly therapist: Somebody;
  readonly client: Somebody;
  /** Further clients, guests. */
  readonly others: readonly Somebody[];
}

/** Starts in ten minutes, lasts fifty; one therapist, one client unless `people` says more. */
export async function makeSession(
  world: World,
  people: readonly Role[] = [],
  changes: Partial<CreateSessionRequest> = {},
): Promise<TestSession> {
  const { deps, clinicId } = world;
  const startsAt = deps.clock() + 10 * MINUTE;
  const request: CreateSessionRequest = {
    case: { externalId: `case-${newId()}` },
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(startsAt + 50 * MINUTE).toISOString(),
    participants: (["therapist", "client", ...people] as const).map((role, index) => ({
      role,
      externalId: `${role}-${index}`,
      displayName: `Name ${index}`,
    })),
    ...changes,
  };
  const created = await deps.db.transaction((tx) => createSession(tx, deps, clinicId, request));
  const [therapist, client, ...others] = created.participants.map(
    ({ id, role, joinUrl }): Somebody => ({ id, role, link: new URL(joinUrl).hash.slice(1) }),
  );
  if (therapist === undefined || client === undefined) throw new Error("a session without people");
  return { id: created.id, created, therapist, client, others };
}

/** Runs a command as somebody, past HTTP. */
export function act(
  { deps }: World,
  sessionId: string,
  { id, role }: Somebody,
  command: SessionCommand,
  commandId: string = newId(),
): Promise<CommandAnswer> {
  const actor = { kind: "participant", id, role } as const;
  return runCommand(deps, { sessionId, actor, command, commandId });
}

/** The client knocks, the therapist opens the door; the session is live. */
export async function letIn(world: World, { id, client, therapist }: TestSession): Promise<void> {
  await act(world, id, client, { type: "presence.knock" });
  await act(world, id, therapist, { type: "presence.admit", participantId: client.id });
}

/** What an HTTP request came to. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T & Partial<ProblemBody>;
  /** The body as it came. */
  readonly text: string;
}

export interface Asking {
  readonly method?: string;
  readonly bearer?: string;
  readonly json?: unknown;
  /** Idempotency-Key. */
  readonly key?: string | undefined;
}

/** Asks the app; the body is taken to be JSON of the named shape, or nothing. */
export async function ask<T>(
  { app }: Pick<World, "app">,
  path: string,
  { method, bearer, json, key }: Asking = {},
): Promise<Answer<T>> {
  const response = await app.request(path, {
    method: method ?? (json === undefined ? "GET" : "POST"),
    headers: {
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(json === undefined ? {} : { "content-type": "application/json" }),
      ...(key === undefined ? {} : { "idempotency-key": key }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  const body = JSON.parse(text === "" ? "{}" : text) as T & Partial<ProblemBody>;
  return { status: response.status, headers: response.headers, body, text };
}

/** The press on a link. */
export async function exchange(world: World, { link }: Somebody): Promise<ExchangeAnswer> {
  const answer = await ask<ExchangeAnswer>(world, "/api/exchange", { json: { link } });
  if (answer.status !== 200) throw new Error(`the exchange was answered ${answer.status}`);
  return answer.body;
}

/** Sends a command over HTTP. */
export function send(
  world: World,
  bearer: string,
  command: SessionCommand,
  commandId: string = newId(),
): Promise<Answer<ViewMessage>> {
  return ask<ViewMessage>(world, "/api/session/commands", {
    bearer,
    json: { ...command, commandId },
  });
}

/** The session as the store has it now. */
export async function load(deps: Pick<Deps, "db">, sessionId: string): Promise<LoadedSession> {
  const loaded = await deps.db.read((tx) => loadSession(tx, sessionId));
  if (loaded === null) throw new Error("no such session");
  return loaded;
}
