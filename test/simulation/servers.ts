// Runs the real server in this process, one or two of them; stops them in the middle.
import { rememberCredentials } from "../../packages/server/src/access/known-credentials.ts";
import { createApp } from "../../packages/server/src/app.ts";
import type { Deps } from "../../packages/server/src/deps.ts";
import type { Stopping } from "../../packages/server/src/http/stopping.ts";
import type { JobQueue } from "../../packages/server/src/jobs/queue.ts";
import type { SettleJob } from "../../packages/server/src/jobs/job.ts";
import { openHub } from "../../packages/server/src/live/hub.ts";
import { openClientFiles } from "../../packages/server/src/pages/client-files.ts";
import { rememberSessions } from "../../packages/server/src/sessions/known-sessions.ts";
import { settleSession } from "../../packages/server/src/sessions/settle-session.ts";
import type { Store } from "../../packages/server/src/store/store.ts";
import type { Random } from "./random.ts";
import { asCommand } from "./watched-store.ts";
import type { RealWork } from "./virtual-time.ts";

interface Server {
  readonly deps: Deps;
  readonly app: ReturnType<typeof createApp>;
  readonly stopping: Stopping;
  /** Called when it crashes. */
  readonly streams: Set<() => void>;
  crashed: boolean;
}

export interface ServersParts {
  readonly work: RealWork;
  readonly random: Random;
  /** One for each server. */
  readonly stores: readonly Store[];
  /** Of any server: what is not its own. */
  readonly deps: Omit<Deps, "db" | "clock" | "hub" | "jobs" | "known" | "credentials">;
}

/** Clocks of several servers differ. */
const SKEW_MS = [0, -2000];
const JOB_RETRY_MS = 5000;

export class Servers {
  readonly #parts: ServersParts;
  readonly #running: (Server | null)[];

  constructor(parts: ServersParts) {
    this.#parts = parts;
    this.#running = parts.stores.map(() => null);
  }

  get count(): number {
    return this.#running.length;
  }

  /** Nothing when it runs already. */
  async start(place: number): Promise<void> {
    if (this.#running[place] != null) return;
    const { work, stores, deps: common } = this.#parts;
    const db = stores[place];
    if (db === undefined) throw new Error("there is no store for this server");
    const stopping = { begun: false };
    const deps: Deps = {
      ...common,
      db,
      clock: () => Date.now() + (SKEW_MS[place] ?? 0),
      hub: await work.track(openHub(db)),
      known: rememberSessions(),
      credentials: rememberCredentials(),
      jobs: this.#jobs(),
    };
    const files = openClientFiles("there-is-no-such-folder");
    const app = createApp(deps, { files, stopping });
    this.#running[place] = { deps, app, stopping, streams: new Set(), crashed: false };
  }

  /** `crash`: what it was doing may be done, but nobody is answered. */
  async stop(place: number, how: "gently" | "crash"): Promise<void> {
    const server = this.#running[place] ?? null;
    if (server === null) return;
    this.#running[place] = null;
    server.stopping.begun = true;
    if (how === "crash") {
      server.crashed = true;
      for (const cut of server.streams) cut();
    }
    await this.#parts.work.track(server.deps.hub.close());
  }

  async startAll(): Promise<void> {
    for (const place of this.#running.keys()) await this.start(place);
  }

  async stopAll(): Promise<void> {
    for (const place of this.#running.keys()) await this.stop(place, "gently");
  }

  /** @throws as `fetch` when there is no server */
  async answer(request: Request, commandId: string): Promise<Response> {
    const server = this.#pick();
    const { status, headers, text } = await this.#parts.work.track(
      asCommand(commandId, async () => {
        const response = await server.app.fetch(request);
        return { status: response.status, headers: response.headers, text: await response.text() };
      }),
    );
    if (server.crashed) throw new TypeError("the server is gone");
    return new Response(text, { status, headers });
  }

  /** @throws as `fetch` when there is no server */
  async open(request: Request, onCrash: () => void): Promise<Response> {
    const server = this.#pick();
    const response = await this.#parts.work.track(Promise.resolve(server.app.fetch(request)));
    if (server.crashed) throw new TypeError("the server is gone");
    server.streams.add(onCrash);
    return response;
  }

  /** No server is nearer to anybody than another. */
  #pick(): Server {
    const server = this.#anyRunning();
    if (server === null) throw new TypeError("no server answers");
    return server;
  }

  #anyRunning(): Server | null {
    const running = this.#running.filter((server) => server !== null);
    return running.length === 0 ? null : this.#parts.random.pick(running);
  }

  /** A double of the job queue, whose own polling would not follow the virtual time. */
  #jobs(): Pick<JobQueue, "put" | "isWorking"> {
    return {
      isWorking: () => true,
      put: (_, { name, data, at }) => {
        if (name === "settle") this.#later(data as SettleJob, at - Date.now());
        return Promise.resolve();
      },
    };
  }

  #later(job: SettleJob, ms: number): void {
    setTimeout(() => void this.#parts.work.track(this.#settle(job)), Math.max(0, ms));
  }

  async #settle(job: SettleJob): Promise<void> {
    const server = this.#anyRunning();
    try {
      if (server !== null) return await settleSession(server.deps, job);
    } catch {
      // As after any failed job.
    }
    this.#later(job, JOB_RETRY_MS);
  }
}
