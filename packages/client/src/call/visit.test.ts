// Follows a person into the room and out of it, without a browser or a room.
import type { ParticipantCommand, RoomToken } from "@sameside/shared/http/participant-api";
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
});
afterEach(() => void vi.unstubAllGlobals());

const TOKEN: RoomToken = { server_url: "wss://pushed", participant_token: "pushed" };
const FRESH: RoomToken = { server_url: "wss://asked", participant_token: "asked" };

function viewOf(role: Role, phase: Phase, admission: Admission): SessionView {
  const session = { phase, call: "video", knockFrom: 0 };
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
    requestToken: () => Promise.resolve(FRESH),
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
