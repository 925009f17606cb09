// Decides what happens to a mid-session "is this helping?" check-in.

import type { Actor, ParticipantId, Role } from "./actor.ts";
import { accept, keepPrivately, refuse } from "./decision.ts";
import type { Decision, Happened } from "./decision.ts";
import { cleanOptional } from "../text.ts";

export type PulseId = string;

export const PULSE_ANSWERS = ["yes", "a-bit", "not-really", "not-sure"] as const;
export type PulseAnswer = (typeof PULSE_ANSWERS)[number];

export const HELPS = [
  "slow-down",
  "just-listen",
  "check-understanding",
  "say-why",
  "more-plan",
  "something-to-try",
  "something-else",
  "back-to-list",
  "short-break",
  "not-sure-yet",
] as const;
export type HelpId = (typeof HELPS)[number];

/** At most this many of "What would help?", own words counting as one. */
export const MAX_HELPS = 2;
/** Graphemes of "in my words". */
export const HELP_WORDS_MAX = 140;
/** An unanswered pulse closes by itself. */
const PULSE_OPEN_MS = 3 * 60_000;
/** The automatic one keeps away from a session's first and last minutes. */
const AUTOMATIC_MARGIN_MS = 8 * 60_000;
/** No automatic one so soon after somebody else's. */
const AUTOMATIC_AFTER_OTHERS_MS = 10 * 60_000;
/** A session has one automatic check-in at most. */
const AUTOMATIC_PULSE_ID: PulseId = "automatic";

/** An answer can be taken back this long. */
export const PULSE_UNDO_MS = 10_000;

/** One check-in. Times in epoch milliseconds. */
export interface Pulse {
  readonly id: PulseId;
  /** Participant id, or `system` for the automatic one. */
  readonly askedBy: ParticipantId;
  readonly askedAt: number;
  readonly expiresAt: number;
  readonly asked: readonly ParticipantId[];
  readonly responses: Readonly<Record<ParticipantId, PulseResponse>>;
}

export type PulseResponse =
  | {
      readonly kind: "answered";
      readonly answer: PulseAnswer;
      readonly helps: readonly HelpId[];
      readonly words: string | null;
      readonly at: number;
      /** `at-end`: kept first, shared during wrap-up or after. */
      readonly shared: "now" | "at-end";
    }
  | { readonly kind: "passed" }
  | { readonly kind: "taken-back" };

export interface Pulses {
  readonly pulses: readonly Pulse[];
}

/** A pulse answer inside its ten seconds (`now`) or kept for the end (`keep`). */
export interface PulseRow {
  readonly kind: "pulse";
  readonly id: PulseId;
  readonly owner: ParticipantId;
  readonly answer: PulseAnswer;
  readonly helps: readonly HelpId[];
  readonly words: string | null;
  readonly mode: "now" | "keep";
  /** Epoch milliseconds of the answer. */
  readonly at: number;
}

export type PulseCommand =
  | { readonly type: "pulse.ask"; readonly pulseId: PulseId }
  | {
      readonly type: "pulse.answer";
      readonly pulseId: PulseId;
      readonly answer: PulseAnswer;
      readonly keep: boolean;
    }
  | {
      readonly type: "pulse.help";
      readonly pulseId: PulseId;
      readonly helps: readonly HelpId[];
      readonly words: string | null;
    }
  | { readonly type: "pulse.pass"; readonly pulseId: PulseId }
  | { readonly type: "pulse.take-back"; readonly pulseId: PulseId }
  | { readonly type: "pulse.share-kept"; readonly pulseId: PulseId }
  | { readonly type: "pulse.leave-out"; readonly pulseId: PulseId };

export type PulseEvent =
  | {
      readonly type: "pulse.asked";
      readonly pulseId: PulseId;
      readonly asked: readonly ParticipantId[];
      readonly expiresAt: number;
    }
  | {
      readonly type: "pulse.answered";
      readonly pulseId: PulseId;
      /** Whose answer; the settling may be the system's. */
      readonly participantId: ParticipantId;
      readonly answer: PulseAnswer;
      readonly helps: readonly HelpId[];
      readonly words: string | null;
      readonly answeredAt: number;
      readonly shared: "now" | "at-end";
    }
  | {
      readonly type: "pulse.help-added";
      readonly pulseId: PulseId;
      readonly helps: readonly HelpId[];
      readonly words: string | null;
    }
  | { readonly type: "pulse.passed"; readonly pulseId: PulseId }
  | { readonly type: "pulse.taken-back"; readonly pulseId: PulseId };

