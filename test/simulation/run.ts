// Plays one seed: a session, a hostile network, then calm weather until all is delivered.
import { viewFor } from "@sameside/shared/session/view";
import type { Store } from "../../packages/server/src/store/store.ts";
import { load, makeSession, MINUTE } from "../../packages/server/src/test-world.ts";
import type { World } from "../../packages/server/src/test-world.ts";
import { openDevices, peopleOf } from "./cast.ts";
import type { Device, People, Sent } from "./cast.ts";
import { Network } from "./network.ts";
import { createRandom } from "./random.ts";
import type { Random } from "./random.ts";
import { writeScript } from "./script.ts";
import type { Deed } from "./script.ts";
import { Servers } from "./servers.ts";
import { causeTrouble } from "./trouble.ts";
import { passUntil, RealWork, stopTime } from "./virtual-time.ts";
import { watchStore } from "./watched-store.ts";
import type { Commit, Fault } from "./watched-store.ts";
import { Witness } from "./witness.ts";

/** Longer than everything that a page or a server waits for before it looks again. */
const HEALED_WITHIN_MS = 5 * MINUTE;
const AFTER_LAST_DEED_MS = 2000;

export interface Setting {
  readonly world: World;
  /** One for each server. */
  readonly stores: readonly Store[];
}

/** What a run left behind. */
export interface Outcome {
  readonly sessionId: string;
  readonly people: People;
  readonly devices: readonly Device[];
  readonly sent: readonly Sent[];
  readonly commits: readonly Commit[];
  /** What the witness saw go wrong on the way. */
  readonly wrong: readonly string[];
}

/** Links stay readable, but nothing moves any more. */
export async function simulate(setting: Setting, seed: number): Promise<Outcome> {
  const { world } = setting;
  const giveTimeBack = stopTime();
  world.pass(Date.now() - world.deps.clock());
  const session = await makeSession(world, ["client", "therapist", "guest"]);
  const people = peopleOf(session);
  const run = new Run(setting, session.id, people, createRandom(seed));
  try {
    await run.play();
    return {
      sessionId: session.id,
      people,
      devices: run.devices,
      sent: run.sent,
      commits: run.commits,
      wrong: run.witness.wrong,
    };
  } finally {
    await run.end();
    giveTimeBack();
  }
}

class Run {
  readonly sent: Sent[] = [];
  readonly commits: Commit[] = [];
  readonly witness: Witness;
  devices: readonly Device[] = [];
  readonly #work = new RealWork();
  readonly #faults: Fault[] = [];
  readonly #world: World;
  readonly #sessionId: string;
  readonly #people: People;
  readonly #random: Random;
  readonly #servers: Servers;
  readonly #network: Network;

  constructor({ world, stores }: Setting, sessionId: string, people: People, random: Random) {
    this.#world = world;
    this.#sessionId = sessionId;
    this.#people = people;
    this.#random = random;
    this.witness = new Witness((name) => people[name].id);
    this.#servers = new Servers({
      work: this.#work,
      random: random.fork("servers"),
      deps: world.deps,
      stores: stores.map((store) => this.#watched(store)),
    });
    this.#network = new Network(random.fork("network"), this.#servers);
  }

  async play(): Promise<void> {
    const { state } = await load(this.#world.deps, this.#sessionId);
    this.witness.committed(state);
    await this.#servers.startAll();
    this.devices = await openDevices({
      world: this.#world,
      people: this.#people,
      network: this.#network,
      witness: this.witness,
      random: this.#random.fork("pages"),
      sent: this.sent,
    });
    await this.#storm();
    await this.#calm();
  }

  async end(): Promise<void> {
    for (const { link } of this.devices) link.close();
    await this.#servers.stopAll();
    await this.#work.rest();
  }

  async #storm(): Promise<void> {
    const random = this.#random.fork("presses");
    const script = writeScript(this.#random.fork("script"), (name) => this.#people[name].id);
    const until = Math.max(...script.map(({ at }) => at)) + AFTER_LAST_DEED_MS;
    if (random.chance(0.8)) this.#deviceOf("robin", random).send({ type: "session.start" });
    for (const deed of script) {
      const device = this.#deviceOf(deed.by, random);
      setTimeout(() => device.send(deed.command), deed.at);
    }
    causeTrouble(this.#random.fork("trouble"), until, {
      servers: this.#servers,
      devices: this.devices,
      faults: this.#faults,
    });
    await passUntil(this.#work, until, () => {
      this.witness.judge();
      return false;
    });
  }

  async #calm(): Promise<void> {
    const random = this.#random.fork("calm");
    this.#faults.length = 0;
    this.#network.heal();
    await this.#servers.startAll();
    for (const { line, link } of this.devices) {
      line.setOnline(true);
      // Not every device notices that it is online again.
      if (random.chance(0.5)) link.tryNow();
    }
    await passUntil(this.#work, HEALED_WITHIN_MS, async () => {
      this.witness.judge();
      const delivered =
        this.#network.onTheWay === 0 && this.sent.every(({ result }) => result !== null);
      return delivered && (await this.#areEqual());
    });
  }

  /** Every page is live and shows what the store holds. */
  async #areEqual(): Promise<boolean> {
    if (this.devices.some(({ link }) => link.snapshot().connection !== "live")) return false;
    const { state } = await load(this.#world.deps, this.#sessionId);
    return this.devices.every(({ owner, link }) => {
      const view = viewFor(state, this.#people[owner].id);
      return JSON.stringify(link.snapshot().view) === JSON.stringify(view);
    });
  }

  #deviceOf(name: Deed["by"], random: Random): Device {
    return random.pick(this.devices.filter(({ owner }) => owner === name));
  }

  #watched(store: Store): Store {
    return watchStore(store, {
      work: this.#work,
      sessionId: this.#sessionId,
      takeFault: () => this.#faults.shift() ?? null,
      onCommit: (commit) => {
        this.commits.push(commit);
        this.witness.committed(commit.loaded.state);
      },
      at: (version) =>
        this.commits.find(({ loaded }) => loaded.session.version === version)?.loaded,
    });
  }
}
