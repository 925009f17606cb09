// Hears what a page tells screen readers through its one live region.
import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

/** The page's own globals, with what was put into the live region since the page was loaded. */
type Heard = typeof globalThis & { heard?: string[] };

export class Ears {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** From the next navigation on; each load of the page begins anew. */
  static async of(page: Page): Promise<Ears> {
    await page.addInitScript(listen);
    return new Ears(page);
  }

  /** Everything since the page was loaded, in order. */
  async heard(): Promise<readonly string[]> {
    return await this.#page.evaluate(() => (globalThis as Heard).heard ?? []);
  }

  /** What was heard since the last time, when it is as much as expected. */
  async hears(...expected: readonly string[]): Promise<void> {
    await expect.poll(() => this.heard()).toEqual(expected);
    await this.forget();
  }

  async forget(): Promise<void> {
    await this.#page.evaluate(() => {
      (globalThis as Heard).heard = [];
    });
  }

  /** Only one place speaks, and lets others finish. */
  async hasOneVoice(): Promise<void> {
    const voices = this.#page.locator(
      "[aria-live], output, [role=status], [role=alert], [role=log], [role=timer], [role=marquee]",
    );
    await expect(voices).toHaveCount(1);
    await expect(voices).toHaveAttribute("aria-live", "polite");
  }
}

/** Runs in the page. */
function listen(): void {
  const here = globalThis as Heard;
  here.heard = [];
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (!(target instanceof Element) || !target.matches("[aria-live]")) continue;
      for (const node of addedNodes) here.heard?.push(node.textContent ?? "");
    }
  }).observe(document, { childList: true, subtree: true });
}
