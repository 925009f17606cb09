// Tries what is remembered, what makes room, what is dropped.

import { describe, expect, test } from "vitest";
import type { Phase } from "@sameside/shared/session/lifecycle";
import { startSession } from "@sameside/shared/session/session";
import { rememberSessions } from "./known-sessions.ts";
import type { LoadedSession } from "./load-session.ts";

function loaded(id: string, version: number, phase: Phase = "live"): LoadedSession {
  const state = startSession({
    type: "session.created",
    sessionId: id,
    call: "video",
    startsAt: 0,
    endsAt: 1,
    people: [],
    ifDropped: null,
    settings: {
      agenda: true,
      autoPulse: false,
      callBack: "optional",
      place: "optional",
      keepPlace: false,
      ratingWindowHours: 24,
      instrument: { id: "oac-6", version: "1" },
    },
  });
  const session = {
    id,
    clinicId: "clinic",
    caseId: "case",
    externalId: null,
    phase,
    call: "video",
    startsAt: 0,
    endsAt: 1,
    ratingClosesAt: null,
    instrumentId: "oac-6",
    instrumentVersion: "1",
    seq: 1,
    version,
    roomName: "room",
    viewHeads: new Uint8Array(),
    seenAt: null,
    createdAt: 0,
  } as const;
  return { session, state, log: [], lastAt: 0 };
}

describe("a remembered session", () => {
  test("is not replaced by an older version that is heard of later", () => {
    const known = rememberSessions();
    known.put(loaded("one", 3));
    known.put(loaded("one", 2));
    expect(known.get("one")?.session.version).toBe(3);
    known.put(loaded("one", 4));
    expect(known.get("one")?.session.version).toBe(4);
  });

  test("makes room when it was not used for the longest time", () => {
    const known = rememberSessions(2);
    known.put(loaded("one", 1));
    known.put(loaded("two", 1));
    known.get("one");
    known.put(loaded("three", 1));
    expect(["one", "two", "three"].map((id) => known.get(id) !== null)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test.each(["sealed", "cancelled", "missed"] as const)("is dropped once it is %s", (phase) => {
    const known = rememberSessions();
    known.put(loaded("one", 1));
    known.put(loaded("one", 2, phase));
    expect(known.get("one")).toBeNull();
  });

  test("is gone once forgotten", () => {
    const known = rememberSessions();
    known.put(loaded("one", 1));
    known.forget("one");
    expect(known.get("one")).toBeNull();
  });
});
