// Looks after the folder where `npm start` keeps everything.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../bootstrap/entry.mjs";

const MASTER_KEY_FILE = "master-key";

/**
 * Makes the folder if need be, emptied first when `fresh`.
 * @throws {UsageError} rather than delete a folder that is not ours
 */
export function openDataFolder(dataDir: string, fresh: boolean): void {
  if (fresh && existsSync(dataDir)) {
    const ours = existsSync(join(dataDir, MASTER_KEY_FILE)) || readdirSync(dataDir).length === 0;
    if (!ours)
      throw new UsageError(`--fresh: ${dataDir} was not made by npm start, so it is not deleted.`);
    rmSync(dataDir, { recursive: true });
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
}

/** The key that wraps all others, base64 of 32 bytes, made at the first call; 0600. */
export function masterKey(dataDir: string): string {
  const file = join(dataDir, MASTER_KEY_FILE);
  if (!existsSync(file)) {
    writeFileSync(file, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}
