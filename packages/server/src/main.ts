// Starts the server, stops it cleanly.

import { serve } from "@hono/node-server";
import type { ServerType } from "@hono/node-server";
import { Server } from "node:http";
import { join } from "node:path";
import { rememberCredentials } from "./access/known-credentials.ts";
import { newId } from "./access/secret.ts";
import { createApp } from "./app.ts";
import { ConfigError, readConfig } from "./config.ts";
import type { Config } from "./config.ts";
import { ensureDemoClinic } from "./demo/demo-clinic.ts";
import type { Deps } from "./deps.ts";
import type { Stopping } from "./http/stopping.ts";
import { openJobQueue } from "./jobs/queue.ts";
import { runJobs } from "./jobs/run-jobs.ts";
import { openHub } from "./live/hub.ts";
import { openLooking } from "./live/looking.ts";
import { connectLiveKit } from "./livekit/livekit.ts";
import { relaySignalling } from "./livekit/signal-relay.ts";
import type { SignalRelay } from "./livekit/signal-relay.ts";
import { createLog } from "./log.ts";
import type { Log } from "./log.ts";
import { openClientFiles } from "./pages/client-files.ts";
import { rememberSessions } from "./sessions/known-sessions.ts";
import { openStore } from "./store/open.ts";
import { StoreError } from "./store/store.ts";

const CLIENT_FOLDER = join(import.meta.dirname, "../../client/dist");

/** After the streams were told to move, so long may the rest take before the process ends anyway. */
const STOP_WITHIN_MS = 9000;
/** Time for a proxy to see that the server is no longer ready. */
const NOT_READY_FIRST_MS = 300;

/** One line for the operator: no stack, nothing to scroll through. */
class StartError extends Error {}

async function main(): Promise<void> {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const store = await openStore(config);
  const jobs = await openJobQueue(store, log);
  const deps: Deps = {
    config,
    log,
    db: store,
    clock: Date.now,
    newId,
    livekit: config.livekit === null ? null : connectLiveKit(config.livekit, log),
    hub: await openHub(store),
    looking: await openLooking({ store, onFailure: (error) => warnOfLooking(log, error) }),
    known: rememberSessions(),
    credentials: rememberCredentials(),
    jobs,
  };
  await ensureDemoClinic(deps);
  const stopping: Stopping = { begun: false };
  const app = createApp(deps, { files: openClientFiles(CLIENT_FOLDER), stopping });
  const server = await listen(app.fetch, config);
  const relay = relayFor(server, config, log);
  const stopJobs = await runJobs(deps, jobs);
  log.info({}, `listening on ${config.host}:${config.port}`);
  if (store.engine === "pglite") {
    log.warn({}, "the embedded store is for trying out: set DATABASE_URL for anything real");
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void stop({ deps, server, relay, stopping, stopJobs }));
  }
}

function listen(fetch: Parameters<typeof serve>[0]["fetch"], config: Config): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const { host: hostname, port } = config;
    const server = serve({ fetch, hostname, port }, () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === "EADDRINUSE"
          ? "is in use by another program"
          : `cannot be used: ${error.code ?? error.name}`;
      reject(new StartError(`Port ${port} on ${hostname} ${reason}.`));
    });
  });
}

/** Null where browsers reach LiveKit by an address of its own, or there is none. */
function relayFor(server: ServerType, config: Config, log: Log): SignalRelay | null {
  const { livekit, publicUrl, trustProxy } = config;
  // Ours is always one of HTTP/1.1; the type knows others.
  if (livekit === null || !livekit.sameOrigin || !(server instanceof Server)) return null;
  return relaySignalling(server, { livekitUrl: livekit.url, publicUrl, trustProxy, log });
}

interface Running {
  readonly deps: Deps;
  readonly server: ServerType;
  readonly relay: SignalRelay | null;
  readonly stopping: Stopping;
  readonly stopJobs: () => Promise<void>;
}

/** Not ready, streams moved, requests answered, jobs done, store closed: in this order nobody loses anything. */
async function stop({ deps, server, relay, stopping, stopJobs }: Running): Promise<void> {
  stopping.begun = true;
  const { log } = deps;
  log.info({}, "stopping");
  setTimeout(() => giveUpWaiting(log), STOP_WITHIN_MS).unref();
  await new Promise((resolve) => setTimeout(resolve, NOT_READY_FIRST_MS));
  await deps.hub.close();
  await deps.looking.close();
  relay?.close();
  await new Promise((resolve) => {
    server.close(resolve);
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
  await stopJobs();
  await deps.db.close();
  log.info({}, "stopped");
  process.exitCode = 0;
}

/** Nothing is lost: it is said again within half a minute. */
function warnOfLooking(log: Log, error: unknown): void {
  log.warn({ error }, "other servers were not told who is looking");
}

function giveUpWaiting(log: Log): void {
  log.warn({}, "some requests were still open");
  process.exit(0);
}

try {
  await main();
} catch (error) {
  if (error instanceof ConfigError) {
    process.stderr.write(
      `The settings are not right:\n${error.problems.map((line) => `  ${line}\n`).join("")}`,
    );
  } else if (error instanceof StoreError || error instanceof StartError) {
    process.stderr.write(`${error.message}\n`);
  } else {
    throw error;
  }
  process.exit(1);
}
