// Serves the built client from its folder.

import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** One file as it goes out. */
export interface ClientFile {
  readonly type: string;
  readonly etag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null where it would be no smaller. */
  readonly gzip: Uint8Array<ArrayBuffer> | null;
}

export interface ClientFiles {
  /** Null when there is no such file. `name`: a path inside the folder, checked here. */
  find(name: string): Promise<ClientFile | null>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".binarypb": "application/octet-stream",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".tflite": "application/octet-stream",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/** No dot at the start of a part, no separator but one slash: nothing leads out of the folder. */
const SAFE_NAME = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)?[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Files are read once, then again when they change: a watching build replaces them. */
export function openClientFiles(folder: string): ClientFiles {
  const kept = new Map<string, { readonly changedAt: number; readonly file: ClientFile }>();
  return {
    async find(name) {
      const type = TYPES[extname(name)];
      if (type === undefined || !SAFE_NAME.test(name)) return null;
      const path = join(folder, name);
      try {
        const { mtimeMs: changedAt } = await stat(path);
        const known = kept.get(name);
        if (known?.changedAt === changedAt) return known.file;
        const file = toClientFile(new Uint8Array(await readFile(path)), type);
        kept.set(name, { changedAt, file });
        return file;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
  };
}

function toClientFile(bytes: Uint8Array<ArrayBuffer>, type: string): ClientFile {
  const gzip = new Uint8Array(gzipSync(bytes));
  return {
    type,
    etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    bytes,
    gzip: gzip.byteLength < bytes.byteLength ? gzip : null,
  };
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR";
}
