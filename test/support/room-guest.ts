// Enters a room with a token and LiveKit's own client alone, as somebody would who has no page of ours.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Browser, Page } from "@playwright/test";

const CLIENT = join(import.meta.dirname, "..", "..", "packages", "client", "package.json");

/** As much of the library as is used here; it is a global of the page. */
interface Library {
  readonly LivekitClient: {
    readonly Room: new () => {
      connect(url: string, token: string, options: object): Promise<void>;
      once(event: "disconnected", listener: () => void): void;
      disconnect(): Promise<void>;
    };
  };
}

interface Ways {
  ended?: Promise<number>;
}

export class RoomGuest {
  readonly #page: Page;
  readonly #url: string;

  private constructor(page: Page, url: string) {
    this.#page = page;
    this.#url = url;
  }

  static async arrive(browser: Browser, url: string): Promise<RoomGuest> {
    const page = await browser.newPage();
    const library = dirname(createRequire(CLIENT).resolve("livekit-client"));
    await page.addScriptTag({ path: join(library, "livekit-client.umd.js") });
    return new RoomGuest(page, url);
  }

  /** Resolves to whether the token opened the room. */
  async enter(token: string): Promise<boolean> {
    return await this.#page.evaluate(
      async ([url, access]) => {
        const { LivekitClient } = globalThis as unknown as Library;
        const room = new LivekitClient.Room();
        const began = performance.now();
        const ended = new Promise<number>((resolve) => {
          room.once("disconnected", () => resolve(performance.now() - began));
        });
        try {
          await room.connect(url, access, { maxRetries: 0 });
          (globalThis as Ways).ended = ended;
          return true;
        } catch {
          return false;
        }
      },
      [this.#url, token] as const,
    );
  }

  /** Milliseconds from the beginning of `enter` until the person was out again. */
  async wasOutAfter(): Promise<number> {
    return await this.#page.evaluate(() => (globalThis as Ways).ended ?? Number.NaN);
  }
}
