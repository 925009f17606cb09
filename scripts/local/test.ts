// Runs all tests in order of cost, then says how many there were.
import { performance } from "node:perf_hooks";
import { Interrupted } from "../bootstrap/command.mjs";
import { say } from "../bootstrap/progress.mjs";
import type { TestPart } from "../bootstrap/test-options.mjs";
import { startPostgres } from "./postgres-process.ts";
import { runPlaywright, runVitest } from "./runners.ts";
import { Shutdown } from "./shutdown.ts";
import { staticChecks } from "./static-checks.ts";
import type { Tally } from "./tally.ts";
import { add, closingLine, NOTHING, ONE_FAILED, ONE_PASSED } from "./tally.ts";

interface Step {
  readonly part: TestPart;
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

/**
 * Ends the process: 0 when something was tested and nothing failed, else 1.
 * @param only undefined: everything
 */
export async function test(only: TestPart | undefined): Promise<never> {
  const shutdown = new Shutdown();
  let total = NOTHING;
  const durations: string[] = [];
  for (const step of steps(shutdown)) {
    if (only !== undefined && step.part !== only) continue;
    const started = performance.now();
    const tally = await step.run().catch((error: unknown) => crashed(error));
    if (shutdown.isUnderWay()) await shutdown.done;
    total = add(total, tally);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const line = `${tally.failed === 0 ? "✓" : "✗"} ${step.name}, ${seconds} s: ${closingLine(tally)}`;
    say(line);
    durations.push(line);
  }
  say(`\n${durations.join("\n")}\n\n${closingLine(total)}`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}

function steps(shutdown: Shutdown): Step[] {
  return [
    ...staticChecks.map((check): Step => {
      return { part: "static", name: check.name, run: () => report(check.run()) };
    }),
    { part: "unit", name: "unit", run: () => runVitest("unit", {}, shutdown) },
    ...onBothStores("db", "store and HTTP", shutdown),
    ...onBothStores("simulation", "simulation", shutdown),
    { part: "e2e", name: "end to end", run: () => runPlaywright(shutdown) },
  ];
}

/** @param part also the project's name in vitest.config.ts */
function onBothStores(part: "db" | "simulation", name: string, shutdown: Shutdown): Step[] {
  return [
    {
      part,
      name: `${name} on PGlite`,
      run: () => runVitest(part, { STORE: "pglite" }, shutdown),
    },
    { part, name: `${name} on PostgreSQL`, run: () => onPostgres(part, shutdown) },
  ];
}

async function report(wrong: Promise<string[]>): Promise<Tally> {
  const lines = await wrong;
  if (lines.length === 0) return ONE_PASSED;
  say(lines.join("\n"));
  return ONE_FAILED;
}

async function onPostgres(project: string, shutdown: Shutdown): Promise<Tally> {
  const given = process.env["TEST_DATABASE_URL"] ?? "";
  if (given !== "") return runVitest(project, { STORE: "postgres" }, shutdown);
  const postgres = await startPostgres();
  shutdown.add("PostgreSQL", () => postgres.stop());
  const tally = await runVitest(
    project,
    { STORE: "postgres", TEST_DATABASE_URL: postgres.url },
    shutdown,
  );
  await postgres.stop();
  return tally;
}

function crashed(error: unknown): Tally {
  if (!(error instanceof Interrupted))
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return ONE_FAILED;
}
