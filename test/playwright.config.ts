// End-to-end journeys in Debian's Chromium, against real servers.
import { defineConfig } from "@playwright/test";
import { chromium } from "./support/browsers.ts";

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  // Each journey runs two browsers with video: more than one at a time would starve them.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 30_000,
    launchOptions: chromium(),
    permissions: ["camera", "microphone"],
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
  },
});
