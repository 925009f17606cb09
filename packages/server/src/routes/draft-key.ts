// Serves the key under which a client's device keeps the answers of an unfinished rating.

import { hkdfSync, randomBytes } from "node:crypto";
import { Hono } from "hono";
import type { DraftKeyAnswer } from "@sameside/shared/http/participant-api";
import type { Phase } from "@sameside/shared/session/lifecycle";
import { participantOf } from "../access/principal.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { Problem } from "../problem.ts";
import { findSession } from "../store/sessions.ts";

const KEY_BYTES = 32;
const USE = "unfinished answers";

/** Nothing can be finished any more, so nothing on a device is to be readable. */
const OVER: ReadonlySet<Phase> = new Set(["sealed", "cancelled", "missed"]);

/**
 * The device has the bytes without the key, the server the key without the bytes: only together, with
 * a link that still opens, do they show anything.
 */
export function draftKeyRoutes(deps: Deps): Hono<AppEnv> {
  // Without a master key what devices keep does not outlast this process.
  const secret = deps.config.masterKey ?? randomBytes(KEY_BYTES);
  const app = new Hono<AppEnv>();
  app.get("/api/session/draft-key", async (c) => {
    const { role, sessionId, linkId } = participantOf(c.var.principal);
    if (role !== "client") throw new Problem("role.not-allowed");
    const session = await deps.db.read((tx) => findSession(tx, sessionId));
    if (session === null) throw new Problem("session.not-found");
    const { phase } = session;
    if (isOver(phase)) throw new Problem(`session.${phase}`);
    const answer: DraftKeyAnswer = { key: deriveKey(secret, linkId) };
    return c.json(answer);
  });
  return app;
}

function isOver(phase: Phase): phase is "sealed" | "cancelled" | "missed" {
  return OVER.has(phase);
}

/** Of the link, not of the person: a new link may be for somebody else at the same device. */
function deriveKey(secret: Uint8Array, linkId: string): string {
  const key = hkdfSync("sha256", secret, `sameside ${USE}`, `${USE} ${linkId}`, KEY_BYTES);
  return Buffer.from(key).toString("base64");
}
