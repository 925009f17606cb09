// Finds the steps that let a device in, for one cause in one browser on one system.
import type { DeviceHelpWords } from "../../i18n/messages.ts";
import type { Missing } from "./missing.ts";
import type { WhichBrowser } from "./which-browser.ts";

/** Where in the drawing the sign is: beside the address, in the menu above, in a phone's bar. */
export type Drawing = "address" | "crossed" | "menu" | "phone";

export interface DeviceSteps {
  readonly steps: readonly string[];
  readonly drawing: Drawing | null;
}

type Way = keyof DeviceHelpWords["blocked"]["ways"];

export function deviceSteps(
  help: DeviceHelpWords,
  { what, failure }: Missing,
  browser: WhichBrowser,
): DeviceSteps {
  const device = help.allow[what];
  if (failure === "blocked") {
    const way = wayOf(browser);
    const { where, find, back } = way === null ? help.blocked : help.blocked.ways[way];
    return { steps: [where, find(device), back], drawing: DRAWINGS[way ?? "chromium"] };
  }
  if (failure === "system" && browser.system !== "other") {
    return { steps: help.system.ways[browser.system], drawing: null };
  }
  return { steps: help[failure].steps, drawing: null };
}

const DRAWINGS: Readonly<Record<Way | "chromium", Drawing | null>> = {
  chromium: "address",
  "chromium-android": "phone",
  firefox: "crossed",
  "firefox-android": "phone",
  safari: "menu",
  "safari-ios": "phone",
  ios: null,
  other: null,
};

/** Null: the usual one, Chromium's on a computer. */
function wayOf({ family, system }: WhichBrowser): Way | null {
  if (family === "other") return "other";
  if (system === "ios") return family === "safari" ? "safari-ios" : "ios";
  if (family === "safari") return "safari";
  if (family === "firefox") return system === "android" ? "firefox-android" : "firefox";
  return system === "android" ? "chromium-android" : null;
}
