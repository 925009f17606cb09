// Puts all routes behind what every request passes.

import { Hono } from "hono";
import { guard } from "./access/guard.ts";
import { refuseRoutesWithoutAccess } from "./access/policy.ts";
import type { Deps } from "./deps.ts";
import type { AppEnv } from "./http/app-env.ts";
import { answerError } from "./http/error-answer.ts";
import { limitBody } from "./http/limit-body.ts";
import { newApiApp } from "./http/openapi.ts";
import { RATE_LIMITS, limitRate } from "./http/rate-limit.ts";
import { requestLog } from "./http/request-log.ts";
import { securityHeaders } from "./http/security-headers.ts";
import type { Stopping } from "./http/stopping.ts";
import { refuseWrongMethods } from "./http/wrong-method.ts";
import type { ClientFiles } from "./pages/client-files.ts";
import { Problem } from "./problem.ts";
import { commandRoutes } from "./routes/commands.ts";
import { describeApi, docsRoutes } from "./routes/docs.ts";
import { draftKeyRoutes } from "./routes/draft-key.ts";
import { exchangeRoutes } from "./routes/exchange.ts";
import { healthRoutes } from "./routes/health.ts";
import { instrumentRoutes } from "./routes/instrument.ts";
import { liveRoutes } from "./routes/live.ts";
import { livekitValidateRoutes } from "./routes/livekit-validate.ts";
import { livekitWebhookRoutes } from "./routes/livekit-webhook.ts";
import { networkCheckRoutes } from "./routes/network-check.ts";
import { pageRoutes } from "./routes/pages.ts";
import { recordRoutes } from "./routes/record.ts";
import { sessionRoutes } from "./routes/session.ts";
import { tokenRoutes } from "./routes/token.ts";
import { v1ClinicRoutes } from "./routes/v1-clinic.ts";
import { v1InstrumentRoutes } from "./routes/v1-instruments.ts";
import { v1ParticipantRoutes } from "./routes/v1-participants.ts";
import { v1RecordRoutes } from "./routes/v1-record.ts";
import { v1SessionActRoutes } from "./routes/v1-session-acts.ts";
import { v1SessionRoutes } from "./routes/v1-sessions.ts";

export interface AppParts {
  readonly files: ClientFiles;
  readonly stopping: Stopping;
}

export function createApp(deps: Deps, { files, stopping }: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.onError(answerError(deps.log));
  app.notFound(() => {
    throw new Problem("request.not-found");
  });
  app.use(requestLog(deps.log, deps.newId));
  app.use(securityHeaders(deps.config.publicUrl));
  limitRates(app, deps);
  app.use(guard(deps));
  app.use(limitBody);
  for (const routes of [
    exchangeRoutes,
    sessionRoutes,
    liveRoutes,
    commandRoutes,
    tokenRoutes,
    networkCheckRoutes,
    recordRoutes,
    instrumentRoutes,
    draftKeyRoutes,
    livekitWebhookRoutes,
    livekitValidateRoutes,
  ]) {
    app.route("/", routes(deps));
  }
  const api = newApiApp();
  api.route("/", v1SessionRoutes(deps));
  api.route("/", v1SessionActRoutes(deps));
  api.route("/", v1ParticipantRoutes(deps));
  api.route("/", v1RecordRoutes(deps));
  api.route("/", v1InstrumentRoutes(deps));
  api.route("/", v1ClinicRoutes(deps));
  app.route("/", api);
  app.route("/", healthRoutes(deps, stopping));
  app.route("/", docsRoutes(describeApi(api, deps.config.publicUrl)));
  app.route("/", pageRoutes(deps, files));
  refuseRoutesWithoutAccess(app.routes);
  refuseWrongMethods(app);
  return app;
}

function limitRates(app: Hono<AppEnv>, { config }: Deps): void {
  const limit = (perMinute: number) => limitRate(perMinute, config.trustProxy);
  app.use("/api/exchange", limit(RATE_LIMITS.exchange));
  app.use("/api/session/commands", limit(RATE_LIMITS.commands));
  app.use("/api/session/live", limit(RATE_LIMITS.stream));
  app.use("/api/session/token", limit(RATE_LIMITS.token));
  app.use("/rtc/*", limit(RATE_LIMITS.validate));
  app.use("/api/session/network-check", limit(RATE_LIMITS.networkCheck));
  app.use("/v1/*", limit(RATE_LIMITS.clinic));
}
