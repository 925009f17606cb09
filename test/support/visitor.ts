// Plays a person with a browser, pressing what they would press.
import { expect } from "@playwright/test";
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";

/** A page that somebody uses; `frame` is where the session is shown, in it or embedded in it. */
export class Visitor {
  readonly page: Page;
  readonly frame: Frame;

  constructor(page: Page, frame: Frame = page.mainFrame()) {
    this.page = page;
    this.frame = frame;
  }

  /** A browser of one's own with the link in its address, up to the first press. */
  static async arrive(
    browser: Browser,
    link: string,
    options: BrowserContextOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      permissions: ["camera", "microphone"],
      locale: "en-GB",
      timezoneId: "Europe/London",
      // Half faded in, words have half their contrast: a checker on a slow machine would see that.
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    await page.goto(link);
    return new Visitor(page);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.frame.getByRole("button", { name, exact: typeof name === "string" }).click();
  }

  /** A radio button, a check or one of several ways; `within` where the words stand several times. */
  async choose(name: string | RegExp, within?: Locator): Promise<void> {
    const place = within ?? this.frame;
    const words = { name, exact: typeof name === "string" };
    const box = this.frame.getByRole("radio", words).or(this.frame.getByRole("checkbox", words));
    // The box itself is drawn by its label, so that the label takes the press.
    await place.locator("label").filter({ has: box }).or(place.getByRole("button", words)).click();
  }

  /** `withinMs`: where the page itself takes its time. */
  async sees(words: string | RegExp, withinMs?: number): Promise<void> {
    const shown = this.frame.getByText(words).filter({ visible: true }).first();
    await expect(shown).toBeVisible(withinMs === undefined ? {} : { timeout: withinMs });
  }

  /** The screen is shown; for one that another journey has looked at more closely. */
  async reaches(screen: string): Promise<void> {
    await expect(this.frame.locator("#root")).toHaveAttribute("data-screen", screen, {
      timeout: 20_000,
    });
  }

  /** The screen is shown, fits its width, has nothing an accessibility checker objects to. */
  async isOn(screen: string): Promise<void> {
    await this.reaches(screen);
    await expectAccessible(this.page);
    const sideways = await this.frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, `${screen} scrolls sideways`).toBe(0);
    if (screen === "call") await this.expectFrameToHold();
  }

  /** The call fills its window: neither sheet nor bar hangs out of it. */
  private async expectFrameToHold(): Promise<void> {
    const below = await this.frame.evaluate(() => {
      const ends = [...document.querySelectorAll("#beside, #beside footer")].map(
        (part) => part.getBoundingClientRect().bottom,
      );
      return Math.max(...ends) - window.innerHeight;
    });
    expect(below, "the sheet hangs out of the window").toBeLessThanOrEqual(0);
  }

  async open(): Promise<void> {
    await this.press("Open my session");
  }

  async goToWaitingRoom(): Promise<void> {
    await this.isOn("prejoin");
    await this.press("Go to the waiting room");
    await this.isOn("waiting");
  }

  async startCall(): Promise<void> {
    await this.isOn("prejoin");
    await this.press("Start the call");
    await this.isOn("call");
  }

  /** Types into the line at the foot of the agenda. */
  async addToAgenda(words: string): Promise<void> {
    const field = this.frame.getByRole("textbox", { name: /for today|to today/i });
    const opener = this.frame.getByRole("button", { name: "Add something for today", exact: true });
    // The sheet may still be loading: then neither is there.
    await field.or(opener).first().waitFor();
    if (!(await field.isVisible())) await opener.click();
    await field.fill(words);
    await field.press("Enter");
    await expect(this.item(words)).toBeVisible();
  }

  item(words: string) {
    return this.frame.getByRole("listitem").filter({ hasText: words });
  }

  /** One of the acts behind ⋯ of an item. */
  async act(words: string, act: string): Promise<void> {
    await this.press(`More for: ${words}`);
    await this.frame.getByRole("menuitem", { name: act, exact: true }).click();
  }
}

/** Everybody goes; for the end of a test. */
export async function closeAll(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}
