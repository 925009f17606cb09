// `npm run serve`: the production server, with settings from the environment.
import { join } from "node:path";
import { ensureClientBuild } from "./bootstrap/client-build.mjs";
import { handOver } from "./bootstrap/command.mjs";
import { runEntry } from "./bootstrap/entry.mjs";
import { ensurePackages } from "./bootstrap/packages.mjs";
import { repoRoot } from "./bootstrap/paths.mjs";

await runEntry(import.meta.url, async () => {
  await ensurePackages();
  await ensureClientBuild();
  const main = join(repoRoot, "packages", "server", "src", "main.ts");
  await handOver(process.execPath, [main], { ...process.env, NODE_ENV: "production" });
});
