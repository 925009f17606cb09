// Runs the measurements in test/bench one after the other.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../bootstrap/entry.mjs";
import { repoRoot } from "../bootstrap/paths.mjs";
import { say } from "../bootstrap/progress.mjs";
import { startChild } from "./child.ts";
import { Shutdown } from "./shutdown.ts";

const FOLDER = join(repoRoot, "test", "bench");

/**
 * Each measurement is a program of its own that prints its figures.
 * @param args the name of one of them, or nothing for all
 * @throws {UsageError} for a name that is none of them
 */
export async function bench(args: readonly string[]): Promise<void> {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length));
  const wanted = args.length === 0 ? names : args;
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(
      `There is no bench "${unknown.join(", ")}". There are: ${names.join(", ")}`,
    );
  }
  const shutdown = new Shutdown();
  for (const name of wanted) {
    say(`\n── ${name}`);
    const program = startChild(process.execPath, [join(FOLDER, `${name}.ts`)], {
      orphanSignal: "TERM",
    });
    shutdown.add(name, () => program.stop("SIGTERM", 5000));
    const how = await program.ended;
    if (how !== "ended with code 0") return shutdown.failed(`${name} ${how}`);
  }
}
