// Builds the pages, each with its own bundle; `--mode embed` builds the loader for other people's pages.
import react from "@vitejs/plugin-react";
import type { Plugin, UserConfig } from "vite";
import { defineConfig } from "vite";

/** Browsers of the last three years: native popovers, `:has`, container queries. */
const target = ["es2022", "chrome117", "firefox128", "safari17"];

/** Parts of these folders that no first picture shows: they come with the later parts which use them. */
const LATER = {
  ui: String.raw`slip\.|choice\.tsx|notices\.tsx|menu-|menu\.module|select\.|knock\.|stage\.module`,
  entry: "own-tab-link|session-|way-back",
};

/** What both pages begin with; with it small things that would be a file each between their parts. */
const KIT = new RegExp(
  [
    `(client/src/(ui/(?!${LATER.ui})|entry/(?!${LATER.entry})`,
    String.raw`|i18n/[^/]*\.|session-link|host|later|record/lazy`,
    "|rating/(lazy|may-rate|use-unfinished)",
    String.raw`)|shared/src/(text|session/(person|pulse|rating|agenda-item|toward-line)\.))`,
  ].join(""),
  "u",
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
              test: /src\/(entry\/(first-words|page-words)|later\/ask-once|i18n\/(language-store|languages|choose-language|remembered-language))\.ts|preload-helper/u,
              // Before the languages, which use it: a group takes what its files import with it.
              priority: 3,
            },
            {
              debugName: "languages",
              // What is not a later part, under the language's code: what several parts use is here, too.
              name: (id) => /i18n\/([a-z]{2})\//u.exec(id)?.[1] ?? null,
              test: /i18n\/[a-z]{2}\/(common|problems|when|english|french|german|spanish)\./u,
              priority: 2,
            },
            {
              debugName: "words of the sheet",
              // Three files that are always wanted together, for each language.
              name: (id) => `${/i18n\/([a-z]{2})\//u.exec(id)?.[1]}-sheet`,
              test: /i18n\/[a-z]{2}\/(panel|item-states)\./u,
              priority: 1,
            },
            {
              name: "kit",
              test: KIT,
              minShareCount: 2,
              priority: 1,
            },
            {
              // What most slips and forms are made of: two files would weigh more.
              name: "answers",
              test: /ui\/(choice|notices)\.tsx/u,
            },
            {
              // In one piece, or parts of it would come with the sheet.
              name: "predict",
              test: /shared\/src\/session\/(predict|permissions|private-row|decision|toward|agenda(-draft|-evolve|-summary)?)\./u,
            },
            {
              // What only its later parts share comes with the first of them.
              name: "sheet",
              test: /src\/panel\/(?!extras|wrap-up|agenda\/(line-form|summaries)|pulse\/kept)/u,
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
