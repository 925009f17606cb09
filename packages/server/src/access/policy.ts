// Says who may ask each route; a route without its line is closed.

/**
 * `participant`: a session credential. `clinic`: a clinic's API key. `anyone`: the handler itself
 * checks what is brought, or has nothing to hide. Of whose session it is, each handler decides by
 * the principal alone.
 */
export type Access = "anyone" | "participant" | "clinic";

/** Method with the route's pattern. */
const ACCESS: ReadonlyMap<string, Access> = new Map([
  ["POST /api/exchange", "anyone"],
  ["GET /api/session", "participant"],
  ["GET /api/session/live", "participant"],
  ["POST /api/session/commands", "participant"],
  ["POST /api/session/token", "participant"],
  ["POST /api/session/network-check", "participant"],
  ["GET /api/session/record", "participant"],
  ["GET /api/session/instrument", "participant"],
  ["GET /api/session/draft-key", "participant"],
  ["POST /v1/sessions", "clinic"],
  ["GET /v1/sessions", "clinic"],
  ["GET /v1/sessions/:id", "clinic"],
  ["PATCH /v1/sessions/:id", "clinic"],
  ["POST /v1/sessions/:id/cancel", "clinic"],
  ["POST /v1/sessions/:id/end", "clinic"],
  ["POST /v1/sessions/:id/participants", "clinic"],
  ["DELETE /v1/sessions/:id/participants/:pid", "clinic"],
  ["POST /v1/sessions/:id/participants/:pid/links", "clinic"],
  ["GET /v1/sessions/:id/record", "clinic"],
  ["GET /v1/instruments", "clinic"],
  ["POST /v1/instruments", "clinic"],
  ["GET /v1/instruments/:id/:version", "clinic"],
  ["DELETE /v1/instruments/:id/:version", "clinic"],
  ["GET /v1/clinic", "clinic"],
  ["PATCH /v1/clinic", "clinic"],
  // Signed by LiveKit, over the very bytes.
  ["POST /livekit/webhook", "anyone"],
  // LiveKit judges the token that stands in the query.
  ["GET /rtc/validate", "anyone"],
  ["GET /rtc/v1/validate", "anyone"],
  ["GET /healthz", "anyone"],
  ["GET /readyz", "anyone"],
  // Pages hold nothing of a session: that comes after a person's press, by the routes above.
  ["GET /", "anyone"],
  ["GET /text.css", "anyone"],
  ["GET /session/:clinicId", "anyone"],
  ["GET /panel/:clinicId", "anyone"],
  ["GET /embed.js", "anyone"],
  ["GET /assets/:name", "anyone"],
  ["GET /demo", "anyone"],
  ["GET /docs", "anyone"],
  ["GET /openapi.json", "anyone"],
]);

/** A registered route, as Hono lists it. */
export interface RegisteredRoute {
  readonly method: string;
  readonly path: string;
}

/** Hono's word for middleware, which answers nothing by itself. */
const ANY_METHOD = "ALL";

/** Null when no route answers; closed to everybody when one has no line in the table. */
export function accessOf(matched: readonly RegisteredRoute[]): Access | "closed" | null {
  const routes = matched.filter(({ method }) => method !== ANY_METHOD);
  const [first, ...others] = new Set(routes.map((route) => ACCESS.get(keyOf(route)) ?? "closed"));
  if (first === undefined) return null;
  // Two patterns for one address must not disagree on who may ask.
  return others.length === 0 ? first : "closed";
}

/** @throws when a route has no line in the table: such a server must not start */
export function refuseRoutesWithoutAccess(routes: readonly RegisteredRoute[]): void {
  const missing = routes
    .filter(({ method }) => method !== ANY_METHOD)
    .map(keyOf)
    .filter((key) => !ACCESS.has(key));
  if (missing.length > 0) throw new Error(`routes without access: ${missing.join(", ")}`);
}

function keyOf({ method, path }: RegisteredRoute): string {
  return `${method} ${path}`;
}
