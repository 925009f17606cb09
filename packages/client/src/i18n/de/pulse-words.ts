// The pulse's question with its answers, German: asked in the call, read again in the record.
import type { HelpId, PulseAnswer } from "@sameside/shared/session/pulse";

const answers: Record<PulseAnswer, string> = {
  yes: "Ja, weiter so",
  "a-bit": "Ein bisschen",
  "not-really": "Eher nicht",
  // Not "Nicht sicher": beside the talk about safety that would be read as "not safe".
  "not-sure": "Ich weiß nicht",
};

const helps: Record<HelpId, string> = {
  "slow-down": "langsamer machen",
  "just-listen": "eine Weile nur zuhören",
  "check-understanding": "nachfragen, ob Sie mich richtig verstehen",
  "say-why": "mir sagen, warum wir das machen",
  "more-plan": "mehr Plan",
  "something-to-try": "etwas zum Ausprobieren",
  "something-else": "über etwas anderes reden",
  "back-to-list": "zurück zu unserer Liste",
  "short-break": "eine kurze Pause",
  "not-sure-yet": "weiß ich noch nicht",
};

export const pulseWords = {
  question: "Hilft das gerade?",
  answers,
  helpQuestion: "Was würde helfen?",
  helps,
  inMyWords: "in meinen Worten",
  noAnswer: "keine Antwort",
  takenBack: "Antwort zurückgenommen",
};
