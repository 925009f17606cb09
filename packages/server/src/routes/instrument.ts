// Serves a participant the questionnaire of their session.

import { Hono } from "hono";
import { participantOf } from "../access/principal.ts";
import { readSessionInstrument } from "../clinics/instruments.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";

export function instrumentRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/api/session/instrument", async (c) => {
    const { sessionId } = participantOf(c.var.principal);
    return c.json(await deps.db.read((tx) => readSessionInstrument(tx, sessionId)));
  });
  return app;
}
