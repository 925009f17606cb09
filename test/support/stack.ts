// Starts the whole product for a test: LiveKit, store, server and portal as real processes.
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { ensureLiveKitBinary } from "../../scripts/bootstrap/livekit.mjs";
import type { Child } from "../../scripts/local/child.ts";
import { freeTcpPort } from "../../scripts/local/free-ports.ts";
import type { LiveKitProcess } from "../../scripts/local/livekit-process.ts";
import { startLiveKit } from "../../scripts/local/livekit-process.ts";
import { portalUrl, startPortal } from "../../scripts/local/portal-process.ts";
import { startPostgres } from "../../scripts/local/postgres-process.ts";
import { serverReady, startServer, stopServer } from "../../scripts/local/server-process.ts";

export interface StackOptions {
  readonly store: "pglite" | "postgres";
  /** The throw-away PostgreSQL waits for its disk at each commit, as in real use. */
  readonly durable?: boolean;
  /** Start the demo clinic's portal, too. */
  readonly portal?: boolean;
  /** Settings of the server that differ from the usual. */
  readonly env?: Readonly<Record<string, string>>;
  /** This machine's address on the way to the browsers; 127.0.0.1 unless said. */
  readonly address?: string;
}

export interface Stack {
  /** The call page's origin. */
  readonly baseUrl: string;
  /** The embedding page's origin, different from `baseUrl`; set when a portal was asked for. */
  readonly portalUrl?: string;
  /** The demo clinic and its API key. */
  readonly clinic: { readonly clinicId: string; readonly apiKey: string };
  readonly livekit: LiveKitProcess;
  /** Holds the embedded store and server.log. */
  readonly dataDir: string;
  /** What the server has logged so far, all its lives together. */
  serverLog(): string;
  /** Ends the server as an operator would and starts it on the same store. */
  restartServer(): Promise<void>;
  /** Kills the server without warning; `restartServer` brings it back. */
  killServer(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Resolves when everything answers.
 * @throws with the server's log when it does not
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const dataDir = mkdtempSync(join(tmpdir(), "sameside-stack-"));
  const endings: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of endings.splice(0).reverse()) await end();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    return { ...(await assemble(options, dataDir, endings)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function assemble(
  options: StackOptions,
  dataDir: string,
  endings: (() => Promise<void>)[],
): Promise<Omit<Stack, "stop">> {
  const port = await freeTcpPort();
  const portalPort = await freeTcpPort();
  const address = options.address ?? "127.0.0.1";
  const baseUrl = `http://${address}:${port}`;
  const livekit = await ownLiveKit(dataDir, baseUrl, address);
  endings.push(() => livekit.stop());
  const env = {
    NODE_ENV: "development",
    HOST: address,
    PORT: String(port),
    PUBLIC_URL: baseUrl,
    PORTAL_URL: portalUrl(portalPort),
    DATA_DIR: dataDir,
    LIVEKIT_URL: livekit.url,
    LIVEKIT_PUBLIC_URL: livekit.url,
    LIVEKIT_API_KEY: livekit.apiKey,
    LIVEKIT_API_SECRET: livekit.apiSecret,
    MASTER_KEY: randomBytes(32).toString("base64"),
    SAMESIDE_DEMO: "1",
    ...(options.store === "postgres" ? { DATABASE_URL: await ownDatabase(options, endings) } : {}),
    ...options.env,
  };
  const server = new RestartableServer(env, baseUrl, join(dataDir, "server.log"));
  endings.push(() => server.end());
  await server.begin();
  if (options.portal === true) {
    const portal = await startPortal(portalPort, dataDir);
    endings.push(() => portal.stop("SIGTERM", 2000));
  }
  return {
    baseUrl,
    ...(options.portal === true ? { portalUrl: env.PORTAL_URL } : {}),
    clinic: readClinic(dataDir),
    livekit,
    dataDir,
    serverLog: () => server.log(),
    restartServer: async () => {
      await server.end();
      await server.begin();
    },
    killServer: () => server.kill(),
  };
}

class RestartableServer {
  readonly #env: Readonly<Record<string, string>>;
  readonly #baseUrl: string;
  readonly #logFile: string;
  #child: Child | undefined;

  constructor(env: Readonly<Record<string, string>>, baseUrl: string, logFile: string) {
    this.#env = env;
    this.#baseUrl = baseUrl;
    this.#logFile = logFile;
  }

  log(): string {
    return readFileSync(this.#logFile, "utf8");
  }

  async begin(): Promise<void> {
    this.#child = startServer({ env: this.#env, logFile: this.#logFile });
    try {
      await serverReady(this.#child, this.#baseUrl);
    } catch (error) {
      throw new Error(`${String(error)}\n${this.log()}`, { cause: error });
    }
  }

  async end(): Promise<void> {
    if (this.#child !== undefined) await stopServer(this.#child);
  }

  async kill(): Promise<void> {
    this.#child?.kill("SIGKILL");
    await this.#child?.ended;
  }
}

async function ownLiveKit(
  dataDir: string,
  baseUrl: string,
  address: string,
): Promise<LiveKitProcess> {
  const found = await ensureLiveKitBinary();
  if (found.kind === "none") throw new Error(found.reason);
  const webhookUrl = `${baseUrl}/livekit/webhook`;
  return startLiveKit({ binary: found.path, dataDir, webhookUrl, address });
}

/** A database of its own on the server of TEST_DATABASE_URL, else on a throw-away one. */
async function ownDatabase(
  { durable = false }: Pick<StackOptions, "durable">,
  endings: (() => Promise<void>)[],
): Promise<string> {
  const given = process.env["TEST_DATABASE_URL"] ?? "";
  if (given === "") {
    const throwAway = await startPostgres({ durable });
    endings.push(() => throwAway.stop());
    return throwAway.url;
  }
  const name = `sameside_${randomBytes(6).toString("hex")}`;
  const sql = postgres(given, { max: 1 });
  await sql.unsafe(`create database ${name}`);
  endings.push(async () => {
    await sql.unsafe(`drop database ${name} with (force)`);
    await sql.end();
  });
  const url = new URL(given);
  url.pathname = `/${name}`;
  return url.href;
}

function readClinic(dataDir: string): { clinicId: string; apiKey: string } {
  const clinic: unknown = JSON.parse(readFileSync(join(dataDir, "demo-clinic.json"), "utf8"));
  if (
    typeof clinic !== "object" ||
    clinic === null ||
    !("clinicId" in clinic && typeof clinic.clinicId === "string") ||
    !("apiKey" in clinic && typeof clinic.apiKey === "string")
  ) {
    throw new Error("demo-clinic.json does not name the clinic and its key");
  }
  return { clinicId: clinic.clinicId, apiKey: clinic.apiKey };
}
