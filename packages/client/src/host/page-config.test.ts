// Checks the reading of the page's data block.
import { expect, test } from "vitest";
import { readPageConfig } from "./page-config.ts";

const page = (textContent: string | null) => ({
  getElementById: (id: string) => (id === "page-config" ? { textContent } : null),
});

test("a whole block is taken over", () => {
  const config = {
    clinicId: "c1",
    clinicName: "Harbour Lane Practice",
    embedOrigins: ["https://portal.example"],
    apiBase: "",
    action: "#1d4858",
  };
  expect(readPageConfig(page(JSON.stringify(config)))).toEqual(config);
});

test("what is not there stays empty", () => {
  expect(readPageConfig(page('{"clinicId":"c1","action":null,"embedOrigins":[1]}'))).toEqual({
    clinicId: "c1",
    clinicName: "",
    embedOrigins: [],
    apiBase: "",
  });
});

test.each([null, "null", "{}", '{"clinicId":7}'])(
  "a page without a clinic is a bug: %s",
  (text) => {
    expect(() => readPageConfig(page(text))).toThrow(/page-config/);
  },
);
