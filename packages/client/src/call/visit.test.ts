// Follows a person into the room and out of it, without a browser or a room.
import type { ParticipantCommand, RoomToken } from "@sameside/shared/http/participant-api";
import type { ProblemCode } from "@sameside/shared/http/problem";
import type { FrameEvent } from "@sameside/shared/embed/protocol";
import type { Phase } from "@sameside/shared/session/lifecycle";
import type { Admission } from "@sameside/shared/session/presence";
import type { SessionView } from "@sameside/shared/session/view";
import type { Role } from "@sameside/shared/session/actor";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CallRoom, CallRoomOptions, CallRoomSnapshot } from "../livekit/call-room.ts";
import type { LinkSnapshot } from "../session-link/link-state.ts";
import type { SessionLink } from "../session-link/session-link.ts";
import { createVisit } from "./visit.ts";

beforeEach(() => {
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("window", { isSecureContext: false });
  vi.stubGlobal("document", { addEventListener: () => {}, removeEventListener: () => {} });
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("RTCPeerConnection", class {});
});
afterEach(() => void vi.unstubAllGlobals());

const TOKEN: RoomToken = { server_url: "wss://pushed", participant_token: "pushed" };
const FRESH: RoomToken = { server_url: "wss://asked", participant_token: "asked" };

function viewOf(role: Role, phase: Phase, admission: Admission): SessionView {
  const session = { id: "s", phase, call: "video", knockFrom: 0 };
  const me = { id: "me", role, name: "Sam", pronouns: null, lang: null, admission };
  return { session, me, rating: { mine: null } } as unknown as SessionView;
}

