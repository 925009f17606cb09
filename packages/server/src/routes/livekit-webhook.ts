// Takes what LiveKit reports of its rooms.

import { Hono } from "hono";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { verifyWebhook } from "../livekit/webhook.ts";
import { Problem } from "../problem.ts";
import { takeRoomReport } from "../sessions/take-room-report.ts";

const WEBHOOK_TYPE = /^application\/webhook\+json\s*(;.*)?$/i;

export function livekitWebhookRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.post("/livekit/webhook", async (c) => {
    const { livekit } = deps;
    // Without a key of LiveKit's nothing can be signed with it.
    if (livekit === null) throw new Problem("webhook.not-valid");
    if (!WEBHOOK_TYPE.test(c.req.header("content-type") ?? "")) {
      throw new Problem("request.wrong-type");
    }
    const rawBody = new Uint8Array(await c.req.arrayBuffer());
    const webhook = await verifyWebhook(livekit, rawBody, c.req.header("authorization"));
    await takeRoomReport(deps, livekit, webhook);
    return c.body(null, 200);
  });
  return app;
}
