// Tries how times, days stand in a sentence.
import { expect, test } from "vitest";
import { createFormat } from "../format.ts";
import { at, stop, the } from "./when.ts";

const noon = Date.UTC(2026, 0, 6, 13, 5);

test.each([
  ["es-ES", "a las 13:05", "el martes, 13:05"],
  ["es-CO", "a la 1:05", "el martes, 1:05"],
])("LNG10 one o'clock is singular, a day is no hour: %s", (region, clock, day) => {
  const format = createFormat("es", [region], "UTC");
  expect(at(format.time(noon))).toContain(clock);
  expect(at(format.weekdayTime(noon))).toContain(day);
  expect(at(format.dayTime(noon))).toContain("el martes, 6 de enero");
});

test.each([
  ["1:05", "la 1:05"],
  ["01:05", "la 01:05"],
  ["10:05", "las 10:05"],
  ["12:00 p. m.", "las 12:00 p. m."],
])("LNG10 the article of %s", (time, said) => {
  expect(the(time)).toBe(said);
});

test.each(["es-ES", "es-MX", "es-CO"])("LNG10 one full stop ends a sentence: %s", (region) => {
  const time = createFormat("es", [region], "UTC").time(noon);
  expect(stop(`Empieza ${at(time)}`)).toMatch(/[^.]\.$/u);
});
