// Checks that each page's file names the page, so that its words can come first.
// @vitest-environment happy-dom
import { expect, test } from "vitest";
import callPage from "../../call.html?raw";
import panelPage from "../../panel.html?raw";
import { pageWords } from "./page-words.ts";

function rootOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, "text/html").documentElement;
}

test("LNG3 a page's own words come first, another page's do not", () => {
  expect(pageWords(rootOf(callPage))).toEqual(["call"]);
  expect(pageWords(rootOf(panelPage))).toEqual(["panel"]);
});

test("a page without a name does not open", () => {
  expect(() => pageWords(document.createElement("html"))).toThrow("No words for the page");
});
