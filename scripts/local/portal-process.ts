// Runs the demo clinic's portal as a child on an origin of its own.
import { join } from "node:path";
import { repoRoot } from "../bootstrap/paths.mjs";
import type { Child } from "./child.ts";
import { startChild } from "./child.ts";

const READY_WITHIN_MS = 15_000;

/** The portal's address: another host name than the call page's, so another origin. */
export function portalUrl(port: number): string {
  return `http://localhost:${port}`;
}

/**
 * Resolves when the portal says it is ready. It finds its clinic's key in
 * `dataDir`/demo-clinic.json, which the server has written by then.
 */
export async function startPortal(port: number, dataDir: string): Promise<Child> {
  let said = "";
  const ready = Promise.withResolvers<"ready">();
  const portal = startChild(process.execPath, [join(repoRoot, "scripts", "demo", "portal.ts")], {
    env: { ...process.env, PORTAL_PORT: String(port), DATA_DIR: dataDir },
    onOutput: (text) => {
      said += text;
      if (said.includes("ready")) ready.resolve("ready");
    },
    orphanSignal: "TERM",
  });
  const timer = AbortSignal.timeout(READY_WITHIN_MS);
  const late = new Promise<string>((resolve) => {
    timer.addEventListener("abort", () => resolve("was not ready in time"));
  });
  const outcome = await Promise.race([ready.promise, portal.ended, late]);
  if (outcome !== "ready") {
    await portal.stop("SIGTERM", 1000);
    throw new Error(`The demo portal ${outcome}.\n${said}`);
  }
  return portal;
}
