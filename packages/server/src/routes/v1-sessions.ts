// Serves the clinic API's sessions.

import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  createSessionSchema,
  createdSessionSchema,
  listSessionsSchema,
  sessionDetailSchema,
  sessionListSchema,
} from "@sameside/shared/http/clinic-api";
import type { Deps } from "../deps.ts";
import { clinicOf } from "../access/principal.ts";
import type { AppEnv } from "../http/app-env.ts";
import {
  CLINIC_KEY_SECURITY,
  idempotencyHeader,
  newApiApp,
  problemResponses,
  SESSION_LINKS,
} from "../http/openapi.ts";
import { once } from "../sessions/answer-once.ts";
import { createSession } from "../sessions/create-session.ts";
import { listSessions, readDetail } from "../sessions/list-sessions.ts";

const JSON_TYPE = "application/json";

const postSession = createRoute({
  method: "post",
  path: "/v1/sessions",
  operationId: "createSession",
  summary: "Create a session",
  description:
    "Makes a session with one link for everybody in it. A link's secret is shown in this answer only. With an `Idempotency-Key` the same request again within 24 hours gets the same answer.",
  security: CLINIC_KEY_SECURITY,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { [JSON_TYPE]: { schema: createSessionSchema } } },
  },
  responses: {
    201: {
      description: "The session with its links.",
      content: { [JSON_TYPE]: { schema: createdSessionSchema } },
      links: SESSION_LINKS,
    },
    ...problemResponses(
      "request.malformed",
      "request.too-large",
      "request.wrong-type",
      "request.invalid",
      "idempotency.key-reused",
      "instrument.unknown",
    ),
  },
});

const getSessions = createRoute({
  method: "get",
  path: "/v1/sessions",
  operationId: "listSessions",
  summary: "List sessions",
  description: "By planned start. `next`, given as `after`, goes on where this page ends.",
  security: CLINIC_KEY_SECURITY,
  request: { query: listSessionsSchema },
  responses: {
    200: {
      description: "One page of sessions.",
      content: { [JSON_TYPE]: { schema: sessionListSchema } },
      links: {
        next: { operationId: "listSessions", parameters: { after: "$response.body#/next" } },
      },
    },
    ...problemResponses("request.invalid"),
  },
});

const getSession = createRoute({
  method: "get",
  path: "/v1/sessions/{id}",
  operationId: "getSession",
  summary: "Read a session",
  description:
    "Times, state, participants: no names, nothing anybody said but, until the session is over, `contacts`: the number and place that clients and guests left in case the line drops.",
  security: CLINIC_KEY_SECURITY,
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: {
      description: "The session.",
      content: { [JSON_TYPE]: { schema: sessionDetailSchema } },
      links: SESSION_LINKS,
    },
    ...problemResponses("session.not-found"),
  },
});

export function v1SessionRoutes(deps: Deps): OpenAPIHono<AppEnv> {
  const app = newApiApp();
  app.openapi(postSession, async (c) => {
    const { clinicId } = clinicOf(c.var.principal);
    const request = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const body = `POST /v1/sessions ${JSON.stringify(request)}`;
    const answer = await once(deps, { clinicId, key, body }, (tx) =>
      createSession(tx, deps, clinicId, request),
    );
    return c.json(answer, 201);
  });
  app.openapi(getSessions, async (c) =>
    c.json(
      await deps.db.read((tx) =>
        listSessions(tx, clinicOf(c.var.principal).clinicId, c.req.valid("query")),
      ),
      200,
    ),
  );
  app.openapi(getSession, async (c) =>
    c.json(
      await deps.db.read((tx) =>
        readDetail(tx, clinicOf(c.var.principal).clinicId, c.req.valid("param").id),
      ),
      200,
    ),
  );
  return app;
}
