// Gives everybody in a session their devices: each a real session link on its own line.
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import type { SendResult } from "../../packages/client/src/session-link/command-queue.ts";
import { prediction } from "../../packages/client/src/session-link/prediction.ts";
import { openSessionLink } from "../../packages/client/src/session-link/session-link.ts";
import type { SessionLink } from "../../packages/client/src/session-link/session-link.ts";
import { exchangeLink } from "../../packages/server/src/sessions/exchange-link.ts";
import type { Somebody, TestSession, World } from "../../packages/server/src/test-world.ts";
import type { Line, Network } from "./network.ts";
import type { Random } from "./random.ts";
import type { Name } from "./script.ts";
import { NAMES } from "./script.ts";
import type { Witness } from "./witness.ts";

/** One command that a page sent. */
export interface Sent {
  readonly commandId: string;
  readonly device: string;
  readonly by: Name;
  readonly command: ParticipantCommand;
  /** What the page was told; null: nothing yet. */
  result: SendResult | null;
}

export interface Device {
  readonly name: string;
  readonly owner: Name;
  readonly link: SessionLink;
  readonly line: Line;
  /** Sends and remembers. */
  readonly send: (command: ParticipantCommand) => void;
}

const DEVICES: Readonly<Record<Name, number>> = { sam: 2, kim: 1, robin: 2, alex: 1, ina: 1 };

/** Participants by the stories' names. */
export type People = Readonly<Record<Name, Somebody>>;

export function peopleOf({ client, therapist, others }: TestSession): People {
  const [kim, alex, ina] = others;
  if (kim === undefined || alex === undefined || ina === undefined) {
    throw new Error("somebody is missing");
  }
  return { sam: client, kim, robin: therapist, alex, ina };
}

export interface Stage {
  readonly world: World;
  readonly people: People;
  readonly network: Network;
  readonly witness: Witness;
  readonly random: Random;
  readonly sent: Sent[];
}

export async function openDevices(stage: Stage): Promise<readonly Device[]> {
  // A file is no part of the virtual time: each page has what predicts from the start.
  await prediction.ahead();
  const devices: Device[] = [];
  for (const owner of NAMES) {
    for (let number = 1; number <= DEVICES[owner]; number += 1) {
      const { credential } = await exchangeLink(stage.world.deps, {
        link: stage.people[owner].link,
      });
      devices.push(openDevice(stage, owner, `${owner}-${number}`, credential));
    }
  }
  return devices;
}

function openDevice(
  { people, network, witness, random, sent }: Stage,
  owner: Name,
  name: string,
  credential: string,
): Device {
  const line = network.line(name, witness.earOf(name, people[owner].id));
  let commandId = "";
  let count = 0;
  const link = openSessionLink({
    credential,
    call: false,
    fetch: line.fetch,
    random: random.fork(name).next,
    newId: () => {
      count += 1;
      commandId = `${name}-${String(count).padStart(6, "0")}`;
      return commandId;
    },
  });
  witness.watch(name, people[owner].id, link);
  const send = (command: ParticipantCommand) => {
    const answered = link.send(command);
    const one: Sent = { commandId, device: name, by: owner, command, result: null };
    sent.push(one);
    void answered.then((result) => (one.result = result));
  };
  return { name, owner, link, line, send };
}
