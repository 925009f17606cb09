// Runs other programs from the dependency-free scripts.
import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:os";

/** Signals that mean "end now" and are handed on to whoever does the work. */
const ENDING_SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/** The person ended the command while another program ran; callers clean up and let it pass. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`interrupted by ${signal}`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** The tail of a failed program's output that is worth showing. */
const TAIL_LINES = 60;

/**
 * The environment for a nested npx: what an outer npx was asked for must not leak into it,
 * otherwise the inner one looks for the outer one's packages and answers "not found".
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutNpxTraces(env = process.env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^npm_config_(package|call)$/i.test(name)),
  );
}

/**
 * Runs a program to its end without showing its output. Ctrl-C ends it first and us afterwards,
 * so that what is half made can be removed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} [options]
 * @returns {Promise<string>} standard output
 * @throws {Error} with the end of the output when the program fails or does not exist
 * @throws {Interrupted}
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let all = "";
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      const text = chunk.toString("utf8");
      all = (all + text).slice(-100_000);
      const line = text.trimEnd().split("\n").at(-1)?.trim();
      if (line !== undefined && line !== "") options.onLine?.(line);
    };
    child.stdout.on("data", (/** @type {Buffer} */ chunk) => {
      stdout += chunk.toString("utf8");
      keep(chunk);
    });
    child.stderr.on("data", keep);
    /** @type {NodeJS.Signals | undefined} */
    let interruptedBy;
    /** @param {NodeJS.Signals} signal */
    const interrupt = (signal) => {
      interruptedBy = signal;
      child.kill(signal);
    };
    for (const signal of ENDING_SIGNALS) process.on(signal, interrupt);
    const release = () => {
      for (const signal of ENDING_SIGNALS) process.off(signal, interrupt);
    };
    child.on("error", (error) => {
      release();
      reject(error);
    });
    child.on("close", (code, signal) => {
      release();
      if (interruptedBy !== undefined) return reject(new Interrupted(interruptedBy));
      if (code === 0) return resolve(stdout);
      const tail = all.trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
      reject(new Error(`${command} ${args.join(" ")} ended with ${signal ?? code}\n${tail}`));
    });
  });
}

/**
 * Standard output of a quick question to a program; undefined when it fails or does not exist.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function ask(command, args) {
  const answer = spawnSync(command, [...args], { encoding: "utf8", timeout: 20_000 });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}

/**
 * Hands the terminal to another program: our streams, our signals, its exit code. Never returns.
 *
 * Ctrl-C reaches both of us, so the program may see the same signal twice in a row.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<never>}
 */
export function handOver(command, args, env = process.env) {
  return new Promise(() => {
    const child = spawn(command, [...args], { stdio: "inherit", env });
    for (const signal of ENDING_SIGNALS) process.on(signal, () => child.kill(signal));
    child.on("error", (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      process.exit(1);
    });
    child.on("exit", (code, signal) => {
      process.exit(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  });
}
