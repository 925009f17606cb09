// Installs the browsers, database server and fonts that the tests need.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Interrupted, runQuietly } from "./command.mjs";
import { UsageError } from "./entry.mjs";
import { say, withProgress } from "./progress.mjs";

/** @typedef {"chromium" | "firefox" | "postgres" | "pip"} TestProgram */

/** @type {Record<TestProgram, readonly string[]>} */
const DEBIAN_PACKAGES = {
  // Fonts: without them screens are measured with boxes in place of letters.
  chromium: ["chromium", "fonts-dejavu-core", "fonts-liberation"],
  firefox: ["firefox-esr"],
  postgres: ["postgresql"],
  pip: ["python3-pip"],
};

/** @type {Record<TestProgram, () => string | undefined>} */
const FINDERS = {
  chromium: findChromium,
  firefox: findFirefox,
  postgres: findPostgresFolder,
  pip: () => findOnPath(["pip3", "pip"]),
};

export function findChromium() {
  return findOnPath(["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]);
}

export function findFirefox() {
  return findOnPath(["firefox-esr", "firefox"]);
}

/** The folder with initdb and pg_ctl; Debian keeps one for each version, off PATH. */
export function findPostgresFolder() {
  const base = "/usr/lib/postgresql";
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  const debian = versions.map((version) => join(base, version, "bin"));
  return [...debian, ...pathFolders()].find((folder) => existsSync(join(folder, "initdb")));
}

/**
 * @param {readonly TestProgram[]} programs
 * @throws {UsageError} with the line to type where they cannot be installed by themselves
 */
export async function ensureTestPrograms(programs) {
  const missing = programs.filter((program) => FINDERS[program]() === undefined);
  if (missing.length === 0) return;
  const packages = missing.flatMap((program) => DEBIAN_PACKAGES[program]).join(" ");
  const line = `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
  if (!isDebianRoot()) {
    throw new UsageError(
      `The tests need ${missing.join(", ")}. On Debian or Ubuntu type:\n  sudo sh -c '${line}'`,
    );
  }
  say(`Installing for the tests: ${packages}`);
  try {
    await withProgress("Installing Debian packages", (detail) =>
      runQuietly("sh", ["-c", line], {
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
        onLine: detail,
      }),
    );
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    throw new UsageError(
      `The tests need ${missing.join(", ")}. This did not work:\n  ${line}\n${String(error)}`,
    );
  }
  const still = missing.filter((program) => FINDERS[program]() === undefined);
  if (still.length > 0)
    throw new UsageError(`Still missing after\n  ${line}\n: ${still.join(", ")}`);
}

function isDebianRoot() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release);
}

/** @param {readonly string[]} names */
function findOnPath(names) {
  return names
    .flatMap((name) => pathFolders().map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

function pathFolders() {
  return (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
}
