// Checks how times, numbers, lists are written.
import { expect, test } from "vitest";
import { createFormat } from "./format.ts";

const at = Date.UTC(2026, 5, 6, 13, 50);

test("the reader's region decides, in the language of the words", () => {
  const british = createFormat("en", ["de-DE", "en-GB"], "Europe/London");
  expect(british.locale).toBe("en-GB");
  expect(british.time(at)).toBe("14:50");
  expect(british.weekdayTime(at)).toContain("Saturday");
  expect(createFormat("en", ["en-US"], "Europe/London").time(at)).toMatch(/^2:50\sPM$/u);
  expect(createFormat("en", ["de-DE"]).locale).toBe("en");
  expect(createFormat("de", ["de-CH", "de-DE"]).locale).toBe("de-CH");
  expect(createFormat("en-XB", ["en-XB"]).locale).toBe("en-XB");
});

test("a mean keeps its decimal, a list its last word", () => {
  const format = createFormat("en", ["en-GB"]);
  expect(format.mean(7)).toBe("7.0");
  expect([format.number(36), format.number(6.5)]).toEqual(["36", "6.5"]);
  expect(format.language("de")).toBe("German");
  expect(format.list(["Sam", "you"])).toBe("Sam and you");
});

test("LNG2 Austria, Switzerland write German in their own way", () => {
  const january = Date.UTC(2026, 0, 6, 13, 5);
  const written = (region: string) => {
    const format = createFormat("de", [region], "UTC");
    return [format.locale, format.dayTime(january), format.mean(7)];
  };
  expect(written("de-DE")).toEqual(["de-DE", "Dienstag, 6. Januar um 13:05", "7,0"]);
  expect(written("de-AT")).toEqual(["de-AT", "Dienstag, 6. Jänner um 13:05", "7,0"]);
  expect(written("de-CH")).toEqual(["de-CH", "Dienstag, 6. Januar um 13:05", "7.0"]);
});
