// Runs vitest or Playwright and counts what they did.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repoRoot } from "../bootstrap/paths.mjs";
import { startChild } from "./child.ts";
import { readPlaywrightReport, readVitestReport } from "./runner-reports.ts";
import type { Shutdown } from "./shutdown.ts";
import type { Tally } from "./tally.ts";
import { honest } from "./tally.ts";

type Env = Readonly<Record<string, string>>;

/** @param project one of those in vitest.config.ts */
export function runVitest(project: string, env: Env, shutdown: Shutdown): Promise<Tally> {
  return inReportFolder(async (report) => {
    const args = ["run", "--project", project, "--reporter=default", "--reporter=json"];
    const well = await runTool("vitest", [...args, `--outputFile.json=${report}`], env, shutdown);
    return honest(readVitestReport(report), well);
  });
}

export function runPlaywright(shutdown: Shutdown): Promise<Tally> {
  return inReportFolder(async (report) => {
    const args = ["test", "--config", "test/playwright.config.ts", "--reporter=list,json"];
    const well = await runTool(
      "playwright",
      args,
      { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      shutdown,
    );
    return honest(readPlaywrightReport(report), well);
  });
}

async function inReportFolder(run: (report: string) => Promise<Tally>): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "sameside-report-"));
  try {
    return await run(join(folder, "report.json"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns whether it ended with 0 */
async function runTool(
  name: string,
  args: readonly string[],
  env: Env,
  shutdown: Shutdown,
): Promise<boolean> {
  const tool = startChild(join(repoRoot, "node_modules", ".bin", name), args, {
    cwd: repoRoot,
    env: { ...process.env, ...env },
    orphanSignal: "TERM",
  });
  shutdown.add(name, () => tool.stop("SIGTERM", 5000));
  return (await tool.ended) === "ended with code 0";
}
