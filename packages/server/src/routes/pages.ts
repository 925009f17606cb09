// Serves the pages with their assets.

import { Hono } from "hono";
import type { PageConfig } from "@sameside/shared/http/participant-api";
import type { Deps } from "../deps.ts";
import type { AppContext, AppEnv } from "../http/app-env.ts";
import { TEXT_PAGE_POLICY, appPagePolicy } from "../http/security-headers.ts";
import type { ClientFile, ClientFiles } from "../pages/client-files.ts";
import { withPageConfig } from "../pages/page-config.ts";
import { NEUTRAL_PAGE, NOT_BUILT_PAGE, TEXT_STYLE, startPage } from "../pages/text-pages.ts";
import { Problem } from "../problem.ts";
import { findClinic, listOrigins } from "../store/clinics.ts";
import { isId } from "../store/id.ts";

const CALL_PAGE = "call.html";

/** The name of a built file changes with its content. */
const FOR_EVER = "public, max-age=31536000, immutable";
/** `embed.js` keeps its name, so browsers ask again; its ETag makes that cheap. */
const FIVE_MINUTES = "public, max-age=300, must-revalidate";

export function pageRoutes(deps: Deps, files: ClientFiles): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", (c) => answerText(c, startPage(deps.config.demo !== null)));
  app.get("/text.css", (c) =>
    c.body(TEXT_STYLE, 200, {
      "content-type": "text/css; charset=utf-8",
      "cache-control": FIVE_MINUTES,
    }),
  );
  app.get("/session/:clinicId", (c) =>
    answerPage(c, deps, files, { page: CALL_PAGE, clinicId: c.req.param("clinicId") }),
  );
  app.get("/panel/:clinicId", (c) =>
    answerPage(c, deps, files, { page: "panel.html", clinicId: c.req.param("clinicId") }),
  );
  app.get("/embed.js", async (c) =>
    answerFile(c, await files.find("embed.js"), { "cache-control": FIVE_MINUTES }),
  );
  app.get("/assets/:name", async (c) =>
    answerFile(c, await files.find(`assets/${c.req.param("name")}`), { "cache-control": FOR_EVER }),
  );
  const { demo } = deps.config;
  if (demo !== null) app.get("/demo", (c) => c.redirect(demo.portalUrl, 302));
  return app;
}

async function answerPage(
  c: AppContext,
  deps: Deps,
  files: ClientFiles,
  asked: { readonly page: string; readonly clinicId: string },
): Promise<Response> {
  const config = await findPageConfig(deps, asked.clinicId);
  if (config === null) return answerText(c, NEUTRAL_PAGE, 404);
  const file = await files.find(asked.page);
  if (file === null) return answerText(c, NOT_BUILT_PAGE, 503);
  const html = withPageConfig(new TextDecoder().decode(file.bytes), config);
  return c.html(html, 200, {
    "content-security-policy": appPagePolicy(
      config.embedOrigins,
      deps.livekit === null || deps.livekit.config.sameOrigin
        ? null
        : deps.livekit.config.publicUrl,
      config.blur && asked.page === CALL_PAGE,
    ),
    "cache-control": "no-store",
  });
}

/** Null for an unknown clinic. */
async function findPageConfig(deps: Deps, clinicId: string): Promise<PageConfig | null> {
  if (!isId(clinicId)) return null;
  return await deps.db.read(async (tx) => {
    const clinic = await findClinic(tx, clinicId);
    if (clinic === null) return null;
    return {
      clinicId: clinic.id,
      clinicName: clinic.name,
      urgentLine: clinic.urgentLine,
      embedOrigins: await listOrigins(tx, clinic.id),
      dialIn: clinic.dialIn,
      blur: clinic.blur,
      video: deps.livekit !== null,
    };
  });
}

function answerText(c: AppContext, html: string, status: 200 | 404 | 503 = 200): Response {
  return c.html(html, status, {
    "content-security-policy": TEXT_PAGE_POLICY,
    "cache-control": "no-store",
  });
}

/** @throws {Problem} request.not-found */
function answerFile(
  c: AppContext,
  file: ClientFile | null,
  headers: Readonly<Record<string, string>>,
): Response {
  if (file === null) throw new Problem("request.not-found");
  const common = { ...headers, etag: file.etag, vary: "accept-encoding" };
  if (c.req.header("if-none-match") === file.etag) return c.body(null, 304, common);
  const zipped = /\bgzip\b/.test(c.req.header("accept-encoding") ?? "") ? file.gzip : null;
  return c.body(zipped ?? file.bytes, 200, {
    ...common,
    "content-type": file.type,
    ...(zipped === null ? {} : { "content-encoding": "gzip" }),
  });
}
