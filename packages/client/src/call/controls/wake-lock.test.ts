// The screen stays on during a call, is asked for again on each return, is let go at the end.
import { expect, test } from "vitest";
import { keepAwake } from "./wake-lock.ts";

function page() {
  const listeners = new Set<() => void>();
  const here = {
    visibilityState: "visible" as DocumentVisibilityState,
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
  };
  const show = (state: DocumentVisibilityState) => {
    here.visibilityState = state;
    for (const listener of listeners) listener();
  };
  return { here: here as unknown as Document, show, listeners };
}

function browser() {
  const locks: { released: boolean }[] = [];
  const request = () => {
    const lock = { released: false };
    locks.push(lock);
    return Promise.resolve({
      release: () => {
        lock.released = true;
        return Promise.resolve();
      },
    });
  };
  const held = () => locks.filter(({ released }) => !released).length;
  return { wakeLock: { request }, held, locks };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test("CTL5: asked for at once, again on each return, let go at the end", async () => {
  const { here, show, listeners } = page();
  const { wakeLock, held, locks } = browser();
  const stop = keepAwake(here, { wakeLock });
  await settle();
  expect(held()).toBe(1);
  show("hidden");
  await settle();
  expect(locks).toHaveLength(1);
  show("visible");
  await settle();
  expect(locks).toHaveLength(2);
  expect(held()).toBe(1);
  stop();
  expect(held()).toBe(0);
  expect(listeners.size).toBe(0);
});

test("CTL5: an answer that comes after the call is let go", async () => {
  const { wakeLock, held } = browser();
  keepAwake(page().here, { wakeLock })();
  await settle();
  expect(held()).toBe(0);
});

test("CTL5: without the ability, or refused, nothing is said", async () => {
  expect(keepAwake(page().here, {})).toBeTypeOf("function");
  const refuse = () => Promise.reject(new Error("NotAllowedError"));
  expect(keepAwake(page().here, { wakeLock: { request: refuse } })).toBeTypeOf("function");
  await settle();
});
