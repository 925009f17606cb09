// Three sets of tests: those without a store, those of a store, whole sessions over a bad network.
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
      {
        test: {
          name: "simulation",
          include: ["test/simulation/*.test.ts"],
          // One test plays minutes of a session.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
