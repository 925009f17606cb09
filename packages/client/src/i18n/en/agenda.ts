// Words of what folds out on the agenda: forms, summaries, lines from before; English.
import type { ItemKind } from "@sameside/shared/session/agenda-item";
import { summaryAnswers } from "./item-states.ts";

const kinds: Record<ItemKind, string> = {
  topic: "Something to talk about",
  update: "An update",
  practice: "Practice",
  question: "A question",
  goal: "A goal",
  logistics: "Something practical",
};

export const agenda = {
  edit: {
    words: "Your words",
    kind: "What is it?",
    note: "Your note",
    noteSeen: (names: string) => `You and ${names} see a note.`,
    minutes: "Minutes",
    minutesHint: "Between 1 and 180. Empty means no time set.",
    minutesWrong: "Please write a whole number between 1 and 180.",
    save: "Save",
    editAgain: "After a change, the other side says OK again.",
  },
  kinds,

  advice: {
    three: "Three is often enough.",
    oneEach: "One line from each of you is often enough.",
    tooMany: "That is quite a lot for today. Which matters most?",
    tooMuch: "That may be more than we have time for. Which matters most?",
  },
  folded: {
    settled: (count: number) => `${count} more from today, done or put away`,
    parked: (count: number) => `Parked earlier: ${count}`,
  },

  stillWant: {
    question: "Still want this one?",
    keep: "Keep it",
    keepFor: (words: string) => `Keep it: ${words}`,
    letGo: "Let go",
    letGoFor: (words: string) => `Let go: ${words}`,
  },

  summary: {
    label: "What I understood",
    hint: (names: string) => `One line. ${names} can say if it fits.`,
    send: "Show it",
    understood: (name: string) => `${name} understood:`,
    understoodYou: "You understood:",
    replied: (name: string) => `${name}:`,
    fits: "Does that fit?",
    sees: (names: string) => `${names} see your answer right away, and it is kept in your record.`,
    seesOne: (name: string) =>
      `${name} sees your answer right away, and it is kept in your record.`,
    answers: summaryAnswers,
    inMyWords: "In my words",
    inMyWordsHint: "Only if you like.",
    sendWords: "Add my words",
    changeWords: "Change my words",
    pickFirst: "Pick one of the three first.",
    waits: (names: string) => `Waits for ${names}.`,
    earlier: (count: number) =>
      count === 1 ? "1 summary from before" : `${count} summaries from before`,
  },

  toward: {
    label: "What are we working toward?",
    hint: (names: string) => `A few words are fine. It waits for an OK from ${names}.`,
    change: "Put it in other words",
    changeHint: (names: string) => `Then ${names} can say OK again.`,
    save: "Propose it",
    drop: "Take it off",
    before: "How it was put before",
    by: (name: string, day: string) => `${name}, ${day}`,
    byTherapist: (day: string) => `a therapist, ${day}`,
    byClient: (day: string) => `a client, ${day}`,
  },

  parked: {
    from: (day: string) => `parked on ${day}`,
    bringBack: "Bring it back",
    bringBackFor: (words: string) => `Bring it back: ${words}`,
    letGo: "Let go",
    letGoFor: (words: string) => `Let go: ${words}`,
  },
};