export interface PulseScope {
  readonly pulses: Pulses;
  /** Everybody's unsettled answers. */
  readonly rows: readonly PulseRow[];
  /** Clients who can be asked now: not removed. */
  readonly clients: readonly ParticipantId[];
  readonly roleOf: (id: ParticipantId) => Role | null;
  readonly now: number;
}

type PulseActor = Extract<Actor, { kind: "participant" }>;

/**
 * Epoch milliseconds at which the automatic check-in is due: the middle of what is left at the start.
 * Null for a session too short to have a middle.
 */
export function automaticPulseAt(startedAt: number, endsAt: number): number | null {
  const half = (endsAt - startedAt) / 2;
  return half >= AUTOMATIC_MARGIN_MS ? startedAt + half : null;
}

/** The automatic check-in if it is due now, else null; a therapist who has just asked makes it needless. */
export function automaticPulse(
  { pulses: { pulses }, clients, roleOf, now }: PulseScope,
  { startedAt, endsAt }: { readonly startedAt: number | null; readonly endsAt: number },
): Extract<PulseEvent, { type: "pulse.asked" }> | null {
  const due = startedAt === null ? null : automaticPulseAt(startedAt, endsAt);
  if (due === null || now < due || now > endsAt - AUTOMATIC_MARGIN_MS) return null;
  const needless = pulses.some(
    ({ askedBy, askedAt }) =>
      roleOf(askedBy) !== "client" && askedAt > due - AUTOMATIC_AFTER_OTHERS_MS,
  );
  return needless || clients.length === 0 ? null : asked(AUTOMATIC_PULSE_ID, clients, now);
}

function asked(
  pulseId: PulseId,
  ids: readonly ParticipantId[],
  now: number,
): Extract<PulseEvent, { type: "pulse.asked" }> {
  return { type: "pulse.asked", pulseId, asked: ids, expiresAt: now + PULSE_OPEN_MS };
}

/** Answers whose ten seconds are over; any later command appends them first. */
export function settleDuePulses(rows: readonly PulseRow[], now: number): readonly PulseRow[] {
  return rows.filter((row) => row.mode === "now" && now >= row.at + PULSE_UNDO_MS);
}

/** The event that makes an answer part of the log. */
export function answered(
  row: PulseRow,
  shared: "now" | "at-end",
): Extract<PulseEvent, { type: "pulse.answered" }> {
  return {
    type: "pulse.answered",
    pulseId: row.id,
    participantId: row.owner,
    answer: row.answer,
    helps: row.helps,
    words: row.words,
    answeredAt: row.at,
    shared,
  };
}

export function decidePulse(
  scope: PulseScope,
  command: PulseCommand,
  actor: PulseActor,
): Decision<PulseEvent, PulseRow> {
  if (command.type === "pulse.ask") return decideAsk(scope, command.pulseId, actor);
  const pulse = scope.pulses.pulses.find((candidate) => candidate.id === command.pulseId);
  if (pulse === undefined || !pulse.asked.includes(actor.id)) return refuse("pulse.unknown");
  const row = scope.rows.find((own) => own.id === pulse.id && own.owner === actor.id);
  const key = { kind: "pulse", owner: actor.id, id: pulse.id } as const;
  switch (command.type) {
    case "pulse.answer":
      return decideAnswer(scope, command, actor, pulse, row);
    case "pulse.help":
      return decideHelp(command, actor, pulse, row);
    case "pulse.pass":
      if (row !== undefined || pulse.responses[actor.id] !== undefined) return accept();
      return accept({ type: "pulse.passed", pulseId: pulse.id });
    case "pulse.take-back":
      if (row === undefined) return refuse("pulse.too-late-to-undo");
      if (row.mode === "keep") return keepPrivately({ drop: key });
      return {
        events: [{ type: "pulse.taken-back", pulseId: pulse.id }],
        privates: [{ drop: key }],
      };
    case "pulse.share-kept":
      if (row?.mode !== "keep") return refuse("pulse.nothing-kept");
      return { events: [answered(row, "at-end")], privates: [{ drop: key }] };
    case "pulse.leave-out":
      if (row?.mode !== "keep") return refuse("pulse.nothing-kept");
      // As good as "not now": inside its three minutes the question would else stand there again.
      return {
        events: [{ type: "pulse.passed", pulseId: pulse.id }],
        privates: [{ drop: key }],
      };
  }
}

