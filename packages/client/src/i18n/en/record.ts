// English words of the session record.
import { itemKinds, itemStates, summaryAnswers } from "./item-states.ts";

function times(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${count} times`;
}

export const record = {
  loading: "Getting the record…",
  tryAgain: "Try again",
  notYet: "The record is not there yet.",
  skipLink: "Skip to the record",
  acts: "Record",
  print: "Print",
  exportJson: "Export as JSON",
  title: (others: string) => `Session with ${others}`,
  titleAlone: "Session record",

  when: "When",
  whenWords: (day: string, from: string, to: string, video: boolean) =>
    `${day}, ${from} to ${to}, ${video ? "by video" : "without video here"}`,
  whenPlanned: (day: string, from: string, to: string) =>
    `Planned for ${day}, ${from} to ${to}. It did not take place.`,
  who: "Who",
  role: { client: "client", therapist: "therapist", guest: "guest" },
  person: (name: string, pronouns: string | null, role: string) =>
    pronouns === null ? `${name} (${role})` : `${name} (${pronouns}, ${role})`,
  sealed: "Record",
  sealedAt: (when: string) => `Sealed ${when}`,
  notSealed: "Not sealed yet",

  agenda: "Agenda",
  agendaOff: "This practice works without a shared agenda.",
  agendaEmpty: "Nothing was put on the agenda.",
  state: { ...itemStates, proposed: "Not agreed" },
  letGoBy: (name: string) => `Let go by ${name}`,
  minutes: (count: number) => `${count} min`,
  carriedBefore: (count: number) => `carried ${times(count)} before`,
  notTalkedAbout: "not talked about",
  late: "added late",
  kinds: itemKinds,
  carriedFrom: (day: string) => `from ${day}`,
  notFor: (names: string) => `not for ${names}`,
  understood: (name: string, time: string) => `${name} understood, at ${time}:`,
  noReply: "No answer.",
  summaryAnswers,

  toward: "Working toward",
  towardEmpty: "Still finding out. That counts too.",
  towardAgreed: "Agreed",
  towardAgreedWith: (name: string) => `Agreed with ${name}`,
  towardProposed: "Proposed, not agreed yet",
  towardDropped: "Taken off",
  towardBefore: (day: string) => `Put before, ${day}:`,
  towardSide: { client: "a client", therapist: "a therapist", guest: "a guest" },

  noPulses: "No check-in this time.",
  pulsesScroll: "Check-ins, scrolls sideways",
  time: "Time",
  askedBy: "Asked by",
  askedAutomatically: "on its own",
  askedWhom: "Asked",
  answer: "Answer",
  wouldHelp: "What would help",
  helpEmpty: "left empty",
  helpNotAsked: "not asked",

  hour: "The hour",
  onDay: (told: string, day: string) => `${told}, ${day}`,
  hourEmpty: "Nothing happened in the call.",
  timeline: {
    "session.started": (by: string | null) => (by === null ? "Started" : `Started by ${by}`),
    "session.wrapped-up": () => "Wrap-up",
    "session.talking-on": () => "Kept talking",
    "session.ended": (by: string | null) => (by === null ? "Ended" : `Ended by ${by}`),
    "session.reopened": (by: string | null) =>
      by === null ? "Opened again" : `Opened again by ${by}`,
    "session.sealed": (by: string | null) => (by === null ? "Sealed" : `Sealed by ${by}`),
    "session.cancelled": () => "Cancelled",
    "session.missed": () => "Did not start",
    "presence.joined": (by: string | null) => `${by ?? "Somebody"} joined the call`,
    "presence.left": (by: string | null) => `${by ?? "Somebody"} left the call`,
    "presence.admitted": (by: string | null) => `${by ?? "Somebody"} was let in`,
    "pulse.asked": (by: string | null) => (by === null ? "Check-in" : `Check-in, asked by ${by}`),
    "rating.shared": (by: string | null) =>
      by === null ? "Rating shared" : `Rating shared by ${by}`,
  },

  contact: {
    title: "In case the line dropped",
    numberOf: (name: string) => `Call-back number, ${name}`,
    placeOf: (name: string) => `Place that day, ${name}`,
    was: { left: "Left, deleted since", "not-left": "Not left" },
  },

  rating: "How was working together?",
  ratingOf: (name: string) => `How was working together? ${name}`,
  instrument: (id: string, version: string) => `${id}, version ${version}.`,
  sharedInCall: (name: string) => `Shared by ${name} during the call.`,
  sharedForAfterCall: (name: string) => `Shared by ${name}, to be seen after the call.`,
  sharedAfterCall: (name: string) => `Shared by ${name} after the call.`,
  scale: (min: number, minLabel: string, max: number, maxLabel: string) =>
    `${min} is “${minLabel}”, ${max} is “${maxLabel}”.`,
  line: "Line",
  noRating: (name: string) => `${name}: no rating this time.`,

  foot: (day: string, zone: string) => `Session record, ${day}. Times are in ${zone}.`,
  fileName: (date: string) => `session-record-${date}.json`,
};
