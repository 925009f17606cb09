// Runs a throw-away PostgreSQL for tests.
import { execFileSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findPostgresFolder } from "../bootstrap/test-programs.mjs";
import type { Child } from "./child.ts";
import { startChild } from "./child.ts";
import { freeTcpPort } from "./free-ports.ts";

export interface PostgresProcess {
  /** Of an empty database whose owner may make others. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface PostgresWish {
  /** Commits wait for the disk, as in real use. Otherwise it survives no power cut, but is quick. */
  readonly durable?: boolean;
}

const READY_WITHIN_MS = 20_000;

/**
 * Makes a cluster in a temporary folder, deleted by `stop`. It trusts everybody on 127.0.0.1: for
 * tests alone.
 * @throws when PostgreSQL is not installed or does not start
 */
export async function startPostgres(wish: PostgresWish = {}): Promise<PostgresProcess> {
  const programs = findPostgresFolder();
  if (programs === undefined) throw new Error("PostgreSQL is not installed");
  const folder = mkdtempSync(join(tmpdir(), "sameside-postgres-"));
  const user = ordinaryUser();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  execFileSync(
    join(programs, "initdb"),
    [
      "--pgdata",
      data,
      "--username",
      "postgres",
      "--auth",
      "trust",
      "--encoding",
      "UTF8",
      "--locale",
      "C.UTF-8",
      "--no-sync",
    ],
    { ...user, stdio: ["ignore", "ignore", "pipe"], cwd: folder },
  );
  const port = await freeTcpPort();
  const log = join(tmpdir(), `sameside-postgres-${port}.log`);
  const server = startChild(join(programs, "postgres"), serverArguments(data, port, wish), {
    logFile: log,
    cwd: folder,
    // INT: end at once, without waiting for the tests' connections.
    orphanSignal: "INT",
    ...(user === undefined ? {} : { user }),
  });
  await listening(server, port, log);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop("SIGINT", 5000);
      rmSync(folder, { recursive: true, force: true });
      rmSync(log, { force: true });
    },
  };
}

const NOT_DURABLE = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

function serverArguments(data: string, port: number, { durable = false }: PostgresWish): string[] {
  const settings = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    ...(durable ? {} : NOT_DURABLE),
  };
  return [
    "-D",
    data,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}

/** PostgreSQL refuses to run as root, so root lends it Debian's user for it. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function listening(server: Child, port: number, log: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && !server.hasEnded()) {
    if (await accepts(port)) return;
    await sleep(50);
  }
  await server.stop("SIGINT", 1000);
  throw new Error(`PostgreSQL did not start; see ${log}`);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
