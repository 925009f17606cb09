// Tells a session's story in tests: given, when, then.

import type { Actor, ParticipantId, Role } from "../session/actor.ts";
import { isRefusal } from "../session/decision.ts";
import type { NewPerson } from "../session/person.ts";
import type { RefusalCode } from "../session/refusal.ts";
import { decide, decideDue } from "../session/decide.ts";
import { apply, startSession } from "../session/session.ts";
import type {
  LaterEvent,
  PrivateRow,
  RecordedEvent,
  SessionSettings,
  SessionState,
} from "../session/session.ts";
import type { SessionCommand } from "../session/command.ts";
import { viewFor } from "../session/view.ts";
import type { SessionView } from "../session/view.ts";
import { DEFAULT_INSTRUMENT, findInstrument } from "../instruments/registry.ts";

/** 26 November 2026, 14:00 UTC. */
export const START = Date.UTC(2026, 10, 26, 14);
export const MINUTE = 60_000;
export const END = START + 50 * MINUTE;

export const PEOPLE: readonly NewPerson[] = [
  person("sam", "client"),
  person("kim", "client"),
  person("robin", "therapist"),
  person("alex", "therapist"),
  person("ina", "guest"),
];

export function person(id: string, role: Role): NewPerson {
  const externalId = `ext-${id}`;
  const nothing = { pronouns: null, lang: null, chosenAt: null };
  return { id, role, externalId, name: id, ...nothing, asksRating: role === "client" };
}

export interface StoryOptions {
  readonly people?: readonly NewPerson[];
  readonly call?: "video" | "elsewhere";
  readonly settings?: Partial<SessionSettings>;
  readonly ifDropped?: string;
}

/** Who sends: a participant's id, `clinic` or `system`. */
export type By = string;

/** A session that is told step by step; the clock stands where `at` put it last. */
export class Story {
  state: SessionState;
  now = START;
  readonly log: RecordedEvent[] = [];

  constructor(options: StoryOptions = {}) {
    this.state = startSession({
      type: "session.created",
      sessionId: "session",
      call: options.call ?? "video",
      startsAt: START,
      endsAt: END,
      people: options.people ?? PEOPLE,
      ifDropped: options.ifDropped ?? null,
      settings: {
        agenda: true,
        ratingWindowHours: 48,
        autoPulse: false,
        instrument: DEFAULT_INSTRUMENT,
        callBack: "optional",
        place: "optional",
        keepPlace: false,
        ...options.settings,
      },
    });
  }

  /** Sets the clock, in epoch milliseconds. */
  at(now: number): this {
    this.now = now;
    return this;
  }

  later(ms: number): this {
    return this.at(this.now + ms);
  }

  actor(by: By): Actor {
    if (by === "clinic" || by === "system") return { kind: by };
    const role = this.state.people.find((candidate) => candidate.id === by)?.role ?? "client";
    return { kind: "participant", id: by, role };
  }

  /** Sends a command as the server does: what is due first, then the command; answers its events or code. */
  try(by: By, command: SessionCommand): readonly LaterEvent[] | RefusalCode {
    const due = decideDue(this.state, this.now);
    this.append(due.events, "system", () => apply(this.state, due, this.happened("system")));
    const context = { now: this.now, findInstrument };
    const decision = decide(this.state, command, this.actor(by), context);
    if (isRefusal(decision)) return decision.refused;
    this.append(decision.events, by, () => apply(this.state, decision, this.happened(by)));
    return decision.events;
  }

  /** As `try`, for steps that must be accepted. */
  when(by: By, ...commands: readonly SessionCommand[]): this {
    for (const command of commands) {
      const result = this.try(by, command);
      if (typeof result === "string") throw new Error(`${command.type} refused: ${result}`);
    }
    return this;
  }

  /** Who is asked about must be in the session. */
  view(viewer: ParticipantId): SessionView {
    const view = viewFor(this.state, viewer);
    if (view === null) throw new Error(`${viewer} is not in this session`);
    return view;
  }

  rows(kind: PrivateRow["kind"]): readonly PrivateRow[] {
    return this.state.privates.filter((row) => row.kind === kind);
  }

  private happened(by: By): { at: number; by: string } {
    return { at: this.now, by };
  }

  private append(events: readonly LaterEvent[], by: By, next: () => SessionState): void {
    this.log.push(...events.map((event) => ({ event, ...this.happened(by) })));
    this.state = next();
  }
}

/** A live session with both clients let in. */
export function liveStory(options: StoryOptions = {}): Story {
  const story = new Story(options).when("robin", { type: "session.start" });
  if (options.call === "elsewhere") return story;
  for (const id of ["sam", "kim"]) {
    if (!story.state.people.some((candidate) => candidate.id === id)) continue;
    story.when(id, { type: "presence.knock" });
    story.when("robin", { type: "presence.admit", participantId: id });
  }
  return story;
}

export function add(itemId: string, text: string = itemId, draft = false): SessionCommand {
  return { type: "agenda.add", itemId, text, kind: "topic", minutes: null, draft };
}

export function share(
  answers: Readonly<Record<string, number | "skipped">>,
  sharing: "now" | "after-call" = "now",
): SessionCommand {
  return {
    type: "rating.share",
    instrument: DEFAULT_INSTRUMENT,
    answers,
    keep: null,
    change: null,
    changeHelps: [],
    sharing,
    language: "en",
  };
}
