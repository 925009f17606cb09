// Our own LiveKit server comes back when it dies.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ensureLiveKitBinary } from "../../scripts/bootstrap/livekit.mjs";
import type { LiveKitProcess } from "../../scripts/local/livekit-process.ts";
import { startLiveKit } from "../../scripts/local/livekit-process.ts";

let dataDir = "";
let livekit: LiveKitProcess;

test.beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "sameside-livekit-"));
  const found = await ensureLiveKitBinary();
  if (found.kind === "none") throw new Error(found.reason);
  livekit = await startLiveKit({
    binary: found.path,
    dataDir,
    webhookUrl: "http://127.0.0.1:9/livekit/webhook",
  });
});

test.afterEach(async () => {
  await livekit.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function answers(): Promise<boolean> {
  return fetch(livekit.url.replace("ws:", "http:")).then(
    (answer) => answer.ok,
    () => false,
  );
}

test("killed, it answers again at the same address", async () => {
  const before = livekit.pid();
  livekit.kill();
  await expect.poll(() => livekit.pid()).not.toBe(before);
  await expect.poll(answers).toBe(true);
  expect(livekit.pid()).toBeGreaterThan(0);
});

test("taken down, it stays away until it is brought up", async () => {
  await livekit.takeDown();
  expect(await answers()).toBe(false);
  await livekit.bringUp();
  expect(await answers()).toBe(true);
});

test("its keys are the owner's alone", () => {
  for (const file of ["livekit-keys.json", "livekit.yaml"]) {
    expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);
  }
});
