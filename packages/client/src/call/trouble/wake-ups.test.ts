// Wakes a page in each way that browsers tell of; sleep itself is played by the clock.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followWakeUps } from "./wake-ups.ts";
import type { WakeUp } from "./wake-ups.ts";

const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
const connection = Object.assign(new EventTarget(), { type: "wifi", downlink: 10 });
let browser: EventTarget;
let told: WakeUp[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  browser = new EventTarget();
  told = [];
  page.visibilityState = "visible";
  connection.type = "wifi";
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", { connection });
  vi.stubGlobal("addEventListener", browser.addEventListener.bind(browser));
  stop = followWakeUps((why) => told.push(why));
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function show(state: "visible" | "hidden"): void {
  page.visibilityState = state;
  page.dispatchEvent(new Event("visibilitychange"));
}

/** The clock goes on, no timer does. */
function sleep(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

test("TRB7 a tab that was frozen, a page that came back from the history, are awake at once", () => {
  page.dispatchEvent(new Event("resume"));
  browser.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: false }));
  browser.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  expect(told).toEqual(["awake", "awake"]);
});

test("TRB7 a closed lid shows by the clock, a quiet page does not", () => {
  vi.advanceTimersByTime(10 * 60_000);
  expect(told).toEqual([]);
  sleep(30_000);
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(["awake"]);
});

test("TRB7 slow timers of a hidden page are no sleep; coming back to it is a look", () => {
  show("hidden");
  for (let minute = 0; minute < 5; minute += 1) {
    sleep(55_000);
    vi.advanceTimersByTime(5_000);
  }
  show("visible");
  expect(told).toEqual(["seen"]);
  show("hidden");
  sleep(10 * 60_000);
  show("visible");
  expect(told).toEqual(["seen", "awake"]);
});

test("TRB7 another network is told, a new guess at the old one's speed is not", () => {
  connection.dispatchEvent(new Event("change"));
  expect(told).toEqual([]);
  connection.type = "cellular";
  connection.dispatchEvent(new Event("change"));
  browser.dispatchEvent(new Event("online"));
  expect(told).toEqual(["network", "network"]);
});

test("a stopped one says nothing more", () => {
  stop();
  page.dispatchEvent(new Event("resume"));
  browser.dispatchEvent(new Event("online"));
  sleep(60_000);
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([]);
});
