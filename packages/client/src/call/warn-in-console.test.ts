// Checks that no address, so no room token, reaches the console.
import { afterEach, expect, test, vi } from "vitest";
import { warnInConsole } from "./warn-in-console.ts";

afterEach(() => vi.restoreAllMocks());

test("an error is told without the addresses in it", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const address = "wss://video.example/rtc?access_token=secret";
  warnInConsole("connect", new SyntaxError(`The URL '${address}' is invalid.`));
  warnInConsole("connect", `no answer from ${address}`);
  expect(warn.mock.calls.flat()).toEqual([
    "sameside: connect: SyntaxError: The URL '(address)' is invalid.",
    "sameside: connect: no answer from (address)",
  ]);
});
