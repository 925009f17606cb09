// Runs our own server as a child.
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { repoRoot } from "../bootstrap/paths.mjs";
import type { Child } from "./child.ts";
import { startChild } from "./child.ts";

/** The first start of the embedded store on a busy machine is the slowest thing waited for. */
const READY_WITHIN_MS = 60_000;
/** Open streams are closed and the store is flushed in this time, or it is killed. */
const GRACE_MS = 10_000;

export interface ServerOptions {
  /** The server's settings; they win over those of our own environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Restart it when its sources change. */
  readonly watch?: boolean;
  /** Left out, its log goes to our terminal. */
  readonly logFile?: string;
}

export function startServer(options: ServerOptions): Child {
  const main = join(repoRoot, "packages", "server", "src", "main.ts");
  const args = options.watch === true ? ["--watch", "--watch-preserve-output", main] : [main];
  return startChild(process.execPath, args, {
    env: { ...process.env, ...options.env },
    orphanSignal: "TERM",
    ...(options.logFile === undefined ? {} : { logFile: options.logFile }),
  });
}

/**
 * Resolves when the server can be used: a call without LiveKit is degraded, not down.
 * @throws when it ends instead, or takes too long
 */
export async function serverReady(server: Child, baseUrl: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (server.hasEnded()) throw new Error(`The server ${await server.ended}.`);
    if (await isReady(baseUrl)) return;
    await sleep(25);
  }
  throw new Error(`The server was not ready within ${READY_WITHIN_MS / 1000} s.`);
}

async function isReady(baseUrl: string): Promise<boolean> {
  try {
    const answer = await fetch(`${baseUrl}/readyz`, { signal: AbortSignal.timeout(2000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

export async function stopServer(server: Child): Promise<void> {
  await server.stop("SIGTERM", GRACE_MS);
}
