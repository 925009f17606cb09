// Tests the instruments that ship with the product.
import { describe, expect, it } from "vitest";
import { DEFAULT_INSTRUMENT, findInstrument } from "./registry.ts";

describe("instruments", () => {
  it("INS1 ships oac-6 0.1 with its licence, not validated", () => {
    const instrument = findInstrument(DEFAULT_INSTRUMENT.id, DEFAULT_INSTRUMENT.version);
    expect(instrument).toMatchObject({
      id: "oac-6",
      version: "0.1",
      licence: "CC-BY-4.0",
      validated: false,
      scale: { min: 0, max: 10, minLabel: "Not at all", maxLabel: "Fully" },
    });
    expect(instrument?.items.map((item) => item.id)).toEqual([
      "honest",
      "understood",
      "goal",
      "task",
      "voice",
      "welcome",
    ]);
    expect(findInstrument("oac-6", "0.2")).toBeUndefined();
  });
});
