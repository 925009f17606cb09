// Serves a participant's views as they change.

import { Hono } from "hono";
import { bearerOf } from "../access/guard.ts";
import { authenticate } from "../access/credential.ts";
import type { ParticipantPrincipal } from "../access/principal.ts";
import { participantOf } from "../access/principal.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { lookingFor } from "@sameside/shared/session/looking";
import { streamViews, STREAM_HEADERS } from "../live/sse.ts";
import type { Look } from "../live/sse.ts";
import type { TokenSource } from "../live/token-feed.ts";
import { Problem } from "../problem.ts";
import { ownViewOf, readOwnView } from "../sessions/read-view.ts";
import { mayEnterRoom, mintTokenFor } from "../sessions/room-access.ts";

/** A room token lives five minutes. */
const RENEW_TOKEN_MS = 4 * 60_000;
const RETRY_TOKEN_MS = 10_000;

export function liveRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/api/session/live", (c) => {
    const principal = participantOf(c.var.principal);
    const { sessionId } = principal;
    const credential = bearerOf(c) ?? "";
    const body = streamViews({
      hub: deps.hub,
      sessionId,
      read: () => deps.db.read((tx) => readOwnView(tx, principal)),
      pick: (snapshot) => ownViewOf(snapshot, principal),
      recheck: () => authenticate(deps, credential),
      tokens: c.req.query("call") === "1" ? tokensFor(deps, principal) : null,
      look: (onChange) => lookFor(deps, principal, onChange),
      clock: deps.clock,
      onFailure: (error) => logFailure(deps, sessionId, error, "a stream broke off"),
    });
    return c.body(body, 200, STREAM_HEADERS);
  });
  return app;
}

function lookFor(
  { looking, clock }: Deps,
  { sessionId, participantId }: ParticipantPrincipal,
  onChange: () => void,
): Look {
  const page = looking.open(sessionId, participantId, onChange);
  return { now: (view) => lookingFor(view, page.looking(), clock()), stop: page.close };
}

/** Null where there is no video at all. */
function tokensFor(deps: Deps, principal: ParticipantPrincipal): TokenSource | null {
  if (deps.livekit === null) return null;
  return {
    mayEnter: (view) => mayEnterRoom(view, deps.clock()),
    mint: () => mintTokenFor(deps, principal),
    onFailure: (error) =>
      logFailure(deps, principal.sessionId, error, "a stream's token was not made"),
    renewMs: RENEW_TOKEN_MS,
    retryMs: RETRY_TOKEN_MS,
  };
}

function logFailure({ log }: Deps, sessionId: string, error: unknown, message: string): void {
  if (error instanceof Problem) log.info({ sessionId, code: error.code }, message);
  else log.error({ sessionId, error }, message);
}
