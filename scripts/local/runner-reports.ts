// Reads the JSON reports of the test runners.
import { existsSync, readFileSync } from "node:fs";
import type { Tally } from "./tally.ts";

/** @returns undefined when the runner ended before it could write */
export function readVitestReport(file: string): Tally | undefined {
  const report = read(file);
  if (report === undefined) return undefined;
  const withoutTests = list(report["testResults"]).filter(
    (result) => result["status"] === "failed" && list(result["assertionResults"]).length === 0,
  );
  return {
    passed: count(report["numPassedTests"]),
    // A file that could not be loaded has no tests to count.
    failed: count(report["numFailedTests"]) + withoutTests.length,
    skipped: count(report["numPendingTests"]) + count(report["numTodoTests"]),
  };
}

/** A test that passed only when tried again counts as failed. */
export function readPlaywrightReport(file: string): Tally | undefined {
  const stats = read(file)?.["stats"];
  if (!isRecord(stats)) return undefined;
  return {
    passed: count(stats["expected"]),
    failed: count(stats["unexpected"]) + count(stats["flaky"]),
    skipped: count(stats["skipped"]),
  };
}

function read(file: string): Record<string, unknown> | undefined {
  if (!existsSync(file)) return undefined;
  const report: unknown = JSON.parse(readFileSync(file, "utf8"));
  return isRecord(report) ? report : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function count(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
