// Installs the npm packages when the lockfile changed.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, Interrupted, runQuietly, withoutNpxTraces } from "./command.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { repoRoot } from "./paths.mjs";
import { giveUp, withProgress } from "./progress.mjs";
import { PNPM_VERSION } from "./versions.mjs";

const STAMP = join(repoRoot, "node_modules", ".sameside-installed");

/** Leaves node_modules as the lockfile says, or ends the command with the reason. */
export async function ensurePackages() {
  const wanted = fingerprint(repoRoot, [
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "package.json",
    ...manifests(),
  ]);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  const { command, args } = pnpm();
  try {
    await withProgress("Installing packages", (detail) =>
      runQuietly(command, [...args, "install", "--frozen-lockfile", "--reporter=append-only"], {
        cwd: repoRoot,
        // CI: pnpm must never stop to ask.
        env: { ...withoutNpxTraces(), CI: "true" },
        onLine: detail,
      }),
    );
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    giveUp(`The packages could not be installed.\n${String(error)}`);
  }
  writeFileSync(STAMP, wanted);
}

function manifests() {
  return readdirSync(join(repoRoot, "packages")).map((name) => `packages/${name}/package.json`);
}

/** pnpm in exactly the pinned version: the one on PATH if it is that, else brought by npx. */
function pnpm() {
  if (ask("pnpm", ["--version"]) === PNPM_VERSION) return { command: "pnpm", args: [] };
  return { command: "npx", args: ["-y", "-p", `pnpm@${PNPM_VERSION}`, "pnpm"] };
}
