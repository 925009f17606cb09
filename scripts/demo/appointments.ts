// Keeps the practice's diary: two appointments for today, their links in a file.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { ClinicApi, Links } from "./clinic-api.ts";

const minute = 60_000;
const length = 50 * minute;
const keptFor = 3 * 24 * 60 * minute;

/** Who takes part; the portal has a page for each of them. */
export const people = ["therapist", "client"] as const;
export type Person = (typeof people)[number];

export type Appointment = {
  readonly id: string;
  readonly caseId: string;
  /** ISO 8601. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly names: Readonly<Record<Person, string>>;
  readonly links: Readonly<Record<Person, Links>>;
};

type Case = { readonly caseId: string; readonly client: string };

/** The people are made up. */
const therapist = "Robin";
const cases: readonly [Case, Case] = [
  { caseId: "HL-118", client: "Sam" },
  { caseId: "HL-204", client: "Alex" },
];

export type Diary = {
  /** All kept ones by time. */
  readonly list: () => readonly Appointment[];
  /** Makes what today lacks: one appointment that is about now, one two hours on. */
  readonly fillToday: () => Promise<void>;
};

type DiaryOptions = {
  readonly api: ClinicApi;
  /** Holds link secrets: mode 0600. */
  readonly file: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

/** Started five minutes ago, to the five minutes. */
function recent(now: number): number {
  return Math.floor(now / (5 * minute)) * 5 * minute - 5 * minute;
}

export function openDiary({ api, file, now }: DiaryOptions): Diary {
  let kept: readonly Appointment[] = load(file).filter(
    (one) => Date.parse(one.endsAt) > now() - keptFor,
  );

  const book = async ({ caseId, client }: Case, start: number) => {
    const startsAt = new Date(start).toISOString();
    const endsAt = new Date(start + length).toISOString();
    const ids = { therapist: "robin", client: `client-${caseId}` };
    const externalId = `${caseId}-${startsAt}`;
    const { id, links } = await api.createSession(
      {
        externalId,
        case: { externalId: caseId },
        startsAt,
        endsAt,
        participants: [
          { role: "therapist", externalId: ids.therapist, displayName: therapist },
          { role: "client", externalId: ids.client, displayName: client },
        ],
      },
      `harbour-lane-${externalId}`,
    );
    const linksFor = (person: Person) => links[ids[person]] ?? missing(person);
    const appointment: Appointment = {
      id,
      caseId,
      startsAt,
      endsAt,
      names: { therapist, client },
      links: { therapist: linksFor("therapist"), client: linksFor("client") },
    };
    kept = [...kept.filter((one) => one.id !== id), appointment];
    save(file, kept);
  };

  return {
    list: () => kept.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)),
    fillToday: async () => {
      kept = await stillThere(api, kept);
      const first = recent(now());
      const open = kept.filter((one) => Date.parse(one.endsAt) > now());
      if (!open.some((one) => one.caseId === cases[0].caseId)) await book(cases[0], first);
      if (!open.some((one) => one.caseId === cases[1].caseId)) {
        await book(cases[1], first + 125 * minute);
      }
    },
  };
}

function missing(person: Person): never {
  throw new Error(`The session server gave no links for the ${person}.`);
}

/** Appointments of an earlier data folder are no longer known to the server. */
async function stillThere(
  api: ClinicApi,
  kept: readonly Appointment[],
): Promise<readonly Appointment[]> {
  const starts = kept.map((one) => Date.parse(one.startsAt));
  if (starts.length === 0) return kept;
  const from = new Date(Math.min(...starts) - minute).toISOString();
  const to = new Date(Math.max(...starts) + minute).toISOString();
  const states = await api.states(from, to);
  return kept.filter((one) => states.has(one.id));
}

function load(file: string): readonly Appointment[] {
  if (!existsSync(file)) return [];
  // Written by `save` alone, so its shape is known.
  return JSON.parse(readFileSync(file, "utf8")) as readonly Appointment[];
}

function save(file: string, kept: readonly Appointment[]): void {
  const next = `${file}.next`;
  writeFileSync(next, JSON.stringify(kept, undefined, 2), { mode: 0o600 });
  // A rename leaves either the old file or the new one, never half of it.
  renameSync(next, file);
}
