// Makes the views of one session for tests of the sheet, by the real model.
import { DEFAULT_INSTRUMENT, findInstrument } from "@sameside/shared/instruments/registry";
import type { Actor } from "@sameside/shared/session/actor";
import { isRefusal } from "@sameside/shared/session/decision";
import { decide } from "@sameside/shared/session/decide";
import { apply, startSession } from "@sameside/shared/session/session";
import type { SessionState } from "@sameside/shared/session/session";
import type { SessionCommand } from "@sameside/shared/session/command";
import { viewFor } from "@sameside/shared/session/view";
import type { SessionView } from "@sameside/shared/session/view";

export const START = Date.UTC(2026, 5, 6, 14, 0);
export const MINUTE = 60_000;

export type Who = "sam" | "robin" | "alex" | "kim" | "jo";

const ROLES = {
  sam: "client",
  robin: "therapist",
  alex: "guest",
  kim: "client",
  jo: "client",
} as const;
const NAMES = { sam: "Sam", robin: "Robin", alex: "Alex", kim: "Kim", jo: "Jo" } as const;

export interface TestSession {
  /** `minute` after the planned start; throws when the model refuses. */
  act(who: Who, command: SessionCommand, minute?: number): void;
  /** What the case kept, parked or carried so often, comes into this session. */
  bring(addedBy: Who, id: string, how: "parked" | number): void;
  view(who: Who): SessionView;
}

/** Sam the client, Robin the therapist, Alex a guest, further clients; 50 minutes from {@link START} on. */
export function createTestSession(further: readonly ("kim" | "jo")[] = []): TestSession {
  let state: SessionState = startSession({
    type: "session.created",
    sessionId: "session",
    call: "elsewhere",
    startsAt: START,
    endsAt: START + 50 * MINUTE,
    people: (["sam", "robin", "alex", ...further] as const).map((id) => ({
      id,
      role: ROLES[id],
      externalId: id,
      name: NAMES[id],
      pronouns: null,
      lang: null,
      chosenAt: null,
      asksRating: id === "sam",
    })),
    ifDropped: null,
    settings: {
      agenda: true,
      autoPulse: false,
      callBack: "optional",
      place: "optional",
      keepPlace: false,
      ratingWindowHours: 48,
      instrument: DEFAULT_INSTRUMENT,
    },
  });
  const run = (command: SessionCommand, actor: Actor, now: number, by: string) => {
    const decision = decide(state, command, actor, { now, findInstrument });
    if (isRefusal(decision)) throw new Error(`The model refused: ${decision.refused}`);
    state = apply(state, decision, { at: now, by });
  };
  return {
    act: (who, command, minute = 0) => {
      const now = START + minute * MINUTE;
      run(command, { kind: "participant", id: who, role: ROLES[who] }, now, who);
    },
    bring: (addedBy, id, how) => {
      const parked = how === "parked";
      const from = { sessionId: "before", startsAt: START - 7 * 24 * 60 * MINUTE };
      const carryCount = parked ? 0 : how;
      const item = { id, text: id, kind: "topic", minutes: null, late: false } as const;
      const items = [{ ...item, addedBy, parked, carryCount, from }];
      const command = { type: "carry.bring", items, drafts: [], lines: [], names: [] } as const;
      run(command, { kind: "system" }, START, "system");
    },
    view: (who) => {
      const view = viewFor(state, who);
      if (view === null) throw new Error(`${who} is not in the session`);
      return view;
    },
  };
}

/** Sam shares one line, nothing else. */
export function shareRating(session: TestSession): void {
  session.act("sam", {
    type: "rating.share",
    instrument: session.view("sam").rating.instrument,
    answers: { honest: 7 },
    keep: null,
    change: null,
    changeHelps: [],
    sharing: "now",
    language: "en",
  });
}

/** Adds a line that everybody sees. */
export function addLine(
  session: TestSession,
  who: Who,
  itemId: string,
  minutes: number | null = null,
): void {
  session.act(who, {
    type: "agenda.add",
    itemId,
    text: itemId,
    kind: "topic",
    minutes,
    draft: false,
  });
}
