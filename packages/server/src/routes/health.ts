// Tells monitors whether the process is up, whether it can serve.

import { Hono } from "hono";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import type { Stopping } from "../http/stopping.ts";
import { isReachable } from "../livekit/rooms.ts";

/** `degraded`: usable without this part. */
type Part = "ok" | "degraded" | "down" | "off";

const CHECK_WITHIN_MS = 2000;

export function healthRoutes(deps: Deps, stopping: Stopping): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/healthz", (c) => c.json({ status: "ok" }));
  app.get("/readyz", async (c) => {
    const [store, livekit] = await Promise.all([checkStore(deps), checkLiveKit(deps)]);
    const jobs: Part = deps.jobs.isWorking() ? "ok" : "down";
    const ready = store === "ok" && jobs === "ok" && !stopping.begun;
    const rest = livekit === "degraded" ? "degraded" : "ok";
    const status = ready ? rest : "down";
    return c.json({ status, store, jobs, livekit, stopping: stopping.begun }, ready ? 200 : 503);
  });
  return app;
}

async function checkStore({ db }: Deps): Promise<Part> {
  return (await within(db.ping().then(() => true))) ? "ok" : "down";
}

/** The panel works without LiveKit, so its absence never takes the server out. */
async function checkLiveKit({ livekit }: Deps): Promise<Part> {
  if (livekit === null) return "off";
  return (await within(isReachable(livekit))) ? "ok" : "degraded";
}

/** False when the check fails or takes too long. */
async function within(check: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), CHECK_WITHIN_MS);
  });
  return await Promise.race([check.catch(() => false), late]).finally(() => clearTimeout(timer));
}
