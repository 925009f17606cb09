// Two sets of tests: those without a store, those that run once on each store.
import { defineConfig } from "vitest/config";

const STORE_TESTS = "packages/*/src/**/*.db.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
          exclude: [STORE_TESTS],
        },
      },
      {
        test: {
          name: "db",
          include: [STORE_TESTS],
          // A database is made for each file; the embedded one takes a second of a busy machine.
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
