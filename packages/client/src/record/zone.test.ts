// Checks that times say which zone they are in.
import { expect, test } from "vitest";
import { fileDate, zoneName } from "./zone.ts";

const november = Date.UTC(2026, 10, 26, 14);
const july = Date.UTC(2026, 6, 26, 14);

test("the name fits the season of the session", () => {
  expect(zoneName("en-GB", november, "Europe/London")).toBe("Greenwich Mean Time");
  expect(zoneName("en-GB", july, "Europe/London")).toBe("British Summer Time");
});

test("a file is named by the day", () => {
  expect(fileDate(new Date(2026, 10, 6, 12).getTime())).toBe("2026-11-06");
});
