// The pulse's question with its answers, Spanish: asked in the call, read again in the record.
import type { HelpId, PulseAnswer } from "@sameside/shared/session/pulse";

const answers: Record<PulseAnswer, string> = {
  yes: "Sí, sigamos así",
  "a-bit": "Un poco",
  "not-really": "Más bien no",
  // Not "No estoy seguro": it would name the client's sex, and speak of safety.
  "not-sure": "No lo sé",
};

const helps: Record<HelpId, string> = {
  "slow-down": "ir más despacio",
  "just-listen": "que solo me escuches un rato",
  "check-understanding": "que veas si me has entendido bien",
  "say-why": "que me digas por qué hacemos esto",
  "more-plan": "un plan más claro",
  "something-to-try": "algo que pueda probar",
  "something-else": "hablar de otra cosa",
  "back-to-list": "volver a nuestra lista",
  "short-break": "una pausa corta",
  "not-sure-yet": "aún no lo sé",
};

export const pulseWords = {
  question: "¿Te está ayudando esto?",
  answers,
  helpQuestion: "¿Qué ayudaría?",
  helps,
  inMyWords: "con mis palabras",
  noAnswer: "sin respuesta",
  takenBack: "Respuesta retirada",
};
