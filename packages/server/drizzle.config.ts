// Tells drizzle-kit where to write migrations: `pnpm --filter @sameside/server migration`.

import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./src/store/schema.ts",
  out: "./src/store/migrations",
});
