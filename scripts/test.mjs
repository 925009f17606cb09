// `npm test`: installs what the tests need, then runs all of them.
import { ensureClientBuild } from "./bootstrap/client-build.mjs";
import { runEntry } from "./bootstrap/entry.mjs";
import { ensureLiveKit } from "./bootstrap/livekit.mjs";
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
  if (wants("e2e")) await ensureClientBuild();
  const { test } = await import("./local/test.ts");
  await test(only, wants("e2e") ? await livekitForTests() : undefined);
});

/** With neither Go nor pip on the machine, pip is what Debian can bring that leads to LiveKit. */
async function livekitForTests() {
  const found = await ensureLiveKit();
  if (found.kind !== "none") return found;
  await ensureTestPrograms(["pip"]);
  return await ensureLiveKit();
}
