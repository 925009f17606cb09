// Reads what stands behind `npm test --`.
import { parseArgs } from "node:util";
import { UsageError } from "./entry.mjs";

/** @typedef {"static" | "unit" | "db" | "simulation" | "e2e"} TestPart */

/** @type {readonly TestPart[]} */
const TEST_PARTS = ["static", "unit", "db", "simulation", "e2e"];

/**
 * @param {string[]} args
 * @returns {TestPart | undefined} undefined: all of them
 * @throws {UsageError}
 */
export function readTestOptions(args) {
  const usage = `usage: npm test -- [--only ${TEST_PARTS.join("|")}]`;
  try {
    const { only } = parseArgs({ args, options: { only: { type: "string" } } }).values;
    if (only === undefined) return undefined;
    const part = TEST_PARTS.find((name) => name === only);
    if (part === undefined) throw new Error(`There is no part "${only}".`);
    return part;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}
