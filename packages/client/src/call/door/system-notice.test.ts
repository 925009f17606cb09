// Checks when the system's notes are offered, asked for, shown, closed.
import { expect, test, vi } from "vitest";
import { createSystemNotice } from "./system-notice.ts";
import type { NoticeWindow } from "./system-notice.ts";

const HERE = { origin: "https://sameside.example" };

function page(permission: NotificationPermission, parts: Partial<NoticeWindow> = {}) {
  const shown: { words: string; closed: boolean; press: () => void }[] = [];
  const ask = vi.fn(() => Promise.resolve<NotificationPermission>("granted"));
  class Notice {
    static readonly permission = permission;
    static readonly requestPermission = ask;
    onclick: (() => unknown) | null = null;
    readonly #own: { words: string; closed: boolean; press: () => void };
    constructor(words: string) {
      this.#own = { words, closed: false, press: () => this.onclick?.() };
      shown.push(this.#own);
    }
    close(): void {
      this.#own.closed = true;
    }
  }
  const focus = vi.fn();
  const window: NoticeWindow = {
    isSecureContext: true,
    location: HERE,
    navigator: { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" },
    top: { location: HERE },
    Notification: Notice,
    focus,
    ...parts,
  };
  return { window, shown, ask, focus };
}

test("DOOR7 nothing is asked before a press; nothing is shown before a yes", async () => {
  const { window, shown, ask } = page("default");
  const notice = createSystemNotice(window);
  notice.show("Someone is knocking");
  expect([ask.mock.calls.length, shown.length, notice.state()]).toEqual([0, 0, "may-ask"]);
  await notice.turnOn();
  expect(notice.state()).toBe("on");
  notice.show("Someone is knocking");
  expect(shown.map(({ words }) => words)).toEqual(["Someone is knocking"]);
});

test("DOOR7 a note is closed by an answer, by a press on it, by turning it off", () => {
  const { window, shown, focus } = page("granted");
  const notice = createSystemNotice(window);
  notice.show("one");
  notice.close();
  notice.show("two");
  shown[1]?.press();
  expect(focus).toHaveBeenCalledOnce();
  notice.show("three");
  notice.turnOff();
  expect(shown.map(({ closed }) => closed)).toEqual([true, true, true]);
  notice.show("four");
  expect([shown.length, notice.state()]).toEqual([3, "off"]);
});

test.each<[string, Partial<NoticeWindow>]>([
  [
    "in a frame of another origin",
    {
      get top(): never {
        throw new DOMException("blocked", "SecurityError");
      },
    },
  ],
  ["in a frame whose outermost page is another", { top: { location: { origin: "https://x.y" } } }],
  ["at an insecure address", { isSecureContext: false }],
  ["on Android", { navigator: { userAgent: "Mozilla/5.0 (Linux; Android 14; Pixel 8)" } }],
])("DOOR7 is not offered %s", (_, parts) => {
  const { window } = page("default");
  const there = Object.defineProperties({ ...window }, Object.getOwnPropertyDescriptors(parts));
  expect(createSystemNotice(there).state()).toBe("not-here");
});

test("DOOR7 is not offered where the browser has none, nor asked again after a no", async () => {
  const { window } = page("default");
  const { Notification: _, ...without } = window;
  expect(createSystemNotice(without).state()).toBe("not-here");
  const { window: denied, ask } = page("denied");
  const notice = createSystemNotice(denied);
  await notice.turnOn();
  expect([notice.state(), ask.mock.calls.length]).toEqual(["not-here", 0]);
});

test("a no to the question is said, once", async () => {
  const { window, ask } = page("default");
  ask.mockResolvedValueOnce("denied");
  const notice = createSystemNotice(window);
  await notice.turnOn();
  await notice.turnOn();
  expect([notice.state(), ask.mock.calls.length]).toEqual(["blocked", 1]);
});

test("a browser that refuses to make one is left alone from then on", () => {
  const { window } = page("granted");
  const thrower = Object.assign(
    function Broken() {
      throw new TypeError("Illegal constructor");
    },
    { permission: "granted", requestPermission: () => Promise.resolve("granted") },
  ) as unknown as NonNullable<NoticeWindow["Notification"]>;
  const notice = createSystemNotice({ ...window, Notification: thrower });
  notice.show("Someone is knocking");
  expect(notice.state()).toBe("not-here");
});
