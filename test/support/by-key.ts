// Plays a person who has a keyboard alone, and looks at the focus after every press.
import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";

/** More stops than any screen has. */
const FURTHEST = 90;

/** What can be seen of the focus. */
export interface Stop {
  readonly what: string;
  /** Empty when a ring can be seen around the whole of it, with nothing laid over it. */
  readonly wrong: readonly string[];
  /** Where it stands: head, list, slip or foot of the sheet, then down, then along the row. */
  readonly place: readonly [area: number, top: number, bottom: number, along: number];
}

export class ByKey {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** One press each; the focus can be seen afterwards. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.seesFocus();
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** Tab, or Shift+Tab, until `target` has the focus; every stop on the way can be seen. */
  async goTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < FURTHEST; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
      await this.seesFocus();
    }
    throw new Error(`${key} does not lead to ${target.toString()}`);
  }

  /** Goes there, then Enter. */
  async use(target: Locator): Promise<void> {
    await this.goTo(target);
    await this.page.keyboard.press("Enter");
  }

  /** Goes there, then the words, then Enter. */
  async write(field: Locator, words: string): Promise<void> {
    await this.goTo(field);
    await this.type(words);
    await this.page.keyboard.press("Enter");
  }

  /** The focus is on something, with a ring, not under anything. */
  async seesFocus(): Promise<void> {
    await expect.poll(async () => (await this.stop())?.wrong ?? []).toEqual([]);
  }

  /** Null on the page itself: before the first stop, after the last. */
  stop(): Promise<Stop | null> {
    return this.page.evaluate(lookAtFocus);
  }

  /** Every stop from the start of the page to its end. */
  async walk(): Promise<readonly Stop[]> {
    await this.page.evaluate(() => {
      // Tab goes on from the place of what had the focus, also when that is gone.
      const start = document.createElement("span");
      start.tabIndex = -1;
      document.body.prepend(start);
      start.focus({ preventScroll: true });
      start.remove();
    });
    const stops: Stop[] = [];
    for (let presses = 0; presses < FURTHEST; presses += 1) {
      await this.page.keyboard.press("Tab");
      const stop = await this.stop();
      // Out of the page, or round to its start where there is nothing else.
      if (stop === null || stop.what === stops[0]?.what) return stops;
      stops.push(stop);
    }
    throw new Error(
      `Tab never leaves: ${stops
        .slice(-6)
        .map(({ what }) => what)
        .join(" > ")}`,
    );
  }

  /** Tab goes through the whole page, as it is read, and out of it again. */
  async readsInOrder(): Promise<void> {
    const stops = await this.walk();
    expect(stops.flatMap(({ what, wrong }) => wrong.map((word) => `${what}: ${word}`))).toEqual([]);
    const backwards = stops.slice(1).flatMap((stop, index) => {
      const before = stops[index];
      return before && comesBefore(stop, before) ? [`${before.what} > ${stop.what}`] : [];
    });
    expect(backwards, "the order of the stops").toEqual([]);
  }
}

/** Read before it: higher up, or on the same row further to the start. */
function comesBefore({ place }: Stop, { place: other }: Stop): boolean {
  const [area, top, bottom, along] = place;
  const [otherArea, otherTop, otherBottom, otherAlong] = other;
  if (area !== otherArea) return area < otherArea;
  const sameRow = Math.min(bottom, otherBottom) - Math.max(top, otherTop) > 8;
  return sameRow ? along < otherAlong : top < otherTop;
}

/** Runs in the page. */
function lookAtFocus(): Stop | null {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return null;
  const quiet = at.tabIndex < 0 && !at.matches("button, input, textarea, select");
  const label = at.closest("label");
  const words = at.getAttribute("aria-label") ?? (label ?? at).textContent.trim();
  const what = `${at.tagName.toLowerCase()} "${words.replaceAll(/\s+/gu, " ").slice(0, 50)}"`;
  const wrong: string[] = [];
  // A box to tick or a number draws its ring around what is seen of it.
  const rings = [at, label, at.nextElementSibling].filter((each) => each !== null);
  const ringed = rings.some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!quiet && !ringed) wrong.push("no ring");
  const box = at.getBoundingClientRect();
  const [middle, centre] = [box.top + box.height / 2, box.left + box.width / 2];
  const points = [
    [centre, middle],
    [box.left + 3, middle],
    [box.right - 3, middle],
    [centre, box.top + 3],
    [centre, box.bottom - 3],
  ] as const;
  for (const [x, y] of quiet ? [] : points) {
    const top = document.elementFromPoint(x, y);
    const seen = top !== null && (at.contains(top) || label?.contains(top) === true);
    if (!seen)
      wrong.push(`hidden at ${Math.round(x)},${Math.round(y)} by ${top?.className ?? "the edge"}`);
  }
  const areas = ["header", "[data-laid='slip']", "footer"];
  const area = areas.findIndex((selector) => at.closest(selector) !== null);
  let scrolled = 0;
  for (let up = at.parentElement; up !== null; up = up.parentElement) scrolled += up.scrollTop;
  // A link that skips lies over the page while it has the focus.
  const order = at.matches('a[href^="#"]') ? -1 : ([0, 2, 3][area] ?? 1);
  return { what, wrong, place: [order, box.top + scrolled, box.bottom + scrolled, box.left] };
}
