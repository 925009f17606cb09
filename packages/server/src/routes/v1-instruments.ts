// Serves the clinic API's instruments.

import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { instrumentListSchema, instrumentSchema } from "@sameside/shared/http/instrument-schema";
import type { Instrument } from "@sameside/shared/instruments/instrument";
import { clinicOf } from "../access/principal.ts";
import {
  addInstrument,
  listInstruments,
  readInstrument,
  removeInstrument,
} from "../clinics/instruments.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import {
  CLINIC_KEY_SECURITY,
  idempotencyHeader,
  newApiApp,
  problemResponses,
} from "../http/openapi.ts";
import { once } from "../sessions/answer-once.ts";

const JSON_TYPE = "application/json";

const PATH = "/v1/instruments/{id}/{version}";

const refSchema = z.object({ id: z.string(), version: z.string() });

/** As it was taken; what may be in it stands with the request. */
const wholeSchema = z.custom<Instrument>().openapi("Instrument", { type: "object" });

const whole = (description: string) => ({
  description,
  content: { [JSON_TYPE]: { schema: wholeSchema } },
});

const getInstruments = createRoute({
  method: "get",
  path: "/v1/instruments",
  operationId: "listInstruments",
  summary: "List instruments",
  description: "Those that ship with the product, then the clinic's own, without their texts.",
  security: CLINIC_KEY_SECURITY,
  responses: {
    200: {
      description: "All instruments of the clinic.",
      content: { [JSON_TYPE]: { schema: instrumentListSchema } },
    },
    ...problemResponses(),
  },
});

const postInstrument = createRoute({
  method: "post",
  path: "/v1/instruments",
  operationId: "createInstrument",
  summary: "Add an instrument",
  description:
    "A questionnaire of the clinic's own, in one version that never changes. Unless its licence is an open one, `copyright` and `attestation` are needed. Its body may have 128 kB.",
  security: CLINIC_KEY_SECURITY,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { [JSON_TYPE]: { schema: instrumentSchema } } },
  },
  responses: {
    201: whole("The instrument as it is kept."),
    ...problemResponses(
      "request.malformed",
      "request.too-large",
      "request.wrong-type",
      "request.invalid",
      "idempotency.key-reused",
      "instrument.exists",
    ),
  },
});

const getInstrument = createRoute({
  method: "get",
  path: PATH,
  operationId: "getInstrument",
  summary: "Read an instrument",
  description: "With its texts in all languages.",
  security: CLINIC_KEY_SECURITY,
  request: { params: refSchema },
  responses: { 200: whole("The instrument."), ...problemResponses("instrument.not-found") },
});

const deleteInstrument = createRoute({
  method: "delete",
  path: PATH,
  operationId: "deleteInstrument",
  summary: "Delete an instrument",
  description: "One of the clinic's own that neither a session nor the clinic's settings use.",
  security: CLINIC_KEY_SECURITY,
  request: { params: refSchema },
  responses: {
    204: { description: "It is gone." },
    ...problemResponses("instrument.not-found", "instrument.in-use", "instrument.shipped"),
  },
});

export function v1InstrumentRoutes(deps: Deps): OpenAPIHono<AppEnv> {
  const app = newApiApp();
  app.openapi(getInstruments, async (c) => {
    const { clinicId } = clinicOf(c.var.principal);
    return c.json(await deps.db.read((tx) => listInstruments(tx, clinicId)), 200);
  });
  app.openapi(postInstrument, async (c) => {
    const { clinicId } = clinicOf(c.var.principal);
    const instrument = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const body = `POST /v1/instruments ${JSON.stringify(instrument)}`;
    const answer = await once(deps, { clinicId, key, body }, (tx) =>
      addInstrument(tx, deps, clinicId, instrument),
    );
    return c.json(answer, 201);
  });
  app.openapi(getInstrument, async (c) => {
    const { clinicId } = clinicOf(c.var.principal);
    const ref = c.req.valid("param");
    return c.json(await deps.db.read((tx) => readInstrument(tx, clinicId, ref)), 200);
  });
  app.openapi(deleteInstrument, async (c) => {
    const { clinicId } = clinicOf(c.var.principal);
    const ref = c.req.valid("param");
    await deps.db.transaction((tx) => removeInstrument(tx, clinicId, ref));
    return c.body(null, 204);
  });
  return app;
}
