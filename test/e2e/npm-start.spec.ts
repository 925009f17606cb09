// What the person at the terminal gets from `npm start`.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { repoRoot } from "../../scripts/bootstrap/paths.mjs";
import { freeTcpPort } from "../../scripts/local/free-ports.ts";

let dataDir = "";
let running: Terminal[] = [];

test.beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "sameside-start-"));
});

test.afterEach(async () => {
  for (const terminal of running) await terminal.press("SIGTERM");
  running = [];
  rmSync(dataDir, { recursive: true, force: true });
});

interface Terminal {
  text(): string;
  press(signal: NodeJS.Signals): Promise<number | null>;
  readonly exitCode: Promise<number | null>;
}

function type(...args: string[]): Terminal {
  const child = spawn(process.execPath, [join(repoRoot, "scripts", "start.mjs"), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
    });
  }
  const exitCode = new Promise<number | null>((resolve) => {
    child.once("close", (code) => resolve(code));
  });
  const terminal: Terminal = {
    text: () => text,
    exitCode,
    press: (signal) => {
      child.kill(signal);
      return exitCode;
    },
  };
  running.push(terminal);
  return terminal;
}

function start(port: number, ...more: string[]): Terminal {
  return type("--port", String(port), "--data", dataDir, ...more);
}

async function isUp(terminal: Terminal): Promise<void> {
  await expect.poll(() => terminal.text(), { timeout: 60_000 }).toContain("Open http://localhost:");
}

async function statusOf(url: string): Promise<number> {
  return fetch(url).then(
    (answer) => answer.status,
    () => 0,
  );
}

test("one address, a clinic key for the first curl, everything gone after Ctrl-C", async () => {
  const port = await freeTcpPort(2);
  const first = start(port);
  await isUp(first);
  expect(first.text()).toContain(`Open http://localhost:${port + 1}`);
  expect(await statusOf(`http://localhost:${port + 1}/`)).toBe(200);

  const file = join(dataDir, "demo-clinic.json");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const clinic: unknown = JSON.parse(readFileSync(file, "utf8"));
  expect(clinic).toMatchObject({
    baseUrl: `http://127.0.0.1:${port}`,
    portalUrl: `http://localhost:${port + 1}`,
  });

  const second = start(port);
  expect(await second.exitCode).toBe(1);
  expect(second.text()).toMatch(/^Port \d+ \(the call page\) is in use\..*\n$/);

  expect(await first.press("SIGINT")).toBe(0);
  expect(await statusOf(`http://127.0.0.1:${port}/healthz`)).toBe(0);
  expect(await statusOf(`http://localhost:${port + 1}/`)).toBe(0);
});

test("what was done is kept, until asked to begin anew", async () => {
  const port = await freeTcpPort(2);
  const key = () => readFileSync(join(dataDir, "master-key"), "utf8");
  const once = async (...more: string[]) => {
    const terminal = start(port, ...more);
    await isUp(terminal);
    expect(await terminal.press("SIGINT")).toBe(0);
    return key();
  };
  const made = await once();
  expect(await once()).toBe(made);
  expect(await once("--fresh")).not.toBe(made);
});

test("a folder of somebody else's is not deleted", async () => {
  const terminal = type(
    "--data",
    join(repoRoot, "docs"),
    "--port",
    String(await freeTcpPort(2)),
    "--fresh",
  );
  expect(await terminal.exitCode).toBe(1);
  expect(terminal.text()).toContain("was not made by npm start");
  expect(existsSync(join(repoRoot, "docs"))).toBe(true);
});

test("an unknown option is refused in one line", async () => {
  const terminal = type("--demonstration");
  expect(await terminal.exitCode).toBe(1);
  expect(terminal.text()).toMatch(/^Unknown option '--demonstration'\. usage: npm start[^\n]*\n$/);
});
