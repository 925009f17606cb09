// Words of the sheet beside the call, English.
import { itemKinds, itemOutcomes, itemStates } from "./item-states.ts";

const minutes = (count: number) => (count === 1 ? "1 minute" : `${count} minutes`);

export const panel = {
  today: "Today",
  forToday: "For today",
  wrappingUp: "Wrapping up",
  forNextTime: "For next time",
  afterSession: "After the session",
  startsAt: (time: string) => `starts at ${time}`,
  sessionWith: (names: string) => `Session with ${names}`,
  skipTo: "Skip to the agenda",
  elsewhere: (names: string) =>
    `Your call is in another window. This sheet is shared with ${names}.`,

  clock: {
    toWrapUp: (count: number) => `${count} min to wrap-up`,
    left: (count: number) => `${count} min left`,
    over: (count: number) => `${count} min over`,
    ruler: (used: number, planned: number, wrapUp: string, end: string, before: boolean) =>
      `${used} of ${minutes(planned)} used. ${before ? `Wrap-up at ${wrapUp}` : `End at ${end}`}.`,
  },

  agenda: {
    off: "There is no list in this session. You can talk about whatever is on your mind.",
    empty: "Nothing here yet. A few words are enough to begin.",
    emptyGuest: "Nothing here yet.",
    draftsSeen: "Only you see a draft, until you share it.",
    bothSee: (names: string) => `You and ${names} see this`,
    states: itemStates,
    fromLastTime: "From last time",
    draft: "Draft",
    onlyYou: "only you",
    waitsFor: (names: string) => `waits for ${names}’s OK`,
    minutes: (count: number) => `${count} min`,
    chose: (name: string, outcome: string) => `${name} chose ${outcome}`,
    kinds: itemKinds,
    notFor: (names: string) => `not for ${names}`,
    carriedTimes: (count: number) => {
      if (count < 3) return count === 1 ? "from last time" : "carried twice";
      return count === 3 ? "carried three times" : `carried ${count} times`;
    },
    late: "added late",
    ok: "OK",
    okFor: (words: string) => `OK for me: ${words}`,
    done: "Done",
    doneFor: (words: string) => `Done: ${words}`,
    star: (words: string) => `Star: ${words}`,
    share: "Share",
    shareFor: (names: string, words: string) => `Share with ${names}: ${words}`,
    more: (words: string) => `More for: ${words}`,
    acts: {
      up: "Move up",
      down: "Move down",
      activate: "Talk about this now",
      finish: "Done",
      star: "Star",
      unstar: "Take your star away",
      minutes: "Minutes",
      note: "Add a note",
      changeNote: "Change your note",
      words: "Change the words",
      summarize: "Say what I understood",
      notForMe: "Not for me",
      forMeToo: "For me, too",
      letGo: "Let go",
      takeBack: "Take back",
      discard: "Throw away",
    },
    moved: (words: string, place: number) => `${words}: now number ${place}`,
  },
  toward: {
    title: "Working toward",
    empty: "Still finding out. That counts too.",
    propose: "Propose a line",
    agreed: "Agreed",
    lines: (count: number) => (count === 1 ? "1 line" : `${count} lines`),
    waitsFor: (names: string) => `waits for ${names}’s OK`,
    waitsForYou: "waits for your OK",
  },
  add: {
    label: "Something for today",
    labelTherapist: "Add to today",
    placeholder: "A few words are fine.",
    placeholderPrepare: "A few words are fine. It is okay not to know yet.",
    add: "Add",
    seen: (names: string) => `${names} will see this.`,
    keptDraft: "Only you see this at first.",
    starters: "Starters",
    orStart: "Or start with one of these",
    starterWords: [
      "How my week went",
      "Something hard to say",
      "I’m not sure, help me find it",
      "What stayed with me from last time",
    ],
    open: "Add something for today",
  },
  pulse: {
    open: "How is this going?",
    checkIn: "Check in",
    asked: "You asked. An answer shows here.",
    askedBy: (name: string) => `${name} asked. An answer shows here.`,
    askedItself: "It asks by itself around the middle. An answer shows here.",
  },

  signals: {
    pause: "Pause, please",
    safety: "Talk about safety",
    sending: "Sending…",
    sent: "Sent",
    shown: (name: string) => `On ${name}’s screen`,
    seen: (name: string) => `${name} has seen it`,
    goOn: "I can go on",
  },

  folded: {
    foot: "In this session",
    rate: "A few lines",
  },
  wrap: {
    wrapUp: "Wrap up",
    keepTalking: "Keep talking",
    outcomes: itemOutcomes,
    rate: "How was working together today?",
  },
  session: {
    start: "Start the session",
    notStarted: "Your therapist starts the session.",
    cancelled: "This session was cancelled.",
    missed: "This session did not take place.",
    askPractice: "Your practice can tell you what comes next.",
  },
};
