// Tells which way to the permissions a person's browser has.

/**
 * By the menus people see, not by the engine: `other` is what has no settings of its own for a page,
 * such as the browser inside another app.
 */
export type BrowserFamily = "chromium" | "firefox" | "safari" | "other";
export type BrowserSystem = "windows" | "macos" | "android" | "ios" | "other";

export interface WhichBrowser {
  readonly family: BrowserFamily;
  readonly system: BrowserSystem;
}

/** The part of `navigator` that is used; the data exist in Chromium alone. */
export interface BrowserSigns {
  readonly userAgent: string;
  readonly maxTouchPoints?: number;
  readonly userAgentData?: {
    readonly platform: string;
    readonly brands: readonly { readonly brand: string }[];
  };
}

/** Without a sure sign it is `other`: steps for the wrong browser are worse than general ones. */
export function whichBrowser(signs: BrowserSigns): WhichBrowser {
  return { family: familyOf(signs), system: systemOf(signs) };
}

/** A page inside another app: the app decides, and has no address bar to press. */
const INSIDE_AN_APP =
  /; wv\)|\bFBA[NV]\b|Instagram|\bLine\/|MicroMessenger|\bGSA\/|Snapchat|LinkedInApp/;

function familyOf({ userAgent, userAgentData }: BrowserSigns): BrowserFamily {
  if (INSIDE_AN_APP.test(userAgent)) return "other";
  if (userAgentData?.brands.some(({ brand }) => brand === "Chromium")) return "chromium";
  if (/\b(Firefox|FxiOS)\//.test(userAgent)) return "firefox";
  if (/\b(Chrome|CriOS|EdgiOS|Edg)\//.test(userAgent)) return "chromium";
  return /\bVersion\/[\d.]+.* Safari\//.test(userAgent) ? "safari" : "other";
}

const BY_DATA: Readonly<Record<string, BrowserSystem>> = {
  Windows: "windows",
  macOS: "macos",
  Android: "android",
  iOS: "ios",
};

function systemOf({ userAgent, maxTouchPoints = 0, userAgentData }: BrowserSigns): BrowserSystem {
  const said = BY_DATA[userAgentData?.platform ?? ""];
  if (said !== undefined) return said;
  if (/\b(iPhone|iPad|iPod)\b/.test(userAgent)) return "ios";
  if (/\bAndroid\b/.test(userAgent)) return "android";
  // A tablet that asks for desktop pages calls itself a Mac; no Mac has a touch screen.
  if (/\bMacintosh\b/.test(userAgent)) return maxTouchPoints > 1 ? "ios" : "macos";
  return /\bWindows NT\b/.test(userAgent) ? "windows" : "other";
}
