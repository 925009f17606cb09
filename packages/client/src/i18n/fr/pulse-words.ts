// The pulse's question with its answers, French: asked in the call, read again in the record.
import type { HelpId, PulseAnswer } from "@sameside/shared/session/pulse";

const answers: Record<PulseAnswer, string> = {
  yes: "Oui, on continue",
  "a-bit": "Un peu",
  "not-really": "Pas vraiment",
  "not-sure": "Je ne sais pas",
};

const helps: Record<HelpId, string> = {
  "slow-down": "aller plus doucement",
  "just-listen": "juste m’écouter un moment",
  // Not "m’avez bien compris": that participle would name the client's sex.
  "check-understanding": "vérifier que vous me comprenez bien",
  "say-why": "me dire pourquoi on fait ça",
  "more-plan": "un plan plus clair",
  "something-to-try": "quelque chose à essayer",
  "something-else": "parler d’autre chose",
  "back-to-list": "revenir à notre liste",
  "short-break": "une petite pause",
  "not-sure-yet": "je ne sais pas encore",
};

export const pulseWords = {
  question: "Est-ce que ça vous aide en ce moment\u202F?",
  answers,
  helpQuestion: "Qu’est-ce qui vous aiderait\u202F?",
  helps,
  inMyWords: "avec mes mots",
  noAnswer: "pas de réponse",
  takenBack: "Réponse reprise",
};
