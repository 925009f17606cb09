// Serves a participant's view.

import { Hono } from "hono";
import { participantOf } from "../access/principal.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { readOwnView } from "../sessions/read-view.ts";

export function sessionRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/api/session", async (c) => {
    const principal = participantOf(c.var.principal);
    return c.json(await deps.db.read((tx) => readOwnView(tx, principal)));
  });
  return app;
}
