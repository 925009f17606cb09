// Gives every request an id, writes its line when it was answered.

import { routePath } from "hono/route";
import type { Log } from "../log.ts";
import type { Middleware } from "./app-env.ts";

/** Questions that monitors repeat every few seconds; logged at debug. */
const QUIET = new Set(["/healthz", "/readyz"]);

export function requestLog(log: Log, newId: () => string): Middleware {
  return async (c, next) => {
    const requestId = newId();
    c.set("requestId", requestId);
    const startedAt = performance.now();
    await next();
    c.res.headers.set("x-request-id", requestId);
    // The pattern of the route that answered: an address may carry what must not be logged.
    const route = routePath(c, -1);
    const ms = Math.round(performance.now() - startedAt);
    const fields = { requestId, method: c.req.method, route, status: c.res.status, ms };
    if (QUIET.has(route)) log.debug(fields, "request");
    else log.info(fields, "request");
  };
}
