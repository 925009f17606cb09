// Measures what a call of two with the sheet open takes of the processor, beside livekit-client alone.
import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession } from "@playwright/test";
import { firstFrame, waitForNobody } from "../support/first-frame.ts";
import { median, percentile, ratio } from "../support/figures.ts";
import { openJoinPlace } from "../support/join-place.ts";
import type { Racer } from "../support/join-race.ts";
import { openJoinedPair } from "../support/joined-pair.ts";
import { browserProcesses } from "../support/process-figures.ts";

/** `npm run bench cpu [windows of each]`. */
const WINDOWS = Number(process.argv[2] ?? 8);
const WINDOW_MS = 8000;
/** Until simulcast and bandwidth have found their level. */
const SETTLE_MS = 5000;

type Load = ReadonlyMap<string, number>;

/** Share of one processor by kind of process, in percent, while the call goes on. */
async function measure(devtools: CDPSession, racer: Racer): Promise<Load> {
  await racer.joiner.goto("about:blank");
  await waitForNobody(racer.other);
  await (await racer.arrive()).click();
  await firstFrame(racer.joiner);
  await sleep(SETTLE_MS);
  const began = performance.now();
  const before = await browserProcesses(devtools);
  await sleep(WINDOW_MS);
  const after = await browserProcesses(devtools);
  const seconds = (performance.now() - began) / 1000;
  const load = new Map<string, number>();
  for (const { type, pid, cpuS } of after) {
    // One that came meanwhile began at nothing.
    const used = cpuS - (before.find((process) => process.pid === pid)?.cpuS ?? 0);
    const kind = ["renderer", "GPU", "browser"].includes(type) ? type : "other";
    for (const key of [kind, "all"]) {
      load.set(key, (load.get(key) ?? 0) + (used / seconds) * 100);
    }
  }
  return load;
}

const place = await openJoinPlace(0);
try {
  const samsBrowser = await place.launch();
  const { bare, ours } = await openJoinedPair(place, samsBrowser);
  const devtools = await samsBrowser.newBrowserCDPSession();
  const { direct } = place.fronts;
  const racers = [bare("livekit-client alone", direct.origin, direct.origin), ours()];
  const loads = new Map<string, Load[]>(racers.map(({ name }) => [name, []]));
  for (let window = 0; window < WINDOWS; window += 1) {
    for (const racer of window % 2 === 0 ? racers : racers.toReversed()) {
      loads.get(racer.name)?.push(await measure(devtools, racer));
    }
  }
  for (const kind of ["renderer", "GPU", "browser", "other", "all"]) {
    process.stdout.write(`${kind}\n`);
    const values = (name: string) => (loads.get(name) ?? []).map((load) => load.get(kind) ?? 0);
    const floor = median(values(racers[0]?.name ?? ""));
    for (const { name } of racers) {
      const list = values(name);
      const [low, middle, high] = [0, 0.5, 1].map((p) => `${percentile(list, p).toFixed(1)} %`);
      const beside = ratio(median(list), floor);
      process.stdout.write(`  ${name}: median ${middle} (${low} to ${high}), ${beside}\n`);
    }
  }
} finally {
  await place.stop();
}