function decideAsk(
  scope: PulseScope,
  pulseId: PulseId,
  actor: PulseActor,
): Decision<PulseEvent, PulseRow> {
  if (scope.pulses.pulses.some((pulse) => pulse.id === pulseId)) return refuse("pulse.duplicate");
  const ids = actor.role === "client" ? [actor.id] : scope.clients;
  if (ids.length === 0) return refuse("pulse.nobody-to-ask");
  // A client's own check-in never blocks the therapist's: that would tell that one is open.
  const blocking = scope.pulses.pulses.some(
    (pulse) =>
      isOpenPulse(pulse, scope) &&
      (actor.role === "client"
        ? waitsFor(pulse, actor.id, scope)
        : scope.roleOf(pulse.askedBy) !== "client"),
  );
  if (blocking) return refuse("pulse.already-open");
  return accept(asked(pulseId, ids, scope.now));
}

/** Open until its time is up or everybody asked has visibly answered; a "not now" looks like silence. */
function isOpenPulse(pulse: Pulse, { now, rows }: PulseScope): boolean {
  return (
    now < pulse.expiresAt &&
    pulse.asked.some((id) => {
      const kind = pulse.responses[id]?.kind;
      const given = rows.some(
        (row) => row.id === pulse.id && row.owner === id && row.mode === "now",
      );
      return !given && (kind === undefined || kind === "passed");
    })
  );
}

/** For the person asked an answer is given, too, when nobody else may know of it. */
function waitsFor(pulse: Pulse, id: ParticipantId, { rows }: PulseScope): boolean {
  const given = rows.some((row) => row.id === pulse.id && row.owner === id);
  return pulse.asked.includes(id) && pulse.responses[id] === undefined && !given;
}

function decideAnswer(
  scope: PulseScope,
  command: Extract<PulseCommand, { type: "pulse.answer" }>,
  actor: PulseActor,
  pulse: Pulse,
  row: PulseRow | undefined,
): Decision<PulseEvent, PulseRow> {
  const response = pulse.responses[actor.id];
  if (row !== undefined || (response !== undefined && response.kind !== "passed")) {
    return refuse("pulse.already-answered");
  }
  if (scope.now >= pulse.expiresAt) return refuse("pulse.expired");
  return keepPrivately({
    put: {
      kind: "pulse",
      id: pulse.id,
      owner: actor.id,
      answer: command.answer,
      helps: [],
      words: null,
      mode: command.keep ? "keep" : "now",
      at: scope.now,
    },
  });
}

function decideHelp(
  command: Extract<PulseCommand, { type: "pulse.help" }>,
  actor: PulseActor,
  pulse: Pulse,
  row: PulseRow | undefined,
): Decision<PulseEvent, PulseRow> {
  const response = pulse.responses[actor.id];
  const given = row ?? (response?.kind === "answered" ? response : undefined);
  if (given === undefined) return refuse("pulse.unknown");
  if (given.answer === "yes") return refuse("pulse.no-help-needed");
  const cleaned = cleanOptional(command.words, HELP_WORDS_MAX);
  if (cleaned.problem !== null) return refuse(cleaned.problem);
  const helps = [...new Set(command.helps)];
  const count = helps.length + (cleaned.text === null ? 0 : 1);
  if (count > MAX_HELPS) return refuse("pulse.too-many-helps");
  if (row !== undefined) return keepPrivately({ put: { ...row, helps, words: cleaned.text } });
  return accept({ type: "pulse.help-added", pulseId: pulse.id, helps, words: cleaned.text });
}

export function evolvePulse(state: Pulses, event: PulseEvent, happened: Happened): Pulses {
  if (event.type === "pulse.asked") {
    const { pulseId: id, asked, expiresAt } = event;
    const pulse = {
      id,
      asked,
      expiresAt,
      askedBy: happened.by,
      askedAt: happened.at,
      responses: {},
    };
    return { pulses: [...state.pulses, pulse] };
  }
  return {
    pulses: state.pulses.map((pulse) =>
      pulse.id === event.pulseId ? respond(pulse, event, happened) : pulse,
    ),
  };
}

function respond(
  pulse: Pulse,
  event: Exclude<PulseEvent, { type: "pulse.asked" }>,
  happened: Happened,
): Pulse {
  const by = event.type === "pulse.answered" ? event.participantId : happened.by;
  const before = pulse.responses[by];
  return { ...pulse, responses: { ...pulse.responses, [by]: nextResponse(event, before) } };
}

function nextResponse(
  event: Exclude<PulseEvent, { type: "pulse.asked" }>,
  before: PulseResponse | undefined,
): PulseResponse {
  switch (event.type) {
    case "pulse.answered": {
      const { answer, helps, words, answeredAt: at, shared } = event;
      return { kind: "answered", answer, helps, words, at, shared };
    }
    case "pulse.help-added":
      if (before?.kind !== "answered") return before ?? { kind: "passed" };
      return { ...before, helps: event.helps, words: event.words };
    case "pulse.passed":
      return { kind: "passed" };
    case "pulse.taken-back":
      return { kind: "taken-back" };
  }
}
