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
 * @param args names of some, each with the numbers meant for it; nothing for all
 * @throws {UsageError} for a name that is none of them
 */
export async function bench(args: readonly string[]): Promise<void> {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length));
  const wanted = args.length === 0 ? names.map((name) => [name]) : withNumbers(args);
  const unknown = wanted.map(([name = ""]) => name).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(
      `There is no bench "${unknown.join(", ")}". There are: ${names.join(", ")}`,
    );
  }
  const shutdown = new Shutdown();
  for (const [name = "", ...numbers] of wanted) {
    say(`\n── ${[name, ...numbers].join(" ")}`);
    const program = startChild(process.execPath, [join(FOLDER, `${name}.ts`), ...numbers], {
      orphanSignal: "TERM",
    });
    shutdown.add(name, () => program.stop("SIGTERM", 5000));
    const how = await program.ended;
    if (how !== "ended with code 0") return shutdown.failed(`${name} ${how}`);
  }
}

/** `join 60 soak 5` → `join 60`, `soak 5`. */
function withNumbers(args: readonly string[]): readonly (readonly string[])[] {
  return args.reduce<readonly (readonly string[])[]>((wanted, arg) => {
    const last = wanted.at(-1);
    if (last === undefined || !/^\d+$/.test(arg)) return [...wanted, [arg]];
    return [...wanted.slice(0, -1), [...last, arg]];
  }, []);
}