function world(role: Role, phase: Phase, admission: Admission = "out") {
  const listeners = new Set<() => void>();
  const sent: ParticipantCommand[] = [];
  const events: FrameEvent[] = [];
  const rooms: { options: CallRoomOptions; closed: boolean; tell: (next: object) => void }[] = [];
  let snapshot: LinkSnapshot = {
    view: viewOf(role, phase, admission),
    connection: "live",
    saving: "saved",
    clockOffset: 0,
    token: TOKEN,
    looking: [],
  };
  let refusal: "session.cancelled" | null = null;
  let asked: RoomToken | ProblemCode = FRESH;
  const link: SessionLink = {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (command) => {
      sent.push(command);
      return Promise.resolve(
        refusal === null ? { kind: "saved" } : { kind: "refused", code: refusal },
      );
    },
    isPending: () => false,
    fetchRecord: () => Promise.resolve("server.error"),
    fetchInstrument: () => Promise.resolve("server.error"),
    requestToken: () => Promise.resolve(asked),
    requestNetworkCheck: () => Promise.reject(new Error("not asked for here")),
    fetchDraftKey: () => Promise.resolve("server.error"),
    tryNow: () => {},
    close: () => {},
  };
  const openCallRoom = (options: CallRoomOptions): CallRoom => {
    const roomListeners = new Set<() => void>();
    let state: CallRoomSnapshot = {
      status: "connecting",
      wasConnected: false,
      others: [],
      met: [],
      ownScreen: null,
      soundBlocked: false,
      soundWasOn: false,
      ownLine: null,
    };
    const room = {
      options,
      closed: false,
      tell: (next: object) => {
        state = { ...state, ...next };
        for (const listener of roomListeners) listener();
      },
    };
    rooms.push(room);
    return {
      snapshot: () => state,
      subscribe: (listener) => {
        roomListeners.add(listener);
        return () => roomListeners.delete(listener);
      },
      retry: () => {},
      wake: () => {},
      shareScreen: () => Promise.resolve(true),
      startSound: () => Promise.resolve(),
      close: () => {
        room.closed = true;
        return Promise.resolve();
      },
    };
  };
  const visit = createVisit({
    link,
    host: {
      embedded: true,
      emit: (event) => void events.push(event),
      onCommand: () => () => {},
      returnUrl: () => null,
      destroy: () => {},
    },
    video: true,
    blurring: null,
    loadRoom: () => Promise.resolve({ openCallRoom }),
    warn: () => {},
  });
  visit.start();
  return {
    visit,
    sent,
    rooms,
    events,
    answer: (code: ProblemCode) => {
      asked = code;
    },
    types: () => events.map(({ type }) => type).filter((type) => type !== "permission"),
    refuse: () => {
      refusal = "session.cancelled";
    },
    see: async (nextPhase: Phase, nextAdmission: Admission) => {
      snapshot = { ...snapshot, view: viewOf(role, nextPhase, nextAdmission) };
      for (const listener of listeners) listener();
      await settle();
    },
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

test("a client knocks, and goes in by themselves when admitted, with the token that came along", async () => {
  const { visit, sent, rooms, see, types } = world("client", "live");
  visit.goIn({ name: "Sam", pronouns: null });
  await settle();
  expect(sent).toEqual([{ type: "presence.knock" }]);
  expect(rooms).toHaveLength(0);
  await see("live", "knocking");
  await see("live", "admitted");
  expect(rooms).toHaveLength(1);
  expect(await rooms[0]?.options.access(false)).toEqual(TOKEN);
  expect(await rooms[0]?.options.access(true)).toEqual(FRESH);
  rooms[0]?.tell({ status: "connected", wasConnected: true });
  expect(types()).toEqual(["knock", "admitted", "join"]);
});

test("TRB3 a rejoin asks for a new token; where nobody answers the stream's newest one is tried", async () => {
  const { visit, rooms, answer } = world("client", "live", "admitted");
  visit.goIn();
  await settle();
  const access = rooms[0]?.options.access;
  expect(await access?.(false)).toEqual(TOKEN);
  expect(await access?.(true)).toEqual(FRESH);
  answer("server.error");
  expect(await access?.(true)).toEqual(TOKEN);
  answer("presence.removed");
  expect(await access?.(true)).toBe("presence.removed");
});

test("TRB9 a browser without calls is told to the page around, not to be a missing server", async () => {
  vi.stubGlobal("RTCPeerConnection", undefined);
  Reflect.deleteProperty(globalThis, "RTCPeerConnection");
  const { see, events } = world("client", "live", "admitted");
  await see("live", "admitted");
  expect(events).toContainEqual({ type: "error", code: "video.not-supported", fatal: false });
});

test("a new name is told before the knock", async () => {
  const { visit, sent } = world("client", "live");
  visit.goIn({ name: "Sami", pronouns: "they" });
  await settle();
  expect(sent.map(({ type }) => type)).toEqual(["person.introduce", "presence.knock"]);
});

test("a therapist connects while the session is being started", async () => {
  const { visit, sent, rooms } = world("therapist", "scheduled");
  visit.goIn();
  await settle();
  expect(sent).toEqual([{ type: "session.start" }]);
  expect(rooms).toHaveLength(1);
});

test("a refused start leads back, with its reason", async () => {
  const { visit, rooms, refuse } = world("therapist", "scheduled");
  refuse();
  visit.goIn();
  await settle();
  expect(visit.snapshot()).toMatchObject({ asked: false, refused: "session.cancelled" });
  expect(rooms.every(({ closed }) => closed)).toBe(true);
});

test("the end of the session closes the room; opened again, nobody is pulled in", async () => {
  const { visit, rooms, see, types } = world("client", "live", "admitted");
  visit.goIn();
  await settle();
  rooms[0]?.tell({ status: "connected", wasConnected: true });
  await see("closing", "admitted");
  expect(rooms[0]?.closed).toBe(true);
  expect(types()).toEqual(["join", "leave"]);
  await see("live", "admitted");
  expect(rooms).toHaveLength(1);
  visit.goIn();
  await settle();
  expect(rooms).toHaveLength(2);
});

test("coming in elsewhere, being removed, leaving: each ends it here", async () => {
  const first = world("client", "live", "admitted");
  first.visit.goIn();
  await settle();
  first.rooms[0]?.tell({ status: "elsewhere" });
  expect(first.visit.snapshot().out).toBe("elsewhere");
  expect(first.rooms[0]?.closed).toBe(true);

  const second = world("client", "live", "admitted");
  second.visit.goIn();
  await settle();
  await second.see("live", "removed");
  expect(second.rooms[0]?.closed).toBe(true);

  const third = world("therapist", "live");
  third.visit.goIn();
  await settle();
  third.visit.leave();
  expect(third.rooms[0]?.closed).toBe(true);
  expect(third.sent).toEqual([]);
});

test("a press that leads in connects before it draws, with the program that came before", async () => {
  vi.useFakeTimers();
  try {
    const { visit, rooms } = world("client", "live", "admitted");
    visit.prepare();
    await settle();
    const drawn = vi.fn();
    visit.subscribe(drawn);
    visit.goIn();
    expect(rooms).toHaveLength(1);
    expect(drawn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40);
    expect(drawn).toHaveBeenCalledTimes(1);
  } finally {
    vi.useRealTimers();
  }
});

test("DOOR8 a reload goes on waiting, and in when the answer came meanwhile", async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  const before = world("client", "live");
  before.visit.goIn();
  await settle();
  await before.see("live", "knocking");
  expect(world("client", "live", "knocking").visit.snapshot().asked).toBe(true);
  expect(world("client", "live", "declined").visit.snapshot().asked).toBe(true);
  const after = world("client", "live", "admitted");
  await settle();
  expect(after.rooms).toHaveLength(1);
  // In the room: the next load looks at picture and sound first.
  expect(world("client", "live", "admitted").visit.snapshot().asked).toBe(false);
});

test("DOOR8 a page that did not knock in this tab is not pulled in, nor one that stopped", async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  expect(world("client", "live", "knocking").visit.snapshot().asked).toBe(false);
  const before = world("client", "live");
  before.visit.goIn();
  await settle();
  await before.see("live", "knocking");
  before.visit.stopWaiting();
  expect(world("client", "live", "knocking").visit.snapshot().asked).toBe(false);
});
