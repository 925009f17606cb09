// Finds the LiveKit server program on this machine, building it once if need be.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ask, Interrupted, runQuietly } from "./command.mjs";
import { withBuildLock } from "./build-lock.mjs";
import { findGo } from "./go.mjs";
import { cacheFolder } from "./paths.mjs";
import { say, withProgress } from "./progress.mjs";
import { LIVEKIT_VERSION } from "./versions.mjs";

/** @typedef {{ kind: "binary", path: string } | { kind: "none", reason: string }} LiveKitBinary */
/** @typedef {LiveKitBinary | { kind: "external" }} LiveKitChoice external: somebody else runs it */

/** The three ways to have video, for the terminal. */
export const WAYS_TO_GET_LIVEKIT = [
  `  1. put livekit-server ${LIVEKIT_VERSION} on PATH,`,
  "  2. install Go 1.26 or newer (or Python 3 with pip): it is then built by itself, once,",
  "  3. run LiveKit elsewhere and set LIVEKIT_URL, LIVEKIT_API_KEY, LIVEKIT_API_SECRET.",
].join("\n");

/**
 * The server that LIVEKIT_URL names, else our own.
 * @returns {Promise<LiveKitChoice>}
 */
export async function ensureLiveKit() {
  if ((process.env["LIVEKIT_URL"] ?? "") !== "") return { kind: "external" };
  return await ensureLiveKitBinary();
}

/**
 * livekit-server on PATH, else the one in the cache folder, else built there.
 * @returns {Promise<LiveKitBinary>}
 */
export async function ensureLiveKitBinary() {
  const onPath = ask("livekit-server", ["--version"]);
  if (onPath !== undefined) {
    if (!onPath.includes(LIVEKIT_VERSION))
      say(`Using ${onPath} from PATH (tested with ${LIVEKIT_VERSION}).`);
    return { kind: "binary", path: "livekit-server" };
  }
  const folder = join(cacheFolder(), `livekit-${LIVEKIT_VERSION}`);
  const path = join(folder, "livekit-server");
  if (existsSync(path)) return { kind: "binary", path };
  try {
    return await withBuildLock(`${folder}.lock`, async () => {
      if (existsSync(path)) return { kind: "binary", path };
      return await build(folder, path);
    });
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return { kind: "none", reason: `LiveKit could not be built: ${String(error)}` };
  }
}

/**
 * Builds beside the final place, then renames: whoever sees the file sees a whole one.
 * @param {string} folder
 * @param {string} path
 * @returns {Promise<LiveKitBinary>}
 */
async function build(folder, path) {
  mkdirSync(folder, { recursive: true });
  removeLeftovers(folder);
  const work = mkdtempSync(`${folder}.build-`);
  try {
    const go = await findGo(join(work, "toolchain"));
    if (typeof go !== "string") return { kind: "none", reason: go.missing };
    say(`Building LiveKit ${LIVEKIT_VERSION} (once, two minutes or so).`);
    await withProgress("Building LiveKit", (detail) => install(go, work, detail));
    renameSync(join(work, "bin", "server"), path);
    return { kind: "binary", path };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What a build that was killed left behind; we hold the lock, so nobody works there. @param {string} folder */
function removeLeftovers(folder) {
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(`${basename(folder)}.build-`)) continue;
    rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

/**
 * @param {string} go
 * @param {string} work all of Go's caches go here, so that nothing stays behind
 * @param {(text: string) => void} detail
 */
function install(go, work, detail) {
  let packages = 0;
  const source = `github.com/livekit/livekit-server/cmd/server@v${LIVEKIT_VERSION}`;
  return runQuietly(go, ["install", "-v", "-trimpath", "-ldflags=-s -w", source], {
    env: {
      ...process.env,
      CGO_ENABLED: "0",
      GOBIN: join(work, "bin"),
      GOPATH: join(work, "gopath"),
      GOMODCACHE: join(work, "modules"),
      GOCACHE: join(work, "objects"),
      // Go's module cache is read-only by default, so it could not be deleted.
      GOFLAGS: "-modcacherw",
    },
    onLine: (line) => {
      if (line.startsWith("go: ")) return detail(line.slice(4));
      packages += 1;
      detail(`${packages} packages compiled, now ${line}`);
    },
  });
}
