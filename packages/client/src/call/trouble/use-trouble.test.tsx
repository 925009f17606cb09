// Follows a lost connection through its steps by the clock.
// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CallRoomSnapshot, RoomStatus } from "../../livekit/call-room.ts";
import { VisitContext } from "../visit-context.tsx";
import type { Visit, VisitSnapshot } from "../visit.ts";
import { useTrouble } from "./use-trouble.ts";

const EMPTY: VisitSnapshot = {
  asked: true,
  out: null,
  rating: false,
  refused: null,
  room: null,
  roomMissing: false,
};

let end = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
});
afterEach(() => {
  end();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function Shown() {
  return useTrouble();
}

function open(first: Partial<VisitSnapshot>) {
  let snapshot = { ...EMPTY, ...first };
  const listeners = new Set<() => void>();
  const visit = {
    snapshot: () => snapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Visit;
  const root = createRoot(document.body);
  act(() =>
    root.render(
      <VisitContext value={visit}>
        <Shown />
      </VisitContext>,
    ),
  );
  end = () => act(() => root.unmount());
  return {
    learn: (next: Partial<VisitSnapshot>) => {
      snapshot = { ...snapshot, ...next };
      act(() => {
        for (const listener of listeners) listener();
      });
    },
    shown: () => document.body.textContent,
  };
}

function room(status: RoomStatus, wasConnected = true): { room: CallRoomSnapshot } {
  return { room: { status, wasConnected } as CallRoomSnapshot };
}

function pass(ms: number): void {
  act(() => void vi.advanceTimersByTime(ms));
}

test("TRB10 a moment, a card, a longer absence; back, and all begins anew", () => {
  const { learn, shown } = open(room("connected"));
  expect(shown()).toBe("none");
  learn(room("reconnecting"));
  expect(shown()).toBe("moment");
  pass(2_900);
  // From one way of being away into the other the time runs on.
  learn(room("lost"));
  expect(shown()).toBe("moment");
  pass(200);
  expect(shown()).toBe("lost");
  pass(42_000);
  expect(shown()).toBe("long");
  learn(room("connected"));
  expect(shown()).toBe("back");
  pass(5_000);
  expect(shown()).toBe("none");
  learn(room("reconnecting"));
  expect(shown()).toBe("moment");
});

test("TRB10 a break that no card was shown for ends without a word", () => {
  const { learn, shown } = open(room("reconnecting"));
  pass(2_000);
  learn(room("connected"));
  expect(shown()).toBe("none");
});

test("TRB10 away again while it says that all is well", () => {
  const { learn, shown } = open(room("reconnecting"));
  pass(4_000);
  learn(room("connected"));
  learn(room("lost"));
  expect(shown()).toBe("moment");
  pass(3_000);
  expect(shown()).toBe("lost");
});

test("TRB10 what never came is said at once", () => {
  const { learn, shown } = open(room("connecting", false));
  expect(shown()).toBe("none");
  learn(room("lost", false));
  expect(shown()).toBe("lost");
  learn({ room: null, roomMissing: true });
  expect(shown()).toBe("lost");
  pass(45_000);
  expect(shown()).toBe("long");
});
