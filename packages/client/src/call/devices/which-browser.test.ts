// The browsers people come with, by what they say of themselves.
import { expect, test } from "vitest";
import { whichBrowser } from "./which-browser.ts";
import type { BrowserSigns } from "./which-browser.ts";

const MAC =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const PHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const DROID = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)";
const WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";
const data = (platform: string, ...names: readonly string[]) => ({
  platform,
  brands: ["Not)A;Brand", "Chromium", ...names].map((brand) => ({ brand })),
});

const table: readonly (readonly [string, BrowserSigns, string])[] = [
  [
    "Chrome on Windows",
    {
      userAgent: `${WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`,
      userAgentData: data("Windows", "Google Chrome"),
    },
    "chromium windows",
  ],
  [
    "Edge without its data",
    { userAgent: `${WINDOWS} AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0` },
    "chromium windows",
  ],
  [
    "Chrome on a Mac",
    {
      userAgent: `${MAC} Chrome/140.0.0.0 Safari/537.36`,
      userAgentData: data("macOS", "Google Chrome"),
    },
    "chromium macos",
  ],
  [
    "Chrome on Android",
    {
      userAgent: `${DROID} Chrome/140.0.0.0 Mobile Safari/537.36`,
      userAgentData: data("Android", "Google Chrome"),
    },
    "chromium android",
  ],
  [
    "Samsung's browser",
    { userAgent: `${DROID} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36` },
    "chromium android",
  ],
  [
    "Chrome on Linux",
    {
      userAgent:
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36",
      userAgentData: data("Linux"),
    },
    "chromium other",
  ],
  [
    "Firefox on Windows",
    { userAgent: `${WINDOWS.slice(0, -1)}; rv:140.0) Gecko/20100101 Firefox/140.0` },
    "firefox windows",
  ],
  [
    "Firefox on a Mac",
    {
      userAgent:
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0",
    },
    "firefox macos",
  ],
  [
    "Firefox on Android",
    { userAgent: "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0" },
    "firefox android",
  ],
  ["Safari on a Mac", { userAgent: `${MAC} Version/18.6 Safari/605.1.15` }, "safari macos"],
  [
    "Safari on an iPhone",
    { userAgent: `${PHONE} Version/18.6 Mobile/15E148 Safari/604.1`, maxTouchPoints: 5 },
    "safari ios",
  ],
  [
    "Safari on a tablet that calls itself a Mac",
    { userAgent: `${MAC} Version/18.6 Safari/605.1.15`, maxTouchPoints: 5 },
    "safari ios",
  ],
  [
    "Chrome on an iPhone",
    { userAgent: `${PHONE} CriOS/140.0.7339.39 Mobile/15E148 Safari/604.1`, maxTouchPoints: 5 },
    "chromium ios",
  ],
  [
    "Firefox on an iPhone",
    { userAgent: `${PHONE} FxiOS/140.0 Mobile/15E148 Safari/604.1`, maxTouchPoints: 5 },
    "firefox ios",
  ],
  [
    "inside an Android app",
    {
      userAgent:
        "Mozilla/5.0 (Linux; Android 15; K; wv) AppleWebKit/537.36 Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36",
      userAgentData: data("Android", "Android WebView"),
    },
    "other android",
  ],
  [
    "inside an iPhone app",
    { userAgent: `${PHONE} Mobile/15E148 Instagram 390.0.0.0`, maxTouchPoints: 5 },
    "other ios",
  ],
  ["something else", { userAgent: "Mozilla/5.0 (SMART-TV; Linux)" }, "other other"],
  ["nothing said", { userAgent: "" }, "other other"],
];

test.each(table)("DEV2 %s", (_, signs, expected) => {
  const { family, system } = whichBrowser(signs);
  expect(`${family} ${system}`).toBe(expected);
});
