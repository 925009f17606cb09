// Serves a participant's record.

import { Hono } from "hono";
import { participantOf } from "../access/principal.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { readRecord } from "../sessions/read-record.ts";

export function recordRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/api/session/record", async (c) => {
    const { sessionId, participantId, role } = participantOf(c.var.principal);
    const reader = { kind: "participant", id: participantId, role } as const;
    return c.json(await deps.db.read((tx) => readRecord(tx, sessionId, reader)));
  });
  return app;
}
