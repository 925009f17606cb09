// Runs our own LiveKit server for as long as we live.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Child } from "./child.ts";
import { startChild } from "./child.ts";
import { freeTcpPort, freeUdpPort } from "./free-ports.ts";
import type { LiveKitKeys } from "./livekit-config.ts";
import { livekitConfig, livekitKeys } from "./livekit-config.ts";

export interface LiveKitOptions {
  /** The livekit-server program. */
  readonly binary: string;
  /** Keys, settings and log are kept here, readable by the owner alone. */
  readonly dataDir: string;
  /** Where LiveKit reports what happens in rooms. */
  readonly webhookUrl: string;
  /** TCP port to listen on; a free one when left out. */
  readonly port?: number;
  /** Where it listens, the only address it speaks from; 127.0.0.1 unless said. */
  readonly address?: string;
}

export interface LiveKitProcess extends LiveKitKeys {
  /** ws://ADDRESS:N; stays the same when the program is restarted. */
  readonly url: string;
  /** Undefined while it is down. */
  pid(): number | undefined;
  /** Kills it the hard way; it comes back by itself. */
  kill(): void;
  /** Kills it the hard way; it stays away until `bringUp`. */
  takeDown(): Promise<void>;
  /** Resolves when it answers again. */
  bringUp(): Promise<void>;
  /** Ends it for good. */
  stop(): Promise<void>;
}

const START_ATTEMPTS = 3;
const READY_WITHIN_MS = 10_000;
const FIRST_BACK_OFF_MS = 250;
const LONGEST_BACK_OFF_MS = 8000;
/** Up for this long, and the next death counts as the first again. */
const STEADY_AFTER_MS = 30_000;
const PULSE_MS = 5000;
const PULSES_MISSED_MAX = 3;

/**
 * Starts LiveKit and resolves when it answers.
 * @throws when it does not come up; the message names its log
 */
export async function startLiveKit(options: LiveKitOptions): Promise<LiveKitProcess> {
  const keys = livekitKeys(options.dataDir);
  const { address = "127.0.0.1" } = options;
  const log = join(options.dataDir, "livekit.log");
  rmSync(log, { force: true });
  for (let attempt = 1; ; attempt += 1) {
    // Somebody may take a free port before LiveKit does: then the next attempt has others.
    const signal = options.port ?? (await freeTcpPort());
    const config = join(options.dataDir, "livekit.yaml");
    const media = await freeUdpPort();
    const place = { address, signal, media };
    writeFileSync(config, livekitConfig(keys, place, options.webhookUrl), { mode: 0o600 });
    const keeper = new Keeper(options.binary, config, `${address}:${signal}`, log);
    if (await keeper.bringUp()) return present(keeper, keys, `${address}:${signal}`);
    await keeper.takeDown();
    if (attempt === START_ATTEMPTS) throw new Error(`LiveKit did not start; see ${log}`);
  }
}

function present(keeper: Keeper, keys: LiveKitKeys, host: string): LiveKitProcess {
  return {
    ...keys,
    url: `ws://${host}`,
    pid: () => keeper.pid(),
    kill: () => keeper.kill(),
    takeDown: () => keeper.takeDown(),
    async bringUp() {
      if (!(await keeper.bringUp())) throw new Error("LiveKit did not come up again");
    },
    stop: () => keeper.stop(),
  };
}

/** Holds one program, and starts it anew when it dies or goes silent. */
class Keeper {
  readonly #binary: string;
  readonly #config: string;
  readonly #host: string;
  readonly #log: string;
  #child: Child | undefined;
  #wanted = false;
  #backOffMs = FIRST_BACK_OFF_MS;
  #pulse: NodeJS.Timeout | undefined;

  constructor(binary: string, config: string, host: string, log: string) {
    this.#binary = binary;
    this.#config = config;
    this.#host = host;
    this.#log = log;
  }

  pid(): number | undefined {
    return this.#child === undefined || this.#child.hasEnded() ? undefined : this.#child.pid;
  }

  kill(): void {
    this.#child?.kill("SIGKILL");
  }

  /** @returns false when it ended or did not answer in time */
  async bringUp(): Promise<boolean> {
    this.#wanted = true;
    if (this.pid() === undefined) this.#launch();
    this.#watchPulse();
    return await this.#answersWithin(READY_WITHIN_MS);
  }

  async takeDown(): Promise<void> {
    this.#rest();
    this.kill();
    await this.#child?.ended;
  }

  async stop(): Promise<void> {
    this.#rest();
    // Asked once, LiveKit waits for its rooms to empty; asked twice, it tells them and leaves.
    this.#child?.kill("SIGTERM");
    await sleep(100);
    await this.#child?.stop("SIGTERM", 2000);
  }

  #rest(): void {
    this.#wanted = false;
    clearInterval(this.#pulse);
  }

  #launch(): void {
    const startedAt = Date.now();
    const child = startChild(this.#binary, ["--config", this.#config], {
      logFile: this.#log,
      orphanSignal: "KILL",
    });
    this.#child = child;
    void child.ended.then(async () => {
      if (Date.now() - startedAt > STEADY_AFTER_MS) this.#backOffMs = FIRST_BACK_OFF_MS;
      const waitMs = this.#backOffMs;
      this.#backOffMs = Math.min(waitMs * 2, LONGEST_BACK_OFF_MS);
      await sleep(waitMs);
      if (this.#wanted && this.#child === child) this.#launch();
    });
  }

  /** A program that lives but no longer answers is as good as dead. */
  #watchPulse(): void {
    let missed = 0;
    clearInterval(this.#pulse);
    this.#pulse = setInterval(() => {
      void this.#answers().then((alive) => {
        missed = alive ? 0 : missed + 1;
        if (missed >= PULSES_MISSED_MAX) this.kill();
      });
    }, PULSE_MS);
    this.#pulse.unref();
  }

  async #answersWithin(limitMs: number): Promise<boolean> {
    const deadline = Date.now() + limitMs;
    while (Date.now() < deadline) {
      const alive = await this.#answers();
      // Asked in this order: when our program died, it was a stranger on its port who answered.
      if (this.#child === undefined || this.#child.hasEnded()) return false;
      if (alive) return true;
      await sleep(25);
    }
    return false;
  }

  async #answers(): Promise<boolean> {
    try {
      await fetch(`http://${this.#host}/`, { signal: AbortSignal.timeout(2000) });
      return true;
    } catch {
      return false;
    }
  }
}
