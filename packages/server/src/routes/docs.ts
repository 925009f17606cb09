// Serves the clinic API's description, raw or to be read.

import { Hono } from "hono";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv } from "../http/app-env.ts";
import { CLINIC_KEY_SCHEME } from "../http/openapi.ts";
import { TEXT_PAGE_POLICY } from "../http/security-headers.ts";
import { apiPage } from "../pages/api-page.ts";

export type ApiDocument = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

/** The document of these routes; made once. */
export function describeApi(api: OpenAPIHono<AppEnv>, publicUrl: string): ApiDocument {
  api.openAPIRegistry.registerComponent("securitySchemes", CLINIC_KEY_SCHEME, {
    type: "http",
    scheme: "bearer",
    description: "A clinic's API key, `sk_…`.",
  });
  return api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Sameside clinic API",
      version: "1",
      description:
        "JSON over HTTPS. Errors are `application/problem+json` with a stable `code`. Bodies have 16 kB at most where an operation does not say more.",
      license: { name: "Apache-2.0" },
    },
    servers: [{ url: publicUrl }],
  });
}

export function docsRoutes(document: ApiDocument): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const page = apiPage(document);
  app.get("/openapi.json", (c) => c.json(document));
  app.get("/docs", (c) => c.html(page, 200, { "content-security-policy": TEXT_PAGE_POLICY }));
  return app;
}
