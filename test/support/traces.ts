// Gathers what a browser lets out or keeps around a session, save for what it sends to the server.
import type { Frame, Page } from "@playwright/test";

/** Watches one page with everything embedded in it. */
export class Traces {
  readonly #page: Page;
  readonly #addresses: string[] = [];
  readonly #sockets: string[] = [];
  readonly #console: string[] = [];
  readonly #bodies: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
  }

  /** From the next navigation on. */
  static async of(page: Page): Promise<Traces> {
    const traces = new Traces(page);
    await page.addInitScript(noteMessages);
    page.on("console", (message) => traces.#console.push(message.text()));
    page.on("request", (request) => {
      traces.#addresses.push(request.url(), request.headers()["referer"] ?? "");
      traces.#bodies.push(request.postData() ?? "");
    });
    page.on("websocket", (socket) => {
      traces.#addresses.push(socket.url());
      const note = ({ payload }: { payload: string | Buffer }) =>
        void traces.#sockets.push(payload.toString());
      socket.on("framesent", note);
      socket.on("framereceived", note);
    });
    return traces;
  }

  /** What was sent to servers on purpose. */
  sent(): string {
    return this.#bodies.join("\n");
  }

  /** By place. */
  async all(): Promise<Readonly<Record<string, string>>> {
    const frames = await Promise.all(this.#page.frames().map(readFrame));
    return {
      addresses: this.#addresses.join("\n"),
      sockets: this.#sockets.join("\n"),
      console: this.#console.join("\n"),
      frames: frames.join("\n"),
      cookies: JSON.stringify(await this.#page.context().cookies()),
      "embedding page": frames.length > 1 ? await this.#page.content() : "",
      messages: await this.#page.evaluate(() => (globalThis as Noted).notedMessages ?? ""),
    };
  }
}

/** The page's own globals, with the messages of other windows to it. */
type Noted = typeof globalThis & { notedMessages?: string };

function noteMessages(): void {
  globalThis.addEventListener("message", ({ data }) => {
    const here = globalThis as Noted;
    here.notedMessages = `${here.notedMessages ?? ""}${JSON.stringify(data)}\n`;
  });
}

/** Address, title, history, every storage. */
function readFrame(frame: Frame): Promise<string> {
  return frame.evaluate(async () => {
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB")));
      });
    const past: unknown = history.state;
    const kept: unknown[] = [location.href, document.title, window.name, past];
    try {
      kept.push(Object.entries(localStorage), Object.entries(sessionStorage), document.cookie);
    } catch {
      // A browser that keeps nothing for a page inside another site's says so in this way.
      return JSON.stringify(kept);
    }
    kept.push(await caches.keys());
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        kept.push(name, store, await asked(rows.getAllKeys()), await asked(rows.getAll()));
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}
