// `npm run dev`: like `npm start`, rebuilding pages and restarting the server on every change.
import { ensureClientBuild } from "./bootstrap/client-build.mjs";
import { runEntry } from "./bootstrap/entry.mjs";
import { ensureLiveKit } from "./bootstrap/livekit.mjs";
import { ensurePackages } from "./bootstrap/packages.mjs";
import { refuseBusyPorts } from "./bootstrap/ports.mjs";
import { readStartOptions } from "./bootstrap/start-options.mjs";

await runEntry(import.meta.url, async (args) => {
  const options = readStartOptions(args);
  await refuseBusyPorts(options.port);
  await ensurePackages();
  const livekit = await ensureLiveKit();
  await ensureClientBuild();
  const { start } = await import("./local/start.ts");
  await start(options, livekit, { watch: true });
});
