// The pulse's question with its answers, English: asked in the call, read again in the record.
import type { HelpId, PulseAnswer } from "@sameside/shared/session/pulse";

const answers: Record<PulseAnswer, string> = {
  yes: "Yes, keep going",
  "a-bit": "A bit",
  "not-really": "Not really",
  "not-sure": "Not sure",
};

const helps: Record<HelpId, string> = {
  "slow-down": "slow down",
  "just-listen": "just listen for a while",
  "check-understanding": "check you got me right",
  "say-why": "tell me why we are doing this",
  "more-plan": "more of a plan",
  "something-to-try": "something I can try",
  "something-else": "talk about something else",
  "back-to-list": "back to our list",
  "short-break": "a short break",
  "not-sure-yet": "not sure yet",
};

export const pulseWords = {
  question: "Is this helping right now?",
  answers,
  helpQuestion: "What would help?",
  helps,
  inMyWords: "in my words",
  noAnswer: "no answer",
  takenBack: "Answer taken back",
};
