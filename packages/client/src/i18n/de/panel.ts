// Words of the sheet beside the call, German.
import { itemKinds, itemOutcomes, itemStates } from "./item-states.ts";

const minutes = (count: number) => (count === 1 ? "1\u00A0Minute" : `${count}\u00A0Minuten`);

export const panel = {
  today: "Heute",
  forToday: "Für heute",
  wrappingUp: "Abschluss",
  forNextTime: "Für das nächste Mal",
  afterSession: "Nach der Sitzung",
  startsAt: (time: string) => `beginnt um ${time}\u00A0Uhr`,
  sessionWith: (names: string) => `Sitzung mit ${names}`,
  skipTo: "Direkt zu den Themen",
  elsewhere: (names: string) =>
    `Ihr Gespräch läuft in einem anderen Fenster. Dieses Blatt teilen Sie mit ${names}.`,

  clock: {
    toWrapUp: (count: number) => `noch ${count}\u00A0Min. bis zum Abschluss`,
    left: (count: number) => `noch ${count}\u00A0Min.`,
    over: (count: number) => `${count}\u00A0Min. darüber`,
    ruler: (used: number, planned: number, wrapUp: string, end: string, before: boolean) =>
      `${used} von ${minutes(planned)} vorbei. ${
        before ? `Abschluss um ${wrapUp}\u00A0Uhr` : `Ende um ${end}\u00A0Uhr`
      }.`,
  },

  agenda: {
    off: "In dieser Sitzung gibt es keine Liste. Sie können über alles reden, was Sie beschäftigt.",
    empty: "Hier steht noch nichts. Für den Anfang reichen ein paar Worte.",
    emptyGuest: "Hier steht noch nichts.",
    draftsSeen: "Einen Entwurf sehen nur Sie, bis Sie ihn teilen.",
    bothSee: (names: string) => `Sie und ${names} sehen das`,
    states: itemStates,
    fromLastTime: "Vom letzten Mal",
    draft: "Entwurf",
    onlyYou: "nur Sie",
    waitsFor: (names: string) => `wartet auf das OK von ${names}`,
    minutes: (count: number) => `${count}\u00A0Min.`,
    chose: (name: string, outcome: string) => `${name}: „${outcome}“`,
    kinds: itemKinds,
    notFor: (names: string) => `nicht für ${names}`,
    carriedTimes: (count: number) => {
      if (count < 3) return count === 1 ? "vom letzten Mal" : "zweimal mitgenommen";
      return count === 3 ? "dreimal mitgenommen" : `${count}-mal mitgenommen`;
    },
    late: "spät dazugekommen",
    ok: "OK",
    okFor: (words: string) => `OK für mich: ${words}`,
    done: "Besprochen",
    doneFor: (words: string) => `Besprochen: ${words}`,
    star: (words: string) => `Stern: ${words}`,
    share: "Teilen",
    shareFor: (names: string, words: string) => `Mit ${names} teilen: ${words}`,
    more: (words: string) => `Mehr zu: ${words}`,
    acts: {
      up: "Nach oben",
      down: "Nach unten",
      activate: "Jetzt darüber sprechen",
      finish: "Besprochen",
      star: "Stern geben",
      unstar: "Stern zurücknehmen",
      minutes: "Minuten",
      note: "Notiz dazuschreiben",
      changeNote: "Ihre Notiz ändern",
      words: "Worte ändern",
      summarize: "Sagen, was ich verstanden habe",
      notForMe: "Nicht für mich",
      forMeToo: "Auch für mich",
      letGo: "Weglassen",
      takeBack: "Zurücknehmen",
      discard: "Wegwerfen",
    },
    moved: (words: string, place: number) => `${words}: jetzt an Stelle ${place}`,
  },
  toward: {
    title: "Worauf wir hinarbeiten",
    empty: "Das finden wir noch heraus. Auch das zählt.",
    propose: "Eine Zeile vorschlagen",
    agreed: "Vereinbart",
    lines: (count: number) => (count === 1 ? "1 Zeile" : `${count} Zeilen`),
    waitsFor: (names: string) => `wartet auf das OK von ${names}`,
    waitsForYou: "wartet auf Ihr OK",
  },
  add: {
    label: "Etwas für heute",
    labelTherapist: "Für heute dazuschreiben",
    placeholder: "Ein paar Worte reichen.",
    placeholderPrepare: "Ein paar Worte reichen. Sie müssen es noch nicht genau wissen.",
    add: "Dazu",
    seen: (names: string) => `Das ist für ${names} zu sehen.`,
    keptDraft: "Das sehen erst einmal nur Sie.",
    starters: "Anfänge",
    orStart: "Oder fangen Sie mit einem davon an",
    starterWords: [
      "Wie meine Woche war",
      "Etwas, das schwer zu sagen ist",
      "Weiß noch nicht, helfen Sie mir suchen",
      "Was mir vom letzten Mal geblieben ist",
    ],
    open: "Etwas für heute dazuschreiben",
  },
  pulse: {
    open: "Wie läuft es gerade?",
    checkIn: "Nachfragen",
    asked: "Sie haben gefragt. Eine Antwort steht dann hier.",
    askedBy: (name: string) => `${name} hat gefragt. Eine Antwort steht dann hier.`,
    askedItself: "Etwa in der Mitte kommt die Frage von selbst. Eine Antwort steht dann hier.",
  },

  signals: {
    pause: "Pause, bitte",
    safety: "Über Sicherheit reden",
    sending: "Wird geschickt…",
    sent: "Geschickt",
    shown: (name: string) => `Auf dem Bildschirm von ${name}`,
    seen: (name: string) => `Gesehen von ${name}`,
    goOn: "Es geht wieder",
  },

  folded: {
    foot: "In dieser Sitzung",
    rate: "Ein paar Sätze",
  },
  wrap: {
    wrapUp: "Abschluss",
    keepTalking: "Weiterreden",
    outcomes: itemOutcomes,
    rate: "Wie war die Zusammenarbeit heute?",
  },
  session: {
    start: "Sitzung beginnen",
    notStarted: "Wer Ihre Therapie leitet, beginnt die Sitzung.",
    cancelled: "Diese Sitzung wurde abgesagt.",
    missed: "Diese Sitzung hat nicht stattgefunden.",
    askPractice: "In Ihrer Praxis erfahren Sie, wie es weitergeht.",
  },
};
