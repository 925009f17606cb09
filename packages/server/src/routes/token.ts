// Serves room tokens as LiveKit's clients ask for them.

import { Hono } from "hono";
import { z } from "zod";
import type { SessionView } from "@sameside/shared/session/view";
import { participantOf } from "../access/principal.ts";
import type { Deps } from "../deps.ts";
import type { AppContext, AppEnv } from "../http/app-env.ts";
import { invalid, readAnyJson } from "../http/read-json.ts";
import { Problem } from "../problem.ts";
import { loadNow } from "../sessions/load-now.ts";
import { messageFor } from "../sessions/read-view.ts";
import { mayEnterRoom, mintToken, whyNoCall } from "../sessions/room-access.ts";

/** LiveKit's standard fields. All of them are ours to decide: a page may name them, never fill them. */
const standardFieldsSchema = z.strictObject({
  room_name: z.unknown(),
  participant_identity: z.unknown(),
  participant_name: z.unknown(),
  participant_metadata: z.unknown(),
  participant_attributes: z.unknown(),
  room_config: z.unknown(),
});

export function tokenRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.post("/api/session/token", async (c) => {
    const principal = participantOf(c.var.principal);
    await refuseFields(c);
    const loaded = await loadNow(deps, principal.sessionId);
    if (loaded === null) throw new Problem("session.not-found");
    const { state, session } = loaded;
    const { view } = messageFor(state, session.viewHeads, principal.participantId);
    if (!mayEnterRoom(view, deps.clock())) throw whyNoCall(view) ?? whyNotYet(view);
    return c.json(await mintToken(deps, principal, session.roomName), 201);
  });
  return app;
}

/** @throws {Problem} token.field-not-allowed, or what is wrong with the body as such */
async function refuseFields(c: AppContext): Promise<void> {
  if (c.req.raw.body === null) return;
  const parsed = standardFieldsSchema.partial().safeParse(await readAnyJson(c));
  if (!parsed.success) throw invalid(parsed.error);
  if (Object.values(parsed.data).some(isFilled)) throw new Problem("token.field-not-allowed");
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

function whyNotYet({ me, session }: SessionView): Problem {
  const early = session.phase === "scheduled" && me.role === "therapist";
  return new Problem(early ? "session.too-early" : "token.not-admitted");
}
