// Checks that Back closes, asks, then leaves: never silently, never never.
import { expect, test } from "vitest";
import { createBackGuard } from "./back-guard.ts";

/** A history as browsers keep it, with one page before ours. */
function someBrowser(open: string[] = []) {
  const entries: unknown[] = ["page before", null];
  let at = 1;
  let listener: (() => void) | null = null;
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const back = () => {
    at -= 1;
    listener?.();
  };
  const guard = createBackGuard({
    history: {
      get state() {
        return entries[at];
      },
      pushState: (state: unknown) => {
        entries.splice(at + 1, Infinity, state);
        at += 1;
      },
      back,
    },
    onPop: (told) => {
      listener = told;
      return () => {
        listener = null;
      };
    },
    closeTop: () => open.pop() !== undefined,
    ask: () => asked.push("leave?"),
    later: (work) => waiting.push(work),
  });
  const settle = () => {
    for (const work of waiting.splice(0)) work();
  };
  return { guard, back, settle, open, asked, left: () => entries[at] === "page before" };
}

test("STG9 Back closes what is open, the last thing first, then asks, then leaves", () => {
  const { guard, back, open, asked, left } = someBrowser(["sheet", "menu"]);
  guard.start();
  back();
  expect(open).toEqual(["sheet"]);
  back();
  expect(open).toEqual([]);
  expect(asked).toEqual([]);
  back();
  expect(asked).toEqual(["leave?"]);
  expect(left()).toBe(false);
  back();
  expect(left()).toBe(true);
});

test("STG9 whoever stays is asked the next time, too", () => {
  const { guard, back, asked, left } = someBrowser();
  guard.start();
  for (let times = 1; times <= 3; times += 1) {
    back();
    expect(asked).toHaveLength(times);
    guard.again();
  }
  back();
  expect(left()).toBe(false);
});

test("STG9 after the call one Back leaves the page", () => {
  const { guard, back, settle, asked, left } = someBrowser();
  guard.start();
  guard.stop();
  settle();
  back();
  expect(asked).toEqual([]);
  expect(left()).toBe(true);
});

test("STG9 stopped and started again in one moment there is one entry", () => {
  const { guard, back, settle, asked, left } = someBrowser();
  guard.start();
  guard.stop();
  guard.start();
  settle();
  back();
  expect(asked).toHaveLength(1);
  back();
  expect(left()).toBe(true);
});

test("STG9 after a reload the entry is there already", () => {
  const { guard, back, settle, left } = someBrowser();
  guard.start();
  guard.start();
  guard.stop();
  settle();
  back();
  expect(left()).toBe(true);
});

test("STG9 Forward after Back asks nothing", () => {
  const asked: string[] = [];
  let state: unknown = null;
  let told: () => void = () => {};
  const guard = createBackGuard({
    history: {
      get state() {
        return state;
      },
      pushState: (next: unknown) => {
        state = next;
      },
      back: () => {},
    },
    onPop: (listener) => {
      told = listener;
      return () => {};
    },
    closeTop: () => false,
    ask: () => asked.push("leave?"),
    later: (work) => work(),
  });
  guard.start();
  told();
  expect(asked).toEqual([]);
});
