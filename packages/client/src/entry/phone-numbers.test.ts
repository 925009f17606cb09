// Checks that numbers in a clinic's text can be called; that nothing of the text is lost.
import { expect, test } from "vitest";
import { splitPhoneNumbers } from "./phone-numbers.ts";

test.each([
  ["call 01632 960 123, or 999", ["tel:01632960123", "tel:999"]],
  ["+49 (0)30 1234-56 in Berlin", ["tel:+4930123456"]],
  ["(030) 1234-56", ["tel:030123456"]],
  ["ask at the desk, room 12", []],
  ["", []],
])("%s", (line, numbers) => {
  const parts = splitPhoneNumbers(line);
  expect(parts.map(({ text }) => text).join("")).toBe(line);
  expect(parts.flatMap(({ tel }) => tel ?? [])).toEqual(numbers);
});
