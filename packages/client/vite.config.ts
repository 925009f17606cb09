// Builds the pages, each with its own bundle; `--mode embed` builds the loader for other people's pages.
import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import type { Plugin, UserConfig } from "vite";
import { defineConfig } from "vite";

/** Browsers of the last three years: native popovers, `:has`, container queries. */
const target = ["es2022", "chrome117", "firefox128", "safari17"];

/** Words that come with their own part of a page, as English names them. */
const laterWords = Array.from(
  readFileSync(new URL("src/i18n/en/english.ts", import.meta.url), "utf8").matchAll(
    /import\("\.\/([a-z-]+)\.ts"\)/gu,
  ),
  ([, name]) => name,
);

/**
 * Words are a file for each language, so a page can ask for its own only once a program runs. This puts the
 * small one that does (entry/first-words.ts) before the page's own: the words come while that is on its way.
 */
const wordsFirst: Plugin = {
  name: "words-first",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === "chunk" && file.isEntry && file.name === "words")
        .map(({ fileName }) => ({
          tag: "script",
          attrs: { type: "module", async: true, fetchpriority: "high", src: `/${fileName}` },
          injectTo: "head-prepend",
        })),
  },
};

const pages: UserConfig = {
  base: "/",
  plugins: [react(), wordsFirst],
  build: {
    target,
    cssTarget: target,
    outDir: "dist",
    // While watching, only the pages are built again: the loader beside them stays.
    emptyOutDir: !process.argv.includes("--watch"),
    assetsDir: "assets",
    // The pages' policy forbids inline anything, data: addresses in styles included.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { call: "call.html", panel: "panel.html", words: "src/entry/first-words.ts" },
      output: {
        // Many small shared files weigh more than one: each is compressed alone.
        codeSplitting: {
          groups: [
            {
              name: "words",
              test: /src\/(entry\/first-words|later\/ask-once|i18n\/(language-store|languages|choose-language|remembered-language))\.ts|preload-helper/u,
              priority: 1,
            },
            {
              debugName: "languages",
              // Each language with all but its later parts, under its own code.
              name: (id) => /i18n\/([a-z]{2})\//u.exec(id)?.[1] ?? null,
              test: new RegExp(`i18n/[a-z]{2}/(?!(${laterWords.join("|")})\\.ts)`, "u"),
              priority: 1,
            },
            {
              name: "kit",
              test: /src\/(ui|i18n|session-link|entry|host|later|rating\/lazy|record\/lazy)/u,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
};

/** One classic script under a stable name, which integrators put into their pages. */
const embed: UserConfig = {
  base: "/",
  build: {
    target,
    outDir: "dist",
    emptyOutDir: false,
    lib: {
      entry: "src/embed/main.ts",
      formats: ["iife"],
      name: "sameside",
      fileName: () => "embed.js",
    },
  },
};

export default defineConfig(({ mode }) => (mode === "embed" ? embed : pages));
