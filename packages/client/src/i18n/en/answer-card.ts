// Words of the card on which a therapist reads an answer, English.
import type { HelpId, PulseAnswer } from "@sameside/shared/session/pulse";

const lineForAnswer: Record<PulseAnswer, string> = {
  yes: "“Good to know. Then let us stay with this.”",
  "a-bit": "“Thank you. What would make it a bit more useful?”",
  "not-really": "“Thank you for telling me. What would you need from me now?”",
  "not-sure": "“It is fine not to know. Shall we look at it together for a moment?”",
};

const lineForHelp: Record<HelpId, string> = {
  "slow-down": "“Thank you for telling me. Shall we go slower from here?”",
  "just-listen": "“Thank you. I will just listen for a while.”",
  "check-understanding": "“Let me say what I understood so far. Tell me where it is off.”",
  "say-why": "“Let me say why I suggested this. Tell me if it does not fit.”",
  "more-plan": "“Let us look at where we are, and plan the next step together.”",
  "something-to-try": "“Shall we find one small thing you could try?”",
  "something-else": "“What would you rather talk about?”",
  "back-to-list": "“Let us look at our list again. What comes next for you?”",
  "short-break": "“Let us take a short break. Tell me when you are ready.”",
  "not-sure-yet": "“It is fine not to know yet. We can find out together.”",
};

export const answerCard = {
  asks: (name: string) => `Is this helping right now? ${name} says:`,
  noAnswer: (name: string) => `${name}: no answer`,
  takenBack: (name: string) => `${name}: answer taken back`,
  couldSay: "You could say:",
  add: "Add to agenda",
  putAway: "Put away",
  itemWords: "How we work together here",
  added: "Added to the agenda.",
  more: (count: number) => (count === 1 ? "1 more card" : `${count} more cards`),
  announce: (name: string, answer: string) => `${name} says: ${answer}`,
  lineForAnswer,
  lineForHelp,
};
