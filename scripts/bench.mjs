// `npm run bench [name]`: measurements beside a floor or a peer in the same run.
import { ensureClientBuild } from "./bootstrap/client-build.mjs";
import { runEntry } from "./bootstrap/entry.mjs";
import { ensurePackages } from "./bootstrap/packages.mjs";

await runEntry(import.meta.url, async (args) => {
  await ensurePackages();
  await ensureClientBuild();
  const { bench } = await import("./local/bench.ts");
  await bench(args);
});
