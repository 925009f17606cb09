// Table of states with the screen that fits each.
import type { Role } from "@sameside/shared/session/actor";
import type { CallKind, Phase } from "@sameside/shared/session/lifecycle";
import type { Admission } from "@sameside/shared/session/presence";
import type { SessionView } from "@sameside/shared/session/view";
import { expect, test } from "vitest";
import { mayRateNow, opensAtRating } from "../rating/may-rate.ts";
import { screenFor } from "./screen-for.ts";
import type { LocalState, Screen } from "./screen-for.ts";

const KNOCK_FROM = 1_000;

interface Case {
  readonly role?: Role;
  readonly phase?: Phase;
  readonly call?: CallKind;
  readonly admission?: Admission;
  /** The clinic asks this client for a rating. */
  readonly offered?: boolean;
  readonly local?: Partial<LocalState>;
}

function viewOf(given: Case) {
  const { role = "client", phase = "live", call = "video", admission = "out" } = given;
  const said = { name: "Sam", pronouns: null, lang: null, linkMadeAt: null };
  const me = { id: "me", role, ...said, here: false, admission, gone: false };
  const session = {
    id: "s",
    phase,
    call,
    startsAt: 2_000,
    endsAt: 9_000,
    knockFrom: KNOCK_FROM,
    wrapUpAt: 8_000,
    startedAt: null,
    endedAt: null,
    sealedAt: null,
    ratingClosesAt: null,
  };
  const view: SessionView = {
    session,
    me,
    people: [me],
    agenda: { enabled: true, items: [], drafts: [] },
    toward: { lines: [] },
    pulses: [],
    signals: [],
    rating: {
      instrument: { id: "oac-6", version: "0.1" },
      offered: me.role === "client" && given.offered !== false,
      begunOn: null,
      mine: null,
      shared: [],
      none: [],
      canSeal: false,
    },
    contact: { callBack: "off", place: "off", keepPlace: false, ifDropped: null },
  };
  return view;
}

const LOCAL: LocalState = { video: true, now: KNOCK_FROM, asked: false, out: null, rating: false };
const asked = { asked: true };

const table: readonly (readonly [string, Case, Screen])[] = [
  ["client, too early to knock", { phase: "scheduled", local: { now: 999 } }, "prepare"],
  ["client, from the time to knock", { phase: "scheduled" }, "prejoin"],
  [
    "guest, too early to knock",
    { role: "guest", phase: "scheduled", local: { now: 0 } },
    "prepare",
  ],
  [
    "therapist, however early",
    { role: "therapist", phase: "scheduled", local: { now: 0 } },
    "prejoin",
  ],
  ["client, call is on", {}, "prejoin"],
  ["client who knocks", { admission: "knocking", local: asked }, "waiting"],
  ["client whose knock is on its way", { local: asked }, "waiting"],
  [
    "client who knocks early",
    { phase: "scheduled", admission: "knocking", local: asked },
    "waiting",
  ],
  ["client after a reload while knocking", { admission: "knocking" }, "prejoin"],
  ["client after a reload in the call", { admission: "admitted" }, "prejoin"],
  ["client, not now", { admission: "declined", local: asked }, "declined"],
  ["client, let in", { admission: "admitted", local: asked }, "call"],
  [
    "client, let in while wrapping up",
    { phase: "wrapping-up", admission: "admitted", local: asked },
    "call",
  ],
  ["therapist who starts", { role: "therapist", phase: "scheduled", local: asked }, "call"],
  ["therapist in the call", { role: "therapist", local: asked }, "call"],
  ["client who left", { admission: "admitted", local: { ...asked, out: "left" } }, "left"],
  [
    "client in another tab",
    { admission: "admitted", local: { ...asked, out: "elsewhere" } },
    "elsewhere",
  ],
  ["removed client", { admission: "removed", local: asked }, "removed"],
  [
    "removed client who cannot rate yet",
    { admission: "removed", local: { rating: true } },
    "removed",
  ],
  [
    "removed client who rates",
    { phase: "wrapping-up", admission: "removed", local: { rating: true } },
    "rating",
  ],
  ["removed client, after the call", { phase: "closing", admission: "removed" }, "removed"],
  ["call ended", { phase: "closing", admission: "admitted", local: asked }, "ended"],
  ["call ended for who had left", { phase: "closing", local: { out: "left" } }, "ended"],
  ["rating after the call", { phase: "closing", local: { rating: true } }, "rating"],
  [
    "who is not asked never rates",
    { phase: "closing", offered: false, local: { rating: true } },
    "ended",
  ],
  [
    "nor from the card of somebody removed",
    { phase: "wrapping-up", admission: "removed", offered: false, local: { rating: true } },
    "removed",
  ],
  [
    "therapist never rates",
    { role: "therapist", phase: "closing", local: { rating: true } },
    "ended",
  ],
  ["guest never rates", { role: "guest", phase: "closing", local: { rating: true } }, "ended"],
  ["sealed", { phase: "sealed", local: { ...asked, rating: true } }, "record"],
  ["sealed, for the removed too", { phase: "sealed", admission: "removed" }, "record"],
  ["cancelled", { phase: "cancelled", local: asked }, "cancelled"],
  ["missed", { phase: "missed" }, "missed"],
  ["call elsewhere", { call: "elsewhere" }, "no-video"],
  [
    "call elsewhere, early",
    { call: "elsewhere", phase: "scheduled", local: { now: 0 } },
    "no-video",
  ],
  ["call elsewhere, over", { call: "elsewhere", phase: "closing" }, "ended"],
  ["no video server", { local: { video: false, ...asked }, admission: "admitted" }, "no-video"],
  ["no video server, sealed", { phase: "sealed", local: { video: false } }, "record"],
];

test.each(table)("%s", (_, given, screen) => {
  expect(screenFor(viewOf(given), { ...LOCAL, ...given.local })).toBe(screen);
});

test("SCR11 only clients who are asked rate, from wrapping up until sealed", () => {
  const may = (role: Role, phase: Phase, offered = true) =>
    mayRateNow(viewOf({ role, phase, offered }));
  expect(may("client", "wrapping-up")).toBe(true);
  expect(may("client", "closing")).toBe(true);
  expect(may("client", "closing", false)).toBe(false);
  expect(may("client", "live")).toBe(false);
  expect(may("client", "sealed")).toBe(false);
  expect(may("therapist", "closing")).toBe(false);
  expect(may("guest", "closing")).toBe(false);
});

test("SCR11 a link opened after the call leads straight to a rating that is still open", () => {
  expect(opensAtRating(viewOf({ phase: "closing" }))).toBe(true);
  expect(opensAtRating(viewOf({ phase: "closing", admission: "removed" }))).toBe(true);
  expect(opensAtRating(viewOf({ phase: "closing", offered: false }))).toBe(false);
  expect(opensAtRating(viewOf({ phase: "wrapping-up" }))).toBe(false);
  const view = viewOf({ phase: "closing" });
  const skipped = { ...view, rating: { ...view.rating, mine: { kind: "closed" } as const } };
  expect(opensAtRating(skipped)).toBe(false);
});
