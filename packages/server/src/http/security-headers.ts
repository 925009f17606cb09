// Sets the headers that keep every answer in its place.

import type { Middleware } from "./app-env.ts";

const SOURCES_OF_NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** For answers that are no page: nothing may run in them, nobody may frame them. */
const NO_PAGE_POLICY = `${SOURCES_OF_NOTHING}; frame-ancestors 'none'`;

/** For pages of text with a stylesheet of ours. */
export const TEXT_PAGE_POLICY = `${SOURCES_OF_NOTHING}; style-src 'self'; frame-ancestors 'none'`;

/** What the call needs, for ourselves alone; an embedding page can pass it on to nobody else. */
const PERMISSIONS = [
  "camera=(self)",
  "microphone=(self)",
  "display-capture=(self)",
  "autoplay=(self)",
  "fullscreen=(self)",
  "speaker-selection=(self)",
  "screen-wake-lock=(self)",
  "clipboard-write=(self)",
  "geolocation=()",
  "payment=()",
  "usb=()",
].join(", ");

const ONE_YEAR_S = 31_536_000;

/** No X-Frame-Options, no CORP: both would break the pages inside a clinic's portal. */
export function securityHeaders(publicUrl: string): Middleware {
  const tls = publicUrl.startsWith("https:");
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    headers.set("x-content-type-options", "nosniff");
    headers.set("referrer-policy", "no-referrer");
    headers.set("permissions-policy", PERMISSIONS);
    if (tls) headers.set("strict-transport-security", `max-age=${ONE_YEAR_S}`);
    if (!headers.has("content-security-policy")) {
      headers.set("content-security-policy", NO_PAGE_POLICY);
    }
    if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
  };
}

/**
 * For the pages of a clinic.
 * @param embedOrigins who may frame them; nobody when empty
 * @param livekitUrl where the call's signalling goes; null when only to ourselves, or nowhere
 * @param wasm compiled programs of ours may run: background blur is one (docs/decisions/036)
 */
export function appPagePolicy(
  embedOrigins: readonly string[],
  livekitUrl: string | null,
  wasm: boolean,
): string {
  return [
    SOURCES_OF_NOTHING,
    wasm ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self' blob:",
    ["connect-src 'self'", ...(livekitUrl === null ? [] : originsOf(livekitUrl))].join(" "),
    `frame-ancestors ${embedOrigins.length === 0 ? "'none'" : embedOrigins.join(" ")}`,
  ].join("; ");
}

/** LiveKit's client speaks WebSocket, asks over HTTP what went wrong when that fails. */
function originsOf(livekitUrl: string): readonly string[] {
  const { protocol, host } = new URL(livekitUrl);
  return protocol === "wss:" || protocol === "https:"
    ? [`wss://${host}`, `https://${host}`]
    : [`ws://${host}`, `http://${host}`];
}
