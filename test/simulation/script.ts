// Writes who presses what when, from the model's own random stories.
import { commandSchema } from "@sameside/shared/http/command-schema";
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import { OWNED_WORDS } from "@sameside/shared/testing/private-words";
import { sampleSteps } from "@sameside/shared/testing/random-story";
import type { Random } from "./random.ts";

/** The people of the random stories. */
export const NAMES = ["sam", "kim", "robin", "alex", "ina"] as const;
export type Name = (typeof NAMES)[number];

export interface Deed {
  /** Milliseconds after the beginning. */
  readonly at: number;
  readonly by: Name;
  readonly command: ParticipantCommand;
}

const DEEDS = 60;
const LONGEST_GAP_MS = 4000;

/** @param idOf a person's participant id */
export function writeScript(random: Random, idOf: (name: Name) => string): readonly Deed[] {
  const translate = createTranslator(random, idOf);
  const script: Deed[] = [];
  let at = 0;
  let leftInBurst = 0;
  for (const { by, command } of sampleSteps(random.int(0, 2 ** 30), DEEDS)) {
    if (leftInBurst === 0) {
      at += random.int(0, LONGEST_GAP_MS);
      leftInBurst = random.int(1, 6);
    }
    leftInBurst -= 1;
    const who = nameOf(by);
    const deed = translate(who, command);
    script.push({ at: at + (random.chance(0.6) ? 0 : random.int(0, 300)), by: who, command: deed });
    if (!random.chance(0.4)) continue;
    // Somebody else presses the same thing in the same moment.
    const rival = random.pick(NAMES.filter((name) => name !== who));
    script.push({ at, by: rival, command: translate(rival, deed) });
  }
  return script;
}

function nameOf(by: string): Name {
  const name = NAMES.find((candidate) => candidate === by);
  if (name === undefined) throw new Error(`nobody here is called ${by}`);
  return name;
}

/**
 * Gives a story's command ids that the wire takes and words that are said once: each of them then
 * names one command.
 */
function createTranslator(random: Random, idOf: (name: Name) => string) {
  const items = new Map<string, string>();
  let words = 0;
  let made = 0;
  const newId = (id: string) => `${id}-${String((made += 1)).padStart(6, "0")}`;

  const text = (by: Name, value: string): string => {
    const name = NAMES.find((candidate) => candidate === value);
    if (name !== undefined) return idOf(name);
    if (/^(pulse|summary|line)-\d$/.test(value)) return `${value}-000000`;
    if (/^item-\d$/.test(value)) return items.get(value) ?? `${value}-000000`;
    return value.replace(OWNED_WORDS, (_, kind: string, owner: string) => {
      // What is said at the door belongs to whom it is said.
      const owns = kind === "door" ? owner : by;
      return `${kind}~${owns}~${(words += 1)}~`;
    });
  };
  const deep = (by: Name, value: unknown): unknown => {
    if (typeof value === "string") return text(by, value);
    if (Array.isArray(value)) return value.map((one: unknown) => deep(by, one));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        key === "deviceId" ? `device-of-${by}` : deep(by, one),
      ]),
    );
  };
  return (by: Name, command: object): ParticipantCommand => {
    // Most added items are new ones, so that there is something to work on.
    if ("itemId" in command && "draft" in command && /^item-\d$/.test(String(command.itemId))) {
      const slot = String(command.itemId);
      if (random.chance(0.8)) items.set(slot, newId(slot));
    }
    const parsed = commandSchema.parse({ ...(deep(by, command) as object), commandId: "12345678" });
    const { commandId: _, ...translated } = parsed;
    return translated;
  };
}
