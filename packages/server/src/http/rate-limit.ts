// Slows down whoever asks too often.

import { createHash } from "node:crypto";
import { rateLimiter } from "hono-rate-limiter";
import { Problem } from "../problem.ts";
import type { AppContext, AppEnv, Middleware } from "./app-env.ts";
import { networkAddress } from "./network-address.ts";

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
  const seen = {
    forwarded: c.req.header("x-forwarded-for"),
    peer: c.env?.incoming?.socket.remoteAddress,
  };
  return createHash("sha256")
    .update(bearer ?? networkAddress(seen, trustProxy))
    .digest("base64url");
}
