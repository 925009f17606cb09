// `npm run clinic`: clinics, their keys, their origins.
import { join } from "node:path";
import { handOver } from "./bootstrap/command.mjs";
import { runEntry } from "./bootstrap/entry.mjs";
import { ensurePackages } from "./bootstrap/packages.mjs";
import { repoRoot } from "./bootstrap/paths.mjs";

await runEntry(import.meta.url, async (args) => {
  await ensurePackages();
  const command = join(repoRoot, "packages", "server", "src", "cli", "clinic.ts");
  await handOver(process.execPath, [command, ...args]);
});
