// German words of the session record.
import { itemKinds, itemStates, summaryAnswers } from "./item-states.ts";

const times = ["", "einmal", "zweimal", "dreimal"];

/** "Beginn", "Beginn durch Robin": by whom, where that is known. */
const told = (what: string) => (by: string | null) => (by === null ? what : `${what} durch ${by}`);

const somebody = (what: string) => (by: string | null) => `${by ?? "Jemand"} ${what}`;

export const record = {
  loading: "Das Protokoll wird geholt…",
  tryAgain: "Noch einmal versuchen",
  notYet: "Das Protokoll ist noch nicht da.",
  skipLink: "Direkt zum Protokoll",
  acts: "Protokoll",
  print: "Drucken",
  exportJson: "Als JSON speichern",
  title: (others: string) => `Sitzung mit ${others}`,
  titleAlone: "Protokoll der Sitzung",

  when: "Wann",
  whenWords: (day: string, from: string, to: string, video: boolean) =>
    `${day}, ${from} bis ${to}\u00A0Uhr, ${video ? "mit Video" : "hier ohne Video"}`,
  whenPlanned: (day: string, from: string, to: string) =>
    `Geplant für ${day}, ${from} bis ${to}\u00A0Uhr. Sie hat nicht stattgefunden.`,
  who: "Wer",
  // What people do, not what they are: a noun would name their sex.
  role: { client: "in Therapie", therapist: "leitet die Therapie", guest: "zu Gast" },
  person: (name: string, pronouns: string | null, role: string) =>
    pronouns === null ? `${name} (${role})` : `${name} (${pronouns}, ${role})`,
  sealed: "Protokoll",
  sealedAt: (when: string) => `Geschlossen: ${when}\u00A0Uhr`,
  notSealed: "Noch nicht geschlossen",

  agenda: "Themen",
  agendaOff: "Diese Praxis arbeitet ohne gemeinsame Themenliste.",
  agendaEmpty: "Es wurde kein Thema aufgeschrieben.",
  state: { ...itemStates, proposed: "Nicht vereinbart" },
  letGoBy: (name: string) => `Weggelassen von ${name}`,
  minutes: (count: number) => `${count}\u00A0Min.`,
  carriedBefore: (count: number) => `vorher ${times[count] ?? `${count}-mal`} mitgenommen`,
  notTalkedAbout: "nicht besprochen",
  late: "spät dazugekommen",
  kinds: itemKinds,
  carriedFrom: (day: string) => `von ${day}`,
  notFor: (names: string) => `nicht für ${names}`,
  understood: (name: string, time: string) => `So hat ${name} es verstanden, um ${time}\u00A0Uhr:`,
  noReply: "Keine Antwort.",
  summaryAnswers,

  toward: "Worauf wir hinarbeiten",
  towardEmpty: "Das finden wir noch heraus. Auch das zählt.",
  towardAgreed: "Vereinbart",
  towardAgreedWith: (name: string) => `Vereinbart mit ${name}`,
  towardProposed: "Vorgeschlagen, noch nicht vereinbart",
  towardDropped: "Weggenommen",
  towardBefore: (day: string) => `Vorher, ${day}:`,
  towardSide: {
    client: "jemand in Therapie",
    therapist: "Therapieleitung",
    guest: "jemand zu Gast",
  },

  noPulses: "Diesmal keine Zwischenfrage.",
  pulsesScroll: "Zwischenfragen, lassen sich seitwärts schieben",
  time: "Zeit",
  askedBy: "Gefragt von",
  askedAutomatically: "von selbst",
  askedWhom: "Gefragt wurde",
  answer: "Antwort",
  wouldHelp: "Was helfen würde",
  helpEmpty: "leer gelassen",
  helpNotAsked: "nicht gefragt",

  hour: "Die Stunde",
  onDay: (what: string, day: string) => `${what}, ${day}`,
  hourEmpty: "Im Gespräch ist nichts geschehen.",
  timeline: {
    "session.started": told("Begonnen"),
    "session.wrapped-up": () => "Abschluss",
    "session.talking-on": () => "Weitergeredet",
    "session.ended": told("Beendet"),
    "session.reopened": told("Wieder geöffnet"),
    "session.sealed": told("Geschlossen"),
    "session.cancelled": () => "Abgesagt",
    "session.missed": () => "Nicht begonnen",
    "presence.joined": somebody("kam ins Gespräch"),
    "presence.left": somebody("verließ das Gespräch"),
    "presence.admitted": somebody("wurde hereingelassen"),
    "pulse.asked": (by: string | null) =>
      by === null ? "Zwischenfrage" : `Zwischenfrage von ${by}`,
    "rating.shared": (by: string | null) =>
      by === null ? "Rückmeldung geteilt" : `Rückmeldung geteilt von ${by}`,
  },

  contact: {
    title: "Für den Fall, dass die Verbindung abbricht",
    numberOf: (name: string) => `Nummer für den Rückruf: ${name}`,
    placeOf: (name: string) => `Ort an diesem Tag: ${name}`,
    was: { left: "Angegeben, inzwischen gelöscht", "not-left": "Nicht angegeben" },
  },

  rating: "Wie war die Zusammenarbeit?",
  ratingOf: (name: string) => `Wie war die Zusammenarbeit? ${name}`,
  instrument: (id: string, version: string) => `${id}, Version ${version}.`,
  sharedInCall: (name: string) => `Von ${name} während des Gesprächs geteilt.`,
  sharedForAfterCall: (name: string) => `Von ${name} geteilt, sichtbar nach dem Gespräch.`,
  sharedAfterCall: (name: string) => `Von ${name} nach dem Gespräch geteilt.`,
  scale: (min: number, minLabel: string, max: number, maxLabel: string) =>
    `${min} heißt „${minLabel}“, ${max} heißt „${maxLabel}“.`,
  line: "Satz",
  noRating: (name: string) => `${name}: diesmal keine Rückmeldung.`,

  foot: (day: string, zone: string) => `Protokoll der Sitzung, ${day}. Zeiten: ${zone}.`,
  fileName: (date: string) => `sitzungsprotokoll-${date}.json`,
};
