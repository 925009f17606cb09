// The checks that run nothing of the product.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { english } from "../../packages/client/src/i18n/en/english.ts";
import { missingFirstLines } from "../checks/first-lines.ts";
import { wrongImports } from "../checks/import-directions.ts";
import { addressesIn } from "../checks/lockfile.ts";
import { hardSentences } from "../checks/reading-level.ts";
import { readSources } from "../checks/sources.ts";
import { repeatedRules, ruleIds, untestedRules } from "../checks/spec-rules.ts";
import { runQuietly } from "../bootstrap/command.mjs";
import { repoRoot } from "../bootstrap/paths.mjs";

export interface StaticCheck {
  readonly name: string;
  /** @returns what is wrong, line by line; empty when all is well */
  readonly run: () => Promise<string[]>;
}

const TYPED = ["packages/shared", "packages/server", "packages/client", "scripts", "test"];

export const staticChecks: readonly StaticCheck[] = [
  ...TYPED.map((folder) => tool(`types: ${folder}`, "tsc", ["-p", folder])),
  tool("lint", "oxlint", []),
  tool("format", "oxfmt", ["--check"]),
  tool("unused code", "knip", []),
  own("import directions", () => wrongImports(readSources(repoRoot))),
  own("first lines", () => missingFirstLines(readSources(repoRoot))),
  own("lockfile names no host", () =>
    addressesIn(readFileSync(join(repoRoot, "pnpm-lock.yaml"), "utf8")),
  ),
  own("every rule is tested", checkRules),
  own("english is easy to read", checkEnglish),
];

function tool(name: string, program: string, args: readonly string[]): StaticCheck {
  return {
    name,
    async run() {
      try {
        await runQuietly(join(repoRoot, "node_modules", ".bin", program), args, { cwd: repoRoot });
        return [];
      } catch (error) {
        return [error instanceof Error ? error.message : String(error)];
      }
    },
  };
}

function own(name: string, run: () => string[] | Promise<string[]>): StaticCheck {
  return { name, run: async () => await run() };
}

async function checkEnglish(): Promise<string[]> {
  const { later, ...now } = english;
  const parts = await Promise.all(Object.values(later).map(({ ask }) => ask()));
  return hardSentences([now, ...parts]);
}

function checkRules(): string[] {
  const file = join(repoRoot, "packages", "shared", "SPEC.md");
  const spec = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (ruleIds(spec).length === 0) return ["packages/shared/SPEC.md holds no rules"];
  const tests = [...readSources(repoRoot)].filter(([path]) => /\.(test|spec)\.tsx?$/.test(path));
  return [
    ...repeatedRules(spec).map((id) => `${id} stands twice in SPEC.md`),
    ...untestedRules(
      spec,
      tests.map(([, text]) => text),
    ).map((id) => `${id} is in no test's name`),
  ];
}
