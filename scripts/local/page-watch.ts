// Rebuilds the browser's part on every change.
import { join } from "node:path";
import { repoRoot } from "../bootstrap/paths.mjs";
import { startChild } from "./child.ts";

/** @returns what ends it */
export function startPageWatch(): () => Promise<void> {
  const client = join(repoRoot, "packages", "client");
  const vite = join(client, "node_modules", "vite", "bin", "vite.js");
  // Emptied, the folder would lose the embedding loader, which is built on its own.
  const watch = ["build", "--watch", "--emptyOutDir", "false"];
  const child = startChild(process.execPath, [vite, ...watch], {
    cwd: client,
    orphanSignal: "TERM",
  });
  return () => child.stop("SIGTERM", 2000);
}
