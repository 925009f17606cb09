// Starts the browsers that Debian ships, with made-up cameras that speak to this machine alone.
import type { LaunchOptions } from "@playwright/test";
import type { Browser } from "puppeteer-core";
import { launch } from "puppeteer-core";
import { findChromium, findFirefox } from "../../scripts/bootstrap/test-programs.mjs";

/**
 * For Playwright's `launchOptions`. The camera shows a moving picture, the microphone beeps.
 * @throws when no Chromium is installed
 */
export function chromium(): LaunchOptions {
  return {
    executablePath: required("chromium", findChromium()),
    args: [
      "--no-sandbox",
      "--use-fake-device-for-media-stream=fps=10",
      "--use-fake-ui-for-media-stream",
      "--allow-loopback-in-peer-connection",
      "--autoplay-policy=no-user-gesture-required",
      "--disable-background-networking",
    ],
  };
}

const LACK = { devices: "--use-fake-device", leave: "--use-fake-ui" } as const;

/**
 * The same without camera and microphone, or where nobody has allowed them.
 * @throws when no Chromium is installed
 */
export function chromiumWithout(what: keyof typeof LACK): LaunchOptions {
  const { args = [], ...options } = chromium();
  return { ...options, args: args.filter((arg) => !arg.startsWith(LACK[what])) };
}

/**
 * The same with WebGL, drawn by the processor, as no test machine has a graphics chip.
 * @throws when no Chromium is installed
 */
export function chromiumWithWebGl(): LaunchOptions {
  const { args = [], ...options } = chromium();
  return { ...options, args: [...args, "--enable-unsafe-swiftshader"] };
}

/**
 * A running Firefox, driven over WebDriver BiDi because Playwright knows only its own build.
 * @throws when no Firefox is installed
 */
export function launchFirefox(): Promise<Browser> {
  return launch({
    browser: "firefox",
    executablePath: required("firefox-esr", findFirefox()),
    headless: true,
    extraPrefsFirefox: {
      "media.navigator.streams.fake": true,
      "media.navigator.permission.disabled": true,
      "media.peerconnection.ice.loopback": true,
      "media.peerconnection.ice.obfuscate_host_addresses": false,
      "media.autoplay.default": 0,
    },
  });
}

function required(name: string, path: string | undefined): string {
  if (path === undefined) throw new Error(`${name} is not installed; npm test brings it`);
  return path;
}
