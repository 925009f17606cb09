// Reads what the server wrote into the page: which clinic it is for, who may embed it.

/** Facts of the page, none of them secret. */
export type PageConfig = {
  clinicId: string;
  clinicName: string;
  /** Origins whose pages may hold this one in a frame, exact. */
  embedOrigins: readonly string[];
  /** What stands before `/api/…`; empty for the page's own origin. */
  apiBase: string;
  /** The clinic's own colour for `--action`, if it has one. */
  action?: string;
};

const id = "page-config";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Throws if the block is absent or broken: without it the page cannot know whom it serves. */
export function readPageConfig(page: {
  getElementById: (id: string) => { textContent: string | null } | null;
}): PageConfig {
  const parsed: unknown = JSON.parse(page.getElementById(id)?.textContent ?? "null");
  if (!isRecord(parsed)) throw new Error(`The page has no block with the id ${id}`);
  const { clinicId, clinicName, embedOrigins, apiBase, action } = parsed;
  const origins: unknown[] = Array.isArray(embedOrigins) ? embedOrigins : [];
  if (typeof clinicId !== "string") throw new Error(`${id} names no clinic`);
  return {
    clinicId,
    clinicName: typeof clinicName === "string" ? clinicName : "",
    embedOrigins: origins.filter((origin) => typeof origin === "string"),
    apiBase: typeof apiBase === "string" ? apiBase : "",
    ...(typeof action === "string" ? { action } : {}),
  };
}
