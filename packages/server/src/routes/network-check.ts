// Serves tokens for a look at one's own connection, in a room apart from every session.

import { Hono } from "hono";
import { participantOf } from "../access/principal.ts";
import { newSecret } from "../access/secret.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { openCheckRoom } from "../livekit/check-room.ts";
import { Problem } from "../problem.ts";
import { readView } from "../sessions/read-view.ts";
import { whyNoCall } from "../sessions/room-access.ts";

export function networkCheckRoutes(deps: Deps): Hono<AppEnv> {
  const { livekit } = deps;
  const app = new Hono<AppEnv>();
  app.post("/api/session/network-check", async (c) => {
    const { sessionId, participantId } = participantOf(c.var.principal);
    const { view } = await deps.db.read((tx) => readView(tx, sessionId, participantId));
    // Admission does not matter: nobody is met. A call that is over needs no connection.
    const refused = whyNoCall(view);
    if (refused !== null) throw refused;
    if (livekit === null) throw new Problem("video.not-set-up");
    return c.json(await openCheckRoom(livekit, newSecret), 201);
  });
  return app;
}
