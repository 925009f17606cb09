// Gives a browser a network of its own, joined to the servers by a link with delay that can be cut.
import { execFile } from "node:child_process";
import { randomInt } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { LaunchOptions } from "@playwright/test";
import { fingerprint } from "../../scripts/bootstrap/fingerprint.mjs";
import { findGo } from "../../scripts/bootstrap/go.mjs";
import { cacheFolder } from "../../scripts/bootstrap/paths.mjs";
import { startChild } from "../../scripts/local/child.ts";
import type { Child } from "../../scripts/local/child.ts";

const run = promisify(execFile);
const SOURCE = join(import.meta.dirname, "wan");

export interface Link {
  /** Where servers have to listen: the browser reaches this machine by no other address. */
  readonly address: string;
  /**
   * The same browser at the far end of the link; our own processes still drive it.
   * `origin`: whose pages may use camera and microphone although they come over plain HTTP.
   */
  through(options: LaunchOptions, origin: string): LaunchOptions;
  /** Every packet is lost from now on, nobody is told: as when a mast or a router goes away. */
  cut(): void;
  restore(): void;
  /** Close the browser before. */
  stop(): Promise<void>;
}

/** This machine cannot make one, and why: name it in the test's annotations, do something else. */
export interface NoLink {
  readonly missing: string;
}

export interface LinkWish {
  /** Half of the round trip. */
  readonly oneWayMs: number;
}

/** Resolves when packets travel. */
export async function openLink({ oneWayMs }: LinkWish): Promise<Link | NoLink> {
  const missing = whatIsMissing();
  if (missing !== null) return { missing };
  const program = await buildTool();
  if (typeof program !== "string") return program;
  const folder = mkdtempSync(join(tmpdir(), "sameside-link-"));
  const network = `10.99.${randomInt(0, 256)}`;
  const first = randomInt(0, 64) * 4;
  const [theirs, ours] = [`${network}.${first + 1}`, `${network}.${first + 2}`];
  const device = `wan${randomInt(0, 1_000_000)}`;
  const started = await start(program, [`${oneWayMs}ms`, device, `${theirs}/30`, `${ours}/30`]);
  if ("missing" in started) {
    rmSync(folder, { recursive: true });
    return started;
  }
  const { tool, namespace } = started;
  return {
    address: ours,
    through: ({ executablePath = "", args = [], ...options }, origin) => ({
      ...options,
      executablePath: wrapper(folder, namespace, executablePath),
      args: [...args, `--unsafely-treat-insecure-origin-as-secure=${origin}`],
    }),
    cut: () => tool.kill("SIGUSR1"),
    restore: () => tool.kill("SIGUSR2"),
    async stop() {
      await tool.stop("SIGTERM", 1000);
      rmSync(folder, { recursive: true });
    },
  };
}

function whatIsMissing(): string | null {
  if (process.platform !== "linux") return "a link needs Linux";
  if (process.getuid?.() !== 0) return "a link needs root";
  try {
    accessSync("/dev/net/tun", constants.R_OK | constants.W_OK);
  } catch {
    return "a link needs /dev/net/tun";
  }
  const programs = ["ip", "nsenter"].filter((name) => !isOnPath(name));
  return programs.length === 0 ? null : `a link needs ${programs.join(", ")}`;
}

function isOnPath(name: string): boolean {
  return (process.env["PATH"] ?? "").split(":").some((folder) => existsSync(join(folder, name)));
}

/** Built once for all clones of this user; beside the final place, so that nobody sees half of it. */
async function buildTool(): Promise<string | NoLink> {
  const folder = join(cacheFolder(), `wan-${fingerprint(SOURCE, ["wan.go"]).slice(0, 16)}`);
  const path = join(folder, "wan");
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, "build-"));
  try {
    const go = await findGo(join(work, "toolchain"));
    if (typeof go !== "string") return { missing: `a link needs Go: ${go.missing}` };
    const built = join(work, "wan");
    await run(go, ["build", "-o", built, join(SOURCE, "wan.go")], {
      env: {
        ...process.env,
        CGO_ENABLED: "0",
        GOCACHE: join(work, "objects"),
        GOPATH: join(work, "gopath"),
        GOFLAGS: "-modcacherw",
      },
    });
    renameSync(built, path);
    return path;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Inside a container the kernel may still say no: then the tool says why, and ends. */
async function start(
  program: string,
  args: readonly string[],
): Promise<{ readonly tool: Child; readonly namespace: string } | NoLink> {
  let said = "";
  const up = Promise.withResolvers<string>();
  const tool = startChild(program, args, {
    orphanSignal: "KILL",
    onOutput: (text) => {
      said += text;
      const [, path] = /^(\/proc\/\S+)\n/m.exec(said) ?? [];
      if (path !== undefined) up.resolve(path);
    },
  });
  const namespace = await Promise.race([up.promise, tool.ended.then(() => null)]);
  return namespace === null ? { missing: `no link: ${said.trim()}` } : { tool, namespace };
}

/** Playwright starts a program by its path; pipes to it go through, whatever network it is in. */
function wrapper(folder: string, namespace: string, executablePath: string): string {
  const path = join(folder, "browser");
  writeFileSync(path, `#!/bin/sh\nexec nsenter --net=${namespace} -- "${executablePath}" "$@"\n`);
  chmodSync(path, 0o700);
  return path;
}
