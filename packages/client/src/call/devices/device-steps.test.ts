// Each cause has steps in each browser on each system, in each language.
import { expect, test } from "vitest";
import { languages } from "../../i18n/languages.ts";
import type { DeviceFailure } from "./device-failure.ts";
import { deviceSteps } from "./device-steps.ts";
import type { BrowserFamily, BrowserSystem } from "./which-browser.ts";

const CAUSES: readonly DeviceFailure[] = [
  "blocked",
  "system",
  "none",
  "in-use",
  "forbidden",
  "insecure",
  "unsupported",
  "unknown",
];
const FAMILIES: readonly BrowserFamily[] = ["chromium", "firefox", "safari", "other"];
const SYSTEMS: readonly BrowserSystem[] = ["windows", "macos", "android", "ios", "other"];

test.each(languages.map(({ code, load }) => ({ code, load })))(
  "DEV2 every cause has steps in every browser: $code",
  async ({ load }) => {
    const help = await (await load()).later.deviceHelp.ask();
    for (const failure of CAUSES) {
      for (const family of FAMILIES) {
        for (const system of SYSTEMS) {
          const { steps } = deviceSteps(help, { what: "camera", failure }, { family, system });
          expect(steps.length, `${failure} ${family} ${system}`).toBeGreaterThan(0);
          expect(new Set(steps).size).toBe(steps.length);
        }
      }
    }
  },
);

test("DEV2 the same refusal has other steps where the menus are elsewhere", async () => {
  const english = languages.find(({ code }) => code === "en");
  const help = await (await english?.load())?.later.deviceHelp.ask();
  if (help === undefined) throw new Error("no English");
  const ask = (family: BrowserFamily, system: BrowserSystem, failure: DeviceFailure) =>
    deviceSteps(help, { what: "both", failure }, { family, system });
  const ways = [
    ask("chromium", "windows", "blocked"),
    ask("chromium", "android", "blocked"),
    ask("firefox", "macos", "blocked"),
    ask("firefox", "android", "blocked"),
    ask("safari", "macos", "blocked"),
    ask("safari", "ios", "blocked"),
    ask("firefox", "ios", "blocked"),
    ask("other", "android", "blocked"),
  ];
  expect(new Set(ways.map(({ steps }) => steps[0])).size).toBe(ways.length);
  expect(ways.map(({ drawing }) => drawing)).toEqual([
    "address",
    "phone",
    "crossed",
    "phone",
    "menu",
    "phone",
    null,
    null,
  ]);
  expect(ask("firefox", "windows", "system").steps[0]).toContain("Start");
  expect(ask("firefox", "macos", "system").steps[0]).toContain("Apple");
});
