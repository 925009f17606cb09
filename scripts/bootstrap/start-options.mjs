// Reads what stands behind `npm start --`.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "./entry.mjs";
import { repoRoot } from "./paths.mjs";

/**
 * @typedef {{ port: number, dataDir: string, fresh: boolean }} StartOptions
 * port: of the call page; the demo portal takes the next one
 */

const USAGE = "usage: npm start -- [--port 8080] [--data DIR] [--fresh]";
const DEFAULT_PORT = 8080;

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] PORT and DATA_DIR count where the option is missing
 * @returns {StartOptions}
 * @throws {UsageError}
 */
export function readStartOptions(args, env = process.env) {
  const values = parse(args);
  const port = Number(values.port ?? env["PORT"] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_534) {
    throw new UsageError(`--port must be a number from 1 to 65534. ${USAGE}`);
  }
  return {
    port,
    dataDir: resolve(repoRoot, values.data ?? env["DATA_DIR"] ?? ".data"),
    fresh: values.fresh ?? false,
  };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: { port: { type: "string" }, data: { type: "string" }, fresh: { type: "boolean" } },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new UsageError(`${reason}. ${USAGE}`);
  }
}
