// Plans what goes wrong besides the network: devices offline, servers stopped, a database that fails.
import type { Device } from "./cast.ts";
import type { Random } from "./random.ts";
import type { Servers } from "./servers.ts";
import type { Fault } from "./watched-store.ts";

export interface Scene {
  readonly servers: Servers;
  readonly devices: readonly Device[];
  /** Each is used up by one way to the database. */
  readonly faults: Fault[];
}

const FAULTS: readonly Fault[] = ["before", "inside", "after"];

/** @param until milliseconds; afterwards nothing new goes wrong */
export function causeTrouble(random: Random, until: number, scene: Scene): void {
  for (const { line } of scene.devices) {
    if (!random.chance(0.6)) continue;
    const from = random.int(0, until);
    const to = from + random.int(500, 20_000);
    setTimeout(() => line.setOnline(false), from);
    // The end of all trouble brings everybody back.
    if (to < until) setTimeout(() => line.setOnline(true), to);
  }
  // So far apart that one command does not meet a fault at each of its tries.
  for (let at = random.int(500, 4000); at < until; at += random.int(2500, 7000)) {
    const fault = random.pick(FAULTS);
    setTimeout(() => scene.faults.push(fault), at);
  }
  for (let place = 0; place < scene.servers.count; place += 1) {
    if (random.chance(0.8)) restart(random, until, scene.servers, place);
  }
}

function restart(random: Random, until: number, servers: Servers, place: number): void {
  const at = random.int(0, until - 1000);
  const how = random.pick(["gently", "crash"] as const);
  const back = at + random.int(100, 6000);
  setTimeout(() => void servers.stop(place, how), at);
  if (back < until) setTimeout(() => void servers.start(place), back);
}
