// Tries that stored bytes come back as what they were.

import fc from "fast-check";
import { expect, test } from "vitest";
import { decode, encode } from "./codec.ts";

test("whatever survives JSON survives the store", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
      expect(decode(encode(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("bytes that nobody wrote are refused, not guessed", () => {
  expect(() => decode(new Uint8Array())).toThrow("unknown form");
  expect(() => decode(new Uint8Array([2, 34, 34]))).toThrow("unknown form 2");
  expect(() => decode(new Uint8Array([1, 255]))).toThrow(TypeError);
});
