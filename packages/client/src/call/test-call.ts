// Makes views with a link for tests of the call page.
import type { Role } from "@sameside/shared/session/actor";
import type { CallKind, Phase } from "@sameside/shared/session/lifecycle";
import type { Admission } from "@sameside/shared/session/presence";
import type { PersonView, SessionView } from "@sameside/shared/session/view";
import type { SessionLink } from "../session-link/session-link.ts";

export const KNOCK_FROM = 1_000;
export const STARTS_AT = 2_000;

export interface Given {
  readonly role?: Role;
  readonly phase?: Phase;
  readonly call?: CallKind;
  readonly admission?: Admission;
  /** The clinic asks this client for a rating. */
  readonly offered?: boolean;
  readonly mine?: SessionView["rating"]["mine"];
  readonly canSeal?: boolean;
  readonly others?: readonly PersonView[];
}

export function personOf(id: string, role: Role, parts: Partial<PersonView> = {}): PersonView {
  const said = { name: id, pronouns: null, lang: null, linkMadeAt: null, notYet: null };
  return { id, role, ...said, here: false, admission: "out", gone: false, ...parts };
}

export function viewOf(given: Given): SessionView {
  const { role = "client", phase = "live", call = "video", admission = "out" } = given;
  const me = personOf("me", role, { name: "Sam", admission });
  return {
    session: {
      id: "s",
      phase,
      call,
      startsAt: STARTS_AT,
      endsAt: 9_000,
      knockFrom: KNOCK_FROM,
      wrapUpAt: 8_000,
      startedAt: null,
      endedAt: null,
      sealedAt: null,
      ratingClosesAt: null,
    },
    me,
    people: [me, ...(given.others ?? [])],
    agenda: { enabled: true, items: [], drafts: [] },
    toward: { lines: [] },
    pulses: [],
    signals: [],
    rating: {
      instrument: { id: "oac-6", version: "0.1" },
      offered: role === "client" && given.offered !== false,
      expected: role === "therapist" && given.offered !== false,
      begunOn: null,
      mine: given.mine ?? null,
      shared: [],
      none: [],
      canSeal: given.canSeal ?? false,
    },
    contact: { callBack: "off", place: "off", keepPlace: false, ifDropped: null, left: [] },
  };
}

/** A link that never changes and sends nothing. */
export function fakeLink(view: SessionView): SessionLink {
  const snapshot = {
    view,
    connection: "live",
    saving: "saved",
    clockOffset: 0,
    token: null,
    looking: [],
  } as const;
  return {
    snapshot: () => snapshot,
    subscribe: () => () => {},
    send: () => Promise.resolve({ kind: "saved" }),
    isPending: () => false,
    fetchRecord: () => Promise.resolve("server.error"),
    fetchInstrument: () => Promise.resolve("server.error"),
    requestToken: () => Promise.resolve("server.error"),
    requestNetworkCheck: () => Promise.resolve("server.error"),
    fetchDraftKey: () => Promise.resolve("server.error"),
    tryNow: () => {},
    close: () => {},
  };
}
