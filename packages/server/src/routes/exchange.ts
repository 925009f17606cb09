// Serves the exchange of a link for a session credential.

import { Hono } from "hono";
import { z } from "zod";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { readJson } from "../http/read-json.ts";
import { exchangeLink } from "../sessions/exchange-link.ts";

const exchangeSchema = z.strictObject({
  link: z.string().max(200),
  held: z.string().max(200).optional(),
});

export function exchangeRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.post("/api/exchange", async (c) => {
    return c.json(await exchangeLink(deps, await readJson(c, exchangeSchema)));
  });
  return app;
}
