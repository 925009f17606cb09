// Builds the pages, each with its own bundle; `--mode embed` builds the loader for other people's pages.
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import { defineConfig } from "vite";

/** Browsers of the last three years: native popovers, `:has`, container queries. */
const target = ["es2022", "chrome117", "firefox128", "safari17"];

const pages: UserConfig = {
  base: "/",
  plugins: [react()],
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
      input: { call: "call.html", panel: "panel.html" },
      output: {
        // Many small shared files weigh more than one: each is compressed alone.
        codeSplitting: {
          groups: [
            {
              name: "kit",
              test: /src\/(ui|i18n|session-link|entry|host|later)\//u,
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
