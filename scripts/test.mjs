// `npm test`: installs what the tests need, then runs all of them.
import { ensureClientBuild } from "./bootstrap/client-build.mjs";
import { runEntry, UsageError } from "./bootstrap/entry.mjs";
import { ensureLiveKitBinary } from "./bootstrap/livekit.mjs";
import { ensurePackages } from "./bootstrap/packages.mjs";
import { readTestOptions } from "./bootstrap/test-options.mjs";
import { ensureTestPrograms } from "./bootstrap/test-programs.mjs";

await runEntry(import.meta.url, async (args) => {
  const only = readTestOptions(args);
  const wants = (/** @type {import("./bootstrap/test-options.mjs").TestPart} */ part) =>
    only === undefined || only === part;
  await ensurePackages();
  if (wants("e2e")) await ensureTestPrograms(["chromium", "firefox"]);
  if (wants("db") && (process.env["TEST_DATABASE_URL"] ?? "") === "")
    await ensureTestPrograms(["postgres"]);
  if (wants("e2e")) {
    await ensureClientBuild();
    await requireLiveKit();
  }
  const { test } = await import("./local/test.ts");
  await test(only);
});

/** With neither Go nor pip on the machine, pip is what Debian can bring that leads to LiveKit. */
async function requireLiveKit() {
  if ((await ensureLiveKitBinary()).kind === "binary") return;
  await ensureTestPrograms(["pip"]);
  const built = await ensureLiveKitBinary();
  if (built.kind === "none") throw new UsageError(`The tests need LiveKit: ${built.reason}.`);
}
