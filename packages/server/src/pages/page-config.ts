// Puts into a page what it knows before any press.

import type { PageConfig } from "@sameside/shared/http/participant-api";

const PLACE = "<!--page-config-->";

/** @throws when the page has no place for it */
export function withPageConfig(html: string, config: PageConfig): string {
  const parts = html.split(PLACE);
  if (parts.length !== 2) throw new Error("the page has no place for its configuration");
  return parts.join(
    `<script type="application/json" id="page-config">${escapeForScript(config)}</script>`,
  );
}

/** Nothing inside can end the element or begin a comment; the JSON still means the same. */
function escapeForScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
