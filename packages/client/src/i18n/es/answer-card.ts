// Words of the card on which a therapist reads an answer, Spanish.
import type { HelpId, PulseAnswer } from "@sameside/shared/session/pulse";

const lineForAnswer: Record<PulseAnswer, string> = {
  yes: "“Es bueno saberlo. Entonces seguimos con esto.”",
  "a-bit": "“Gracias. ¿Qué haría falta para que te sirva un poco más?”",
  "not-really": "“Gracias por decírmelo. ¿Qué necesitas de mí ahora?”",
  "not-sure": "“Está bien no saberlo. ¿Lo miramos un momento tú y yo?”",
};

const lineForHelp: Record<HelpId, string> = {
  "slow-down": "“Gracias por decírmelo. ¿Vamos más despacio a partir de aquí?”",
  "just-listen": "“Gracias. Ahora voy a escucharte, sin más.”",
  "check-understanding": "“Te cuento lo que he entendido hasta ahora. Si algo no es así, dímelo.”",
  "say-why": "“Te cuento por qué te propuse esto. Si no te encaja, dímelo.”",
  "more-plan": "“Veamos en qué punto estamos y pensemos el siguiente paso.”",
  "something-to-try": "“¿Buscamos una cosa pequeña que puedas probar?”",
  "something-else": "“¿De qué te gustaría hablar?”",
  "back-to-list": "“Volvamos a nuestra lista. ¿Qué viene ahora para ti?”",
  "short-break": "“Hagamos una pausa corta. Dime cuando quieras seguir.”",
  "not-sure-yet": "“Está bien no saberlo todavía. Lo podemos ir viendo.”",
};

export const answerCard = {
  asks: (name: string) => `¿Te está ayudando esto? ${name} dice:`,
  noAnswer: (name: string) => `${name}: sin respuesta`,
  takenBack: (name: string) => `${name}: respuesta retirada`,
  couldSay: "Podrías decir:",
  add: "Añadir a los temas",
  putAway: "Cerrar",
  itemWords: "Cómo trabajamos aquí en equipo",
  added: "Añadido a los temas.",
  more: (count: number) => (count === 1 ? "1 tarjeta más" : `${count} tarjetas más`),
  announce: (name: string, answer: string) => `${name} dice: ${answer}`,
  lineForAnswer,
  lineForHelp,
};
