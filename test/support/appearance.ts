// Looks at one screen in every way a person may have set their device.
import { expect } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import type { Visitor } from "./visitor.ts";

interface Setting {
  readonly name: string;
  /** 1280 at 200 % zoom is 640 wide for the page, half as high. */
  readonly width: number;
  readonly height: number;
  readonly media?: Parameters<Visitor["page"]["emulateMedia"]>[0];
  /** Colours differ: a checker has to look again. */
  readonly checked?: true;
}

const SETTINGS: readonly Setting[] = [
  { name: "desktop", width: 1280, height: 720 },
  { name: "200 % zoom", width: 640, height: 360 },
  { name: "phone", width: 390, height: 844, checked: true },
  { name: "narrow", width: 320, height: 640 },
  { name: "narrow, 200 % zoom", width: 320, height: 400 },
  { name: "dark", width: 390, height: 844, media: { colorScheme: "dark" }, checked: true },
  { name: "more contrast", width: 390, height: 844, media: { contrast: "more" }, checked: true },
  { name: "forced colours", width: 390, height: 844, media: { forcedColors: "active" } },
];

const PLAIN = {
  colorScheme: "light",
  contrast: "no-preference",
  forcedColors: "none",
  reducedMotion: "reduce",
} as const;

/** `folder`: pictures for a person's eyes go there. */
export async function looksRight(who: Visitor, state: string, folder?: string): Promise<void> {
  const { page } = who;
  for (const { name, width, height, media, checked } of SETTINGS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ ...PLAIN, ...media });
    const faults = await page.evaluate(lookAround);
    expect.soft(faults, `${state}, ${name}`).toEqual([]);
    if (checked === true) await expectAccessible(page);
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${state} ${name}.png` });
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia(PLAIN);
}

/** Runs in the page: what hangs out, is cut off, too small to hit, or moves. */
function lookAround(): readonly string[] {
  const faults: string[] = [];
  const nameOf = (element: Element) => {
    const words = element.getAttribute("aria-label") ?? element.textContent;
    return `${element.tagName.toLowerCase()} "${words.replaceAll(/\s+/gu, " ").trim().slice(0, 40)}"`;
  };
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`scrolls sideways by ${scrollWidth - clientWidth}`);
  // Less motion is asked for in every setting.
  const moves = [...document.querySelectorAll("*")].filter((element) => {
    const { animationDuration, transitionDuration } = getComputedStyle(element);
    return `${animationDuration}, ${transitionDuration}`.split(", ").some((time) => time !== "0s");
  });
  for (const element of moves) faults.push(`${nameOf(element)} would move`);

  for (const box of document.querySelectorAll<HTMLElement>("section, main, ol, form")) {
    const sideways = getComputedStyle(box).overflowX !== "visible" && box.tabIndex < 0;
    if (sideways && box.scrollWidth > box.clientWidth + 1)
      faults.push(`${nameOf(box)} is too wide`);
  }
  const targets = document.querySelectorAll<HTMLElement>(
    "button, select, summary, input, textarea, a[href]",
  );
  for (const target of targets) {
    const whole = target.closest("label") ?? target;
    if (!whole.checkVisibility({ visibilityProperty: true })) continue;
    // A link in a sentence is as high as its line; one that skips waits outside.
    const inline = getComputedStyle(target).display === "inline";
    if (inline || target.matches('a[href^="#"]')) continue;
    const { width, height, left, right } = whole.getBoundingClientRect();
    if (width < 43.9 || height < 43.9) {
      faults.push(`${nameOf(whole)} is ${Math.round(width)} by ${Math.round(height)}`);
    }
    if (left < -0.5 || right > clientWidth + 0.5) faults.push(`${nameOf(whole)} hangs out`);
    const cut =
      whole.scrollWidth > whole.clientWidth + 1 || whole.scrollHeight > whole.clientHeight + 1;
    if (cut && !target.matches("select, textarea, input"))
      faults.push(`${nameOf(whole)} is cut off`);
  }
  return faults;
}
