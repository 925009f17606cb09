// Serves what a clinic does with a session that exists.

import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  linkedParticipantSchema,
  moveSessionSchema,
  sessionSummarySchema,
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
import { commandForClinic, replaceLink } from "../sessions/act-for-clinic.ts";

const JSON_TYPE = "application/json";

const idSchema = z.object({ id: z.string() });

const sessionAnswer = (description: string) => ({
  description,
  content: { [JSON_TYPE]: { schema: sessionSummarySchema } },
  links: SESSION_LINKS,
});

const OVER = ["session.closing", "session.sealed", "session.cancelled", "session.missed"] as const;

const patchSession = createRoute({
  method: "patch",
  path: "/v1/sessions/{id}",
  operationId: "moveSession",
  summary: "Move a session",
  description: "Another time, while nobody has started it. Links stay as they are.",
  security: CLINIC_KEY_SECURITY,
  request: {
    params: idSchema,
    body: { required: true, content: { [JSON_TYPE]: { schema: moveSessionSchema } } },
  },
  responses: {
    200: sessionAnswer("The session at its new time."),
    ...problemResponses(
      "request.malformed",
      "request.too-large",
      "request.wrong-type",
      "request.invalid",
      "session.not-found",
      "session.already-live",
      "session.already-wrapping-up",
      ...OVER,
    ),
  },
});

const cancelSession = createRoute({
  method: "post",
  path: "/v1/sessions/{id}/cancel",
  operationId: "cancelSession",
  summary: "Cancel a session",
  description: "While nobody has started it. Its links then say that it was cancelled.",
  security: CLINIC_KEY_SECURITY,
  request: { params: idSchema, headers: idempotencyHeader },
  responses: {
    200: sessionAnswer("The cancelled session."),
    ...problemResponses(
      "request.invalid",
      "idempotency.key-reused",
      "session.not-found",
      "session.already-live",
      "session.already-wrapping-up",
      ...OVER,
    ),
  },
});

const endSession = createRoute({
  method: "post",
  path: "/v1/sessions/{id}/end",
  operationId: "endSession",
  summary: "End a session's call",
  description: "As a therapist would: everybody is disconnected, ratings stay open.",
  security: CLINIC_KEY_SECURITY,
  request: { params: idSchema, headers: idempotencyHeader },
  responses: {
    200: sessionAnswer("The session, closing."),
    ...problemResponses(
      "request.invalid",
      "idempotency.key-reused",
      "session.not-found",
      "session.not-started",
      ...OVER,
    ),
  },
});

const postLink = createRoute({
  method: "post",
  path: "/v1/sessions/{id}/participants/{pid}/links",
  operationId: "replaceLink",
  summary: "Make a participant's link anew",
  description:
    "The link before ends at once, with every page that was opened by it. Once the session is sealed the new link opens the record only, for 48 hours.",
  security: CLINIC_KEY_SECURITY,
  request: {
    params: z.object({ id: z.string(), pid: z.string() }),
    headers: idempotencyHeader,
  },
  responses: {
    201: {
      description: "The participant with the new link. Its secret is shown in this answer only.",
      content: { [JSON_TYPE]: { schema: linkedParticipantSchema } },
    },
    ...problemResponses(
      "request.invalid",
      "idempotency.key-reused",
      "session.not-found",
      "session.cancelled",
      "session.missed",
    ),
  },
});

export function v1SessionActRoutes(deps: Deps): OpenAPIHono<AppEnv> {
  const app = newApiApp();
  app.openapi(patchSession, async (c) => {
    const { clinicId } = clinicOf(c.var.principal);
    const { startsAt, endsAt } = c.req.valid("json");
    const asked = { clinicId, sessionId: c.req.valid("param").id };
    const times = { startsAt: Date.parse(startsAt), endsAt: Date.parse(endsAt) };
    return c.json(await commandForClinic(deps, asked, { type: "session.move", ...times }), 200);
  });
  app.openapi(cancelSession, async (c) => {
    const { clinicId } = clinicOf(c.var.principal);
    const key = c.req.valid("header")["idempotency-key"];
    const asked = { clinicId, sessionId: c.req.valid("param").id, key };
    return c.json(await commandForClinic(deps, asked, { type: "session.cancel" }), 200);
  });
  app.openapi(endSession, async (c) => {
    const { clinicId } = clinicOf(c.var.principal);
    const key = c.req.valid("header")["idempotency-key"];
    const asked = { clinicId, sessionId: c.req.valid("param").id, key };
    return c.json(await commandForClinic(deps, asked, { type: "session.end" }), 200);
  });
  app.openapi(postLink, async (c) => {
    const { clinicId } = clinicOf(c.var.principal);
    const { id: sessionId, pid } = c.req.valid("param");
    const key = c.req.valid("header")["idempotency-key"];
    return c.json(await replaceLink(deps, { clinicId, sessionId, key }, pid), 201);
  });
  return app;
}
