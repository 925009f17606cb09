// Serves who is in a clinic's session.

import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { linkedParticipantSchema, newParticipantSchema } from "@sameside/shared/http/clinic-api";
import type { Deps } from "../deps.ts";
import { clinicOf } from "../access/principal.ts";
import type { AppEnv } from "../http/app-env.ts";
import {
  CLINIC_KEY_SECURITY,
  idempotencyHeader,
  newApiApp,
  problemResponses,
} from "../http/openapi.ts";
import { addParticipant, removeParticipant } from "../sessions/change-people.ts";

const JSON_TYPE = "application/json";

const OVER = ["session.sealed", "session.cancelled", "session.missed"] as const;

const postParticipant = createRoute({
  method: "post",
  path: "/v1/sessions/{id}/participants",
  operationId: "addParticipant",
  summary: "Add a participant",
  description:
    "Until the call's end, also while it goes on: a co-therapist, an interpreter, a parent. What the case remembers for this person comes with them.",
  security: CLINIC_KEY_SECURITY,
  request: {
    params: z.object({ id: z.string() }),
    headers: idempotencyHeader,
    body: { required: true, content: { [JSON_TYPE]: { schema: newParticipantSchema } } },
  },
  responses: {
    201: {
      description: "The participant with their link. Its secret is shown in this answer only.",
      content: { [JSON_TYPE]: { schema: linkedParticipantSchema } },
    },
    ...problemResponses(
      "request.malformed",
      "request.too-large",
      "request.wrong-type",
      "request.invalid",
      "idempotency.key-reused",
      "session.not-found",
      "person.too-many",
      "person.already-in",
      "session.closing",
      ...OVER,
    ),
  },
});

const deleteParticipant = createRoute({
  method: "delete",
  path: "/v1/sessions/{id}/participants/{pid}",
  operationId: "removeParticipant",
  summary: "Take a participant out",
  description:
    "For good, therapists too; one client and one therapist stay. Their links end at once, the call lets them go, what they said stays. The same again does nothing more.",
  security: CLINIC_KEY_SECURITY,
  request: { params: z.object({ id: z.string(), pid: z.string() }) },
  responses: {
    204: { description: "They are out." },
    ...problemResponses("session.not-found", "person.last-of-role", ...OVER),
  },
});

export function v1ParticipantRoutes(deps: Deps): OpenAPIHono<AppEnv> {
  const app = newApiApp();
  app.openapi(postParticipant, async (c) => {
    const { clinicId } = clinicOf(c.var.principal);
    const key = c.req.valid("header")["idempotency-key"];
    const asked = { clinicId, sessionId: c.req.valid("param").id, key };
    return c.json(await addParticipant(deps, asked, c.req.valid("json")), 201);
  });
  app.openapi(deleteParticipant, async (c) => {
    const { clinicId } = clinicOf(c.var.principal);
    const { id: sessionId, pid } = c.req.valid("param");
    await removeParticipant(deps, { clinicId, sessionId }, pid);
    return c.body(null, 204);
  });
  return app;
}
