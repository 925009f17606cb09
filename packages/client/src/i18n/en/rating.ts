// English words of the rating at the end of a session.

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Small numbers are read as words. */
function inWords(count: number): string {
  return small[count] ?? String(count);
}

/** Several therapists take the verb without an s. */
function see(therapists: number): string {
  return therapists === 1 ? "sees" : "see";
}

export const rating = {
  backToAgenda: "Back to the agenda",
  done: "Done",
  skipAll: "Skip all of it",
  goOn: "Go on",
  linesComing: "Getting the lines…",
  noLines: "The lines of this rating could not be loaded.",
  noInstrument: "The lines could not be loaded. Nothing was sent.",
  tryLinesAgain: "Try again",

  skip: "Skip",
  skipName: "Skip this line",
  progress: (answered: number, skipped: number, lines: number) => {
    const given = `${answered} of ${lines} ${lines === 1 ? "line" : "lines"} answered`;
    return skipped === 0 ? given : `${given}, ${skipped} skipped`;
  },
  source: (id: string, version: string, copyright: string | null, licence: string) =>
    [`${id}, version ${version}`, copyright, licence].filter(Boolean).join(", ") + ".",
  notTested: "These lines have not been tested in a study yet.",

  whoSees: "Who sees your answers",
  onlyYouNow: "Right now, only you.",
  chooseInCall: "At the end you choose: share and talk now, share after the call, or don’t save.",
  chooseAfterCall: "At the end you choose: share, or don’t save.",
  ifShared: (therapists: string, count: number, clinic: string) =>
    `If you share, ${therapists} ${see(count)} your answers and they are kept in your record at ${clinic}. Staff there who may open your record can read them. You can ask for a copy. You can skip.`,
  nobodyElse: "Nobody else in the session sees them.",
  together: "Think of them together.",
  onlyYouFolded: "Only you see this so far. You choose at the end.",

  elsewhereTitle: "Open on your other device",
  elsewhere: "You began this on your other device.",
  elsewhereEmpty: "What you filled in there stays there. Here you would begin anew.",
  elsewhereHas: "What you filled in there stays there. Here you would go on with what is here.",
  goOnHere: "Go on here instead",

  keep: "One thing to keep?",
  change: "One thing to try differently?",
  noteTooLong: "This is a bit too long. Please shorten it.",
  pick: "Or pick what to try differently",
  notesGo:
    "You can leave both empty. They go where your answers go. Nobody reads this between sessions.",

  whatHappens: "What should happen with your answers?",
  shareNow: "Share and talk now",
  shareNowNote: (therapists: string, count: number) =>
    `${therapists} ${see(count)} them right away. There is time to talk about it.`,
  shareAfter: "Share after the call",
  shareAfterNote: (therapists: string, count: number) =>
    `${therapists} ${see(count)} them when the call has ended.`,
  share: "Share",
  shareNote: (therapists: string, count: number) => `${therapists} ${see(count)} them right away.`,
  dontSave: "Don’t save",
  dontSaveNote: (therapists: string, count: number) =>
    `Your answers are not kept anywhere. ${therapists} only ${see(count)} “no rating this time”.`,
  backToLines: (count: number) =>
    count === 1 ? "Back to the line" : `Back to the ${inWords(count)} lines`,
  confirm: "Confirm",
  chooseFirst: "Please choose one of these first.",
  nothingToShare:
    "There is nothing to share yet. Answer a line, write a note, or choose “Don’t save”.",

  saving: "Saving…",
  onTheWay: "Your answers are on their way. You can keep talking.",
  onTheWayAfterCall: "Your answers are on their way.",
  keepOpen: "Please keep this page open until it says Saved.",
  onDevice: "Until they reach us, your answers are on this device only.",
  onDeviceMore:
    "If you close this page, open your link again on this device and we go on from here.",
  onDeviceUntil: (time: string) =>
    `If you close this page, open your link again on this device before ${time} and we go on from here.`,
  opening: "One moment…",
  notYet: "Not saved yet, we keep trying",
  onlyHere: "Until they reach us, your answers are on this page only.",
  tryNow: "Try now",
  saved: "Saved",
  seenNow: (therapists: string) => `${therapists} can see your answers now.`,
  seenAfterCall: (therapists: string, count: number) =>
    `${therapists} ${see(count)} your answers when the call has ended.`,
  youAreSharing: (therapists: string) => `What you are sharing with ${therapists}`,
  youShared: (therapists: string) => `What you shared with ${therapists}`,
  yourAnswers: "Your answers",
  closing: "One moment…",
  closingNotYet: "We could not reach the server yet. We keep trying. You can go on.",
  notKept: "Not saved",
  notKeptNote: (therapists: string, count: number) =>
    `Your answers are not kept anywhere. ${therapists} only ${see(count)} “no rating this time”.`,

  skipped: "skipped",
  notReached: "not reached",
  leftEmpty: "left empty",
  total: { mean: "Mean of the answered lines", sum: "Sum of the lines" },
  noTotal: (needed: number, lines: number) => {
    if (needed === lines) return "none, not every line was answered";
    return `none, fewer than ${inWords(needed)} ${needed === 1 ? "line" : "lines"} answered`;
  },
  reversed: "Counts from the other end.",
  cutOffs: "What its makers say about totals",
  cutOff: {
    "at-most": (total: string, words: string) => `${total} or less: ${words}`,
    "at-least": (total: string, words: string) => `${total} or more: ${words}`,
  },
  answeredIn: (language: string) => `Answered in ${language}.`,
  none: "no rating this time",
  sharedBy: (client: string) => `${client} shared a rating`,
  notAGrade: "A number is a way into a talk, not a grade.",
  notValidated: "Not validated.",
};
