// Serves a session's record to the clinic.

import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { SessionRecord } from "@sameside/shared/session/record";
import type { Deps } from "../deps.ts";
import { clinicOf } from "../access/principal.ts";
import type { AppEnv } from "../http/app-env.ts";
import { CLINIC_KEY_SECURITY, newApiApp, problemResponses } from "../http/openapi.ts";
import { Problem } from "../problem.ts";
import { readRecord } from "../sessions/read-record.ts";

const JSON_TYPE = "application/json";

/** An `Accept` that JSON would satisfy. */
const TAKES_JSON = /(^|[\s,])(\*\/\*|application\/\*|application\/json)(?=$|[\s,;])/i;

/** Made by us alone, so it is described here, never checked. */
const recordSchema = z.custom<SessionRecord>().openapi("SessionRecord", { type: "object" });

const recordQuerySchema = z.strictObject({
  format: z.enum(["json"]).optional(),
  /** Whose record, by participant id, when several clients took part. */
  participant: z.string().max(64).optional(),
  /** Everybody's in one; that it was asked for is logged. */
  all: z.literal("1").optional(),
});

const getRecord = createRoute({
  method: "get",
  path: "/v1/sessions/{id}/record",
  operationId: "getSessionRecord",
  summary: "Read a session's record",
  description:
    "The sealed record as the clinic may see it. With several clients, say whose: `participant`, or `all=1` for a combined one.",
  security: CLINIC_KEY_SECURITY,
  request: { params: z.object({ id: z.string() }), query: recordQuerySchema },
  responses: {
    200: {
      description: "The record. Times in epoch milliseconds.",
      content: { [JSON_TYPE]: { schema: recordSchema } },
    },
    ...problemResponses(
      "session.not-found",
      "record.not-sealed",
      "record.participant-needed",
      "request.not-acceptable",
      "request.invalid",
    ),
  },
});

export function v1RecordRoutes(deps: Deps): OpenAPIHono<AppEnv> {
  const app = newApiApp();
  app.openapi(getRecord, async (c) => {
    const { id } = c.req.valid("param");
    const { format, participant, all } = c.req.valid("query");
    const accept = c.req.header("accept") ?? JSON_TYPE;
    if (format === undefined && !TAKES_JSON.test(accept)) {
      throw new Problem("request.not-acceptable");
    }
    const record = await deps.db.read((tx) =>
      readRecord(tx, id, {
        kind: "clinic",
        clinicId: clinicOf(c.var.principal).clinicId,
        participant,
        all: all !== undefined,
      }),
    );
    if (all !== undefined) {
      deps.log.info(
        { requestId: c.var.requestId, sessionId: id },
        "a combined record was asked for",
      );
    }
    return c.json(record, 200);
  });
  return app;
}
