// Tests what an operator reads when the server cannot start; that it stops cleanly.

import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const MAIN = join(import.meta.dirname, "main.ts");
const CLINIC = join(import.meta.dirname, "cli/clinic.ts");
/** A first start of the embedded store on a busy machine takes its time. */
const PATIENCE_MS = 60_000;

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

let folder: string;
let running: ChildProcess;
let port: number;

function start(program: string, args: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env["PATH"], LOG_LEVEL: "info", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  const listening = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said.push(text);
        if (text.includes("listening on")) resolve();
      });
    }
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code) => resolve({ code, output: said.join("") }));
  });
  return { child, ended, listening };
}

async function busyPort(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "main-"));
  const free = await busyPort();
  port = portOf(free);
  await new Promise((resolve) => {
    free.close(resolve);
  });
  const server = start(MAIN, [], { PORT: String(port), DATA_DIR: folder });
  running = server.child;
  const how = await Promise.race([server.listening, server.ended]);
  if (how !== undefined) throw new Error(`the server did not start: ${how.output}`);
}, PATIENCE_MS);

afterAll(() => {
  running.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

describe("the server", { timeout: PATIENCE_MS }, () => {
  it("names every wrong setting at once", async () => {
    const { code, output } = await start(MAIN, [], {
      NODE_ENV: "production",
      PORT: "eighty",
      SAMESIDE_DEMO: "1",
      LIVEKIT_URL: "ws://127.0.0.1:1",
    }).ended;
    expect(code).toBe(1);
    for (const name of [
      "PORT",
      "PUBLIC_URL",
      "MASTER_KEY",
      "SAMESIDE_DEMO",
      "LIVEKIT_API_SECRET",
    ]) {
      expect(output).toContain(`\n  ${name} `);
    }
    expect(output).not.toContain("    at ");
  });

  it("says that its data folder is in use, as does the clinic command", async () => {
    for (const program of [MAIN, CLINIC]) {
      const { code, output } = await start(program, ["list"], { DATA_DIR: folder }).ended;
      expect(code).toBe(1);
      expect(output).toContain(`${folder} is in use by another process (${running.pid ?? 0})`);
      expect(output).toContain("stop it first");
    }
  });

  it("says that its port is in use, leaving the folder to the next one", async () => {
    const other = mkdtempSync(join(tmpdir(), "main-"));
    const taken = await busyPort();
    const env = { PORT: String(portOf(taken)), DATA_DIR: other };
    const { code, output } = await start(MAIN, [], env).ended;
    taken.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${env.PORT} on 127.0.0.1 is in use by another program.`);
    expect((await start(CLINIC, ["list"], env).ended).output).toContain("No clinics yet.");
    rmSync(other, { recursive: true });
  });

  it("stops when asked to, within seconds, without an error", async () => {
    const ended = new Promise((resolve) => {
      running.once("close", resolve);
    });
    const stream = await fetch(`http://127.0.0.1:${port}/healthz`);
    await stream.text();
    running.kill("SIGTERM");
    expect(await ended).toBe(0);
    const after = start(
      CLINIC,
      ["create", "--name", "N", "--origin", "https://p.example", "--json"],
      {
        DATA_DIR: folder,
      },
    );
    expect(JSON.parse((await after.ended).output)).toMatchObject({
      name: "N",
      origins: ["https://p.example"],
      apiKey: expect.stringMatching(/^sk_live_/) as unknown,
    });
  });
});
