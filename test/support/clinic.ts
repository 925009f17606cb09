// Plays the clinic: makes sessions with its key.
import { randomUUID } from "node:crypto";
import type { CreatedSession, CreateSessionRequest } from "@sameside/shared/http/clinic-api";
import type { ClinicChange } from "@sameside/shared/http/clinic-settings";
import type { Instrument } from "@sameside/shared/instruments/instrument";

export interface ClinicAccess {
  readonly baseUrl: string;
  readonly clinic: { readonly apiKey: string };
}

export interface SessionWish {
  /** A case of its own unless said: what one session leaves would come into the next one. */
  readonly caseId?: string;
  /** What was agreed for the case for a dropped connection. */
  readonly ifDropped?: string;
  /** Minutes from now; negative: it began already. */
  readonly startsIn?: number;
  readonly minutes?: number;
  readonly call?: "video" | "elsewhere";
  readonly settings?: CreateSessionRequest["settings"];
  readonly participants?: readonly {
    readonly role: "client" | "therapist" | "guest";
    readonly externalId: string;
    readonly displayName: string;
    readonly lang?: string;
  }[];
}

const COUPLE_OF_ONE = [
  { role: "client", externalId: "c-sam", displayName: "Sam" },
  { role: "therapist", externalId: "t-robin", displayName: "Robin" },
] as const;

/** @throws with the problem when the clinic's request is refused */
export async function makeSession(
  { baseUrl, clinic }: ClinicAccess,
  wish: SessionWish = {},
): Promise<CreatedSession> {
  const startsAt = Date.now() + (wish.startsIn ?? -5) * 60_000;
  const answer = await fetch(`${baseUrl}/v1/sessions`, {
    method: "POST",
    headers: { authorization: `Bearer ${clinic.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({
      case: {
        externalId: wish.caseId ?? `HL-${randomUUID()}`,
        ...(wish.ifDropped === undefined ? {} : { ifDropped: wish.ifDropped }),
      },
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + (wish.minutes ?? 50) * 60_000).toISOString(),
      participants: wish.participants ?? COUPLE_OF_ONE,
      ...(wish.call === undefined ? {} : { call: wish.call }),
      ...(wish.settings === undefined ? {} : { settings: wish.settings }),
    }),
  });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as CreatedSession;
}

/** @throws with the problem when the instrument is refused */
export async function addInstrument(
  { baseUrl, clinic }: ClinicAccess,
  instrument: Instrument,
): Promise<void> {
  const answer = await fetch(`${baseUrl}/v1/instruments`, {
    method: "POST",
    headers: { authorization: `Bearer ${clinic.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify(instrument),
  });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
}

/** @throws with the problem when the change is refused */
export async function changeClinic(
  { baseUrl, clinic }: ClinicAccess,
  change: ClinicChange,
): Promise<void> {
  const answer = await fetch(`${baseUrl}/v1/clinic`, {
    method: "PATCH",
    headers: { authorization: `Bearer ${clinic.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify(change),
  });
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
}

/** The answer to a GET with the clinic's key. */
export async function askAsClinic(
  { baseUrl, clinic }: ClinicAccess,
  path: string,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const answer = await fetch(`${baseUrl}${path}`, {
    headers: { authorization: `Bearer ${clinic.apiKey}` },
  });
  return { status: answer.status, body: await answer.json() };
}

type SessionParticipant = CreatedSession["participants"][number];

/** @throws when the session has nobody of that external id */
export function linksOf(session: CreatedSession, externalId: string): SessionParticipant {
  const found = session.participants.find((participant) => participant.externalId === externalId);
  if (found === undefined) throw new Error(`nobody is ${externalId}`);
  return found;
}

/** @throws when the session has nobody of that external id */
export function idOf(session: CreatedSession, externalId: string): string {
  return linksOf(session, externalId).id;
}
