// Serves the clinic API's sessions.

import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  createSessionSchema,
  createdSessionSchema,
  listSessionsSchema,
  sessionListSchema,
  sessionSummarySchema,
} from "@sameside/shared/http/clinic-api";
import type { CreateSessionRequest, CreatedSession } from "@sameside/shared/http/clinic-api";
import type { Deps } from "../deps.ts";
import { clinicOf } from "../access/principal.ts";
import type { AppEnv } from "../http/app-env.ts";
import { CLINIC_KEY_SECURITY, newApiApp, problemResponses } from "../http/openapi.ts";
import { Problem } from "../problem.ts";
import { createSession } from "../sessions/create-session.ts";
import { listSessions, readSummary } from "../sessions/list-sessions.ts";
import { answerOnce } from "../store/idempotency.ts";

const JSON_TYPE = "application/json";

const idempotencyKeySchema = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[\x21-\x7e]+$/)
  .optional();

/** What a created or listed session leads to. */
const LINKS = {
  getSession: { operationId: "getSession", parameters: { id: "$response.body#/id" } },
  getRecord: { operationId: "getSessionRecord", parameters: { id: "$response.body#/id" } },
};

const postSession = createRoute({
  method: "post",
  path: "/v1/sessions",
  operationId: "createSession",
  summary: "Create a session",
  description:
    "Makes a session with one link for everybody in it. A link's secret is shown in this answer only. With an `Idempotency-Key` the same request again within 24 hours gets the same answer.",
  security: CLINIC_KEY_SECURITY,
  request: {
    headers: z.object({ "idempotency-key": idempotencyKeySchema }),
    body: { required: true, content: { [JSON_TYPE]: { schema: createSessionSchema } } },
  },
  responses: {
    201: {
      description: "The session with its links.",
      content: { [JSON_TYPE]: { schema: createdSessionSchema } },
      links: LINKS,
    },
    ...problemResponses(
      "request.malformed",
      "request.too-large",
      "request.wrong-type",
      "request.invalid",
      "idempotency.key-reused",
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
  description: "Times, state, participants: no names, nothing anybody said.",
  security: CLINIC_KEY_SECURITY,
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: {
      description: "The session.",
      content: { [JSON_TYPE]: { schema: sessionSummarySchema } },
      links: LINKS,
    },
    ...problemResponses("session.not-found"),
  },
});

export function v1SessionRoutes(deps: Deps): OpenAPIHono<AppEnv> {
  const app = newApiApp();
  app.openapi(postSession, async (c) => {
    const answer = await create(deps, {
      clinicId: clinicOf(c.var.principal).clinicId,
      key: c.req.valid("header")["idempotency-key"],
      request: c.req.valid("json"),
    });
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
        readSummary(tx, clinicOf(c.var.principal).clinicId, c.req.valid("param").id),
      ),
      200,
    ),
  );
  return app;
}

interface Create {
  readonly clinicId: string;
  readonly key: string | undefined;
  readonly request: CreateSessionRequest;
}

/** @throws {Problem} idempotency.key-reused */
async function create(deps: Deps, { clinicId, key, request }: Create): Promise<CreatedSession> {
  return await deps.db.transaction(async (tx) => {
    if (key === undefined) return await createSession(tx, deps, clinicId, request);
    const once = await answerOnce(
      tx,
      { clinicId, key, body: `POST /v1/sessions ${JSON.stringify(request)}`, now: deps.clock() },
      () => createSession(tx, deps, clinicId, request),
    );
    if (once.kind === "reused") throw new Problem("idempotency.key-reused");
    return once.answer;
  });
}
