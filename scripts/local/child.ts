// Starts programs that must not outlive us.
import type { ChildProcess } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface ChildOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** A file that output is added to, readable by its owner alone. */
  readonly logFile?: string;
  /** Who is told output as it comes. Without this and `logFile` the program shares our terminal. */
  readonly onOutput?: (text: string) => void;
  /** Sent by the kernel should we be killed without a chance to clean up (Linux). */
  readonly orphanSignal: "TERM" | "KILL" | "INT";
  /** Run as another user; only root may. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

export interface Child {
  readonly pid: number;
  /** Resolves once, when the program has ended for whatever reason; never rejects. */
  readonly ended: Promise<string>;
  hasEnded(): boolean;
  kill(signal: NodeJS.Signals): void;
  /** Asks with `signal`, kills after `graceMs`; resolves when it is gone. */
  stop(signal: NodeJS.Signals, graceMs: number): Promise<void>;
}

/** True where util-linux can tie a program's life to its parent's. */
const canTieLives =
  process.platform === "linux" &&
  spawnSync("setpriv", ["--pdeathsig", "TERM", "true"]).status === 0;

/**
 * Starts a program in a process group of its own: Ctrl-C at the terminal reaches only us, so that
 * we decide in which order things end.
 */
export function startChild(command: string, args: readonly string[], options: ChildOptions): Child {
  const [program, ...rest] = canTieLives
    ? ["setpriv", "--pdeathsig", options.orphanSignal, command, ...args]
    : [command, ...args];
  // The file itself rather than a pipe: what was written stays, however we and it end.
  const log = options.logFile === undefined ? undefined : openSync(options.logFile, "a", 0o600);
  const sink = log ?? (options.onOutput === undefined ? "inherit" : "pipe");
  const child = spawn(program ?? command, rest, {
    env: options.env ?? process.env,
    detached: true,
    stdio: ["ignore", sink, sink],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...options.user,
  });
  if (log !== undefined) closeSync(log);
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => options.onOutput?.(chunk.toString("utf8")));
  }
  return wrap(child, command);
}

function wrap(child: ChildProcess, command: string): Child {
  let done = false;
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(`${command}: ${error.message}`));
    child.once("close", (code, signal) => resolve(`ended with ${signal ?? `code ${code}`}`));
  }).then((how) => {
    done = true;
    return how;
  });
  const kill = (signal: NodeJS.Signals) => {
    if (!done) child.kill(signal);
  };
  return {
    pid: child.pid ?? -1,
    ended,
    hasEnded: () => done,
    kill,
    async stop(signal, graceMs) {
      kill(signal);
      const grace = new AbortController();
      await Promise.race([
        ended,
        sleep(graceMs, undefined, { signal: grace.signal }).catch(() => undefined),
      ]);
      grace.abort();
      kill("SIGKILL");
      await ended;
    },
  };
}
