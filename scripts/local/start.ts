// Brings up everything `npm start` promises, then waits for Ctrl-C.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { WAYS_TO_GET_LIVEKIT } from "../bootstrap/livekit.mjs";
import type { LiveKitChoice } from "../bootstrap/livekit.mjs";
import { giveUp, say, withProgress } from "../bootstrap/progress.mjs";
import type { StartOptions } from "../bootstrap/start-options.mjs";
import { masterKey, openDataFolder } from "./data-folder.ts";
import { startLiveKit } from "./livekit-process.ts";
import { startPageWatch } from "./page-watch.ts";
import { portalUrl, startPortal } from "./portal-process.ts";
import { serverReady, startServer, stopServer } from "./server-process.ts";
import { Shutdown } from "./shutdown.ts";

/** How much of the server's log is shown when it dies. */
const LOG_TAIL_LINES = 20;

/**
 * Never returns normally: the process ends with 0 after Ctrl-C, with 1 when a part fails.
 * @param mode watch: rebuild pages and restart the server on changes, and show its log
 */
export async function start(
  options: StartOptions,
  livekit: LiveKitChoice,
  mode: { readonly watch: boolean } = { watch: false },
): Promise<void> {
  const shutdown = new Shutdown();
  try {
    openDataFolder(options.dataDir, options.fresh);
    const baseUrl = `http://127.0.0.1:${options.port}`;
    const portal = portalUrl(options.port + 1);
    const media = await livekitSettings(livekit, options, baseUrl, shutdown);
    const logFile = join(options.dataDir, "server.log");
    rmSync(logFile, { force: true });
    const server = startServer({
      env: { ...settings(options, baseUrl, portal), ...media },
      watch: mode.watch,
      ...(mode.watch ? {} : { logFile }),
    });
    shutdown.add("server", () => stopServer(server));
    try {
      await withProgress("Starting the server", () => serverReady(server, baseUrl));
    } catch (error) {
      throw new Error(`${message(error)}${mode.watch ? "" : `\n${tail(logFile)}`}`, {
        cause: error,
      });
    }
    const portalProcess = await withProgress("Starting the demo portal", () =>
      startPortal(options.port + 1, options.dataDir),
    );
    shutdown.add("demo portal", () => portalProcess.stop("SIGTERM", 2000));
    if (mode.watch) shutdown.add("page build", startPageWatch());
    say(
      `\nSameside is running. Open ${portal}\nCtrl-C ends it; what you did is kept in ${options.dataDir}`,
    );
    void portalProcess.ended.then((how) => shutdown.failed(`The demo portal ${how}.`));
    void server.ended.then((how) =>
      shutdown.failed(`The server ${how}.\n${mode.watch ? "" : tail(logFile)}`),
    );
    await shutdown.done;
  } catch (error) {
    if (shutdown.isUnderWay()) await shutdown.done;
    await shutdown.run();
    giveUp(message(error));
  }
}

function settings(options: StartOptions, baseUrl: string, portal: string): Record<string, string> {
  return {
    // A demo is refused in production, whatever the terminal has set.
    NODE_ENV: "development",
    HOST: "127.0.0.1",
    PORT: String(options.port),
    PUBLIC_URL: baseUrl,
    PORTAL_URL: portal,
    DATA_DIR: options.dataDir,
    MASTER_KEY: masterKey(options.dataDir),
    SAMESIDE_DEMO: "1",
  };
}

/** The server's LiveKit settings; empty where there is no LiveKit, which the server can live with. */
async function livekitSettings(
  livekit: LiveKitChoice,
  options: StartOptions,
  baseUrl: string,
  shutdown: Shutdown,
): Promise<Record<string, string>> {
  // The settings in our environment reach the server as they are.
  if (livekit.kind === "external") return {};
  if (livekit.kind === "none") {
    say(
      `There is no video on this machine: ${livekit.reason}.\nThree ways to get it:\n${WAYS_TO_GET_LIVEKIT}`,
    );
    return {};
  }
  const running = await withProgress("Starting LiveKit", () =>
    startLiveKit({
      binary: livekit.path,
      dataDir: options.dataDir,
      webhookUrl: `${baseUrl}/livekit/webhook`,
    }),
  );
  shutdown.add("LiveKit", () => running.stop());
  return {
    LIVEKIT_URL: running.url,
    LIVEKIT_PUBLIC_URL: running.url,
    LIVEKIT_API_KEY: running.apiKey,
    LIVEKIT_API_SECRET: running.apiSecret,
  };
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function tail(file: string): string {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-LOG_TAIL_LINES).join("\n");
}
