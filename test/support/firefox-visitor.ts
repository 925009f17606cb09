// Plays a person with Firefox, pressing what they would press.
import { expect } from "@playwright/test";
import type { Browser, Page } from "puppeteer-core";

/** A busy machine is slow; on an idle one nothing waits for it. */
const PATIENCE_MS = 30_000;

/** The few things that one person does in a call. */
export class FirefoxVisitor {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE_MS);
  }

  static async arrive(browser: Browser, link: string): Promise<FirefoxVisitor> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(link);
    return new FirefoxVisitor(page);
  }

  async press(name: string): Promise<void> {
    await this.page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
  }

  async isOn(screen: string): Promise<void> {
    await this.page.waitForSelector(`#root[data-screen="${screen}"]`);
  }

  async sees(words: string): Promise<void> {
    await this.page.waitForSelector(`::-p-text(${words})`, { visible: true });
  }

  async addToAgenda(words: string): Promise<void> {
    const field = `::-p-aria([name="Something for today"][role="textbox"])`;
    await this.page.locator(field).fill(words);
    await this.page.keyboard.press("Enter");
    await this.seesItem(words, "New");
  }

  async seesItem(words: string, state: string): Promise<void> {
    const items = () => this.page.$$eval("li", (all) => all.map((item) => item.textContent));
    await expect
      .poll(async () => (await items()).filter((item) => item.includes(words)), {
        timeout: PATIENCE_MS,
      })
      .toEqual([expect.stringContaining(state)]);
  }
}
