// Slows down whoever asks too often.

import { createHash } from "node:crypto";
import { rateLimiter } from "hono-rate-limiter";
import { Problem } from "../problem.ts";
import type { AppContext, AppEnv, Middleware } from "./app-env.ts";

const WINDOW_MS = 60_000;

/** Requests a minute: far above what a person does, far below what guessing needs. */
export const RATE_LIMITS = {
  exchange: 120,
  commands: 1200,
  stream: 240,
  token: 240,
  validate: 240,
  networkCheck: 12,
  clinic: 1200,
} as const;

/**
 * Counts by credential where there is one, else by network address. Neither is kept: the key is a
 * hash that lives as long as its minute.
 */
export function limitRate(perMinute: number, trustProxy: boolean): Middleware {
  return rateLimiter<AppEnv>({
    windowMs: WINDOW_MS,
    limit: perMinute,
    standardHeaders: false,
    keyGenerator: (c) => keyOf(c, trustProxy),
    handler: () => {
      throw new Problem("request.too-many", {
        headers: { "retry-after": String(WINDOW_MS / 1000) },
      });
    },
  });
}

function keyOf(c: AppContext, trustProxy: boolean): string {
  const bearer = c.req.header("authorization");
  return createHash("sha256")
    .update(bearer ?? addressOf(c, trustProxy))
    .digest("base64url");
}

/** The last address of the list is the one our own proxy saw; those before it anybody can write. */
function addressOf(c: AppContext, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1) : undefined;
  return forwarded?.trim() ?? c.env?.incoming?.socket.remoteAddress ?? "unknown";
}
