// Serves the clinic API's settings.

import { createRoute } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { changeClinicSchema, clinicSettingsSchema } from "@sameside/shared/http/clinic-settings";
import { clinicOf } from "../access/principal.ts";
import { changeClinic, readClinic } from "../clinics/settings.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { CLINIC_KEY_SECURITY, newApiApp, problemResponses } from "../http/openapi.ts";

const JSON_TYPE = "application/json";

const settings = {
  description: "The clinic's settings.",
  content: { [JSON_TYPE]: { schema: clinicSettingsSchema } },
};

const getClinic = createRoute({
  method: "get",
  path: "/v1/clinic",
  operationId: "getClinic",
  summary: "Read the clinic's settings",
  description: "Of the clinic whose key asks.",
  security: CLINIC_KEY_SECURITY,
  responses: { 200: settings, ...problemResponses() },
});

const patchClinic = createRoute({
  method: "patch",
  path: "/v1/clinic",
  operationId: "changeClinic",
  summary: "Change the clinic's settings",
  description:
    "What is left out stays. `origins` replaces the whole list. `defaults` are for sessions made later.",
  security: CLINIC_KEY_SECURITY,
  request: { body: { required: true, content: { [JSON_TYPE]: { schema: changeClinicSchema } } } },
  responses: {
    200: settings,
    ...problemResponses(
      "request.malformed",
      "request.too-large",
      "request.wrong-type",
      "request.invalid",
      "instrument.unknown",
    ),
  },
});

export function v1ClinicRoutes(deps: Deps): OpenAPIHono<AppEnv> {
  const app = newApiApp();
  app.openapi(getClinic, async (c) => {
    const { clinicId } = clinicOf(c.var.principal);
    return c.json(await deps.db.read((tx) => readClinic(tx, clinicId)), 200);
  });
  app.openapi(patchClinic, async (c) => {
    const { clinicId } = clinicOf(c.var.principal);
    const change = c.req.valid("json");
    return c.json(await deps.db.transaction((tx) => changeClinic(tx, clinicId, change)), 200);
  });
  return app;
}
