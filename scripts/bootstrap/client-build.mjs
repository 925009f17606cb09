// Builds the browser's part when its sources changed.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Interrupted, runQuietly } from "./command.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { repoRoot } from "./paths.mjs";
import { giveUp, withProgress } from "./progress.mjs";

const CLIENT = join(repoRoot, "packages", "client");
const STAMP = join(CLIENT, "dist", ".built-from");

/** Leaves the built pages in packages/client/dist, or ends the command with the reason. */
export async function ensureClientBuild() {
  const sources = fingerprint(repoRoot, ["packages/client", "packages/shared", "pnpm-lock.yaml"]);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
  try {
    await withProgress("Building the pages", async () => {
      await vite("production");
      await vite("embed");
    });
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    giveUp(`The pages could not be built.\n${String(error)}`);
  }
  writeFileSync(STAMP, sources);
}

/** @param {"production" | "embed"} mode the pages, or the loader for other people's pages */
function vite(mode) {
  const program = join(CLIENT, "node_modules", "vite", "bin", "vite.js");
  return runQuietly(process.execPath, [program, "build", "--mode", mode], {
    cwd: CLIENT,
    env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1" },
  });
}
