// Spanish words of the session record.
import { itemKinds, itemStates, notFor, summaryAnswers } from "./item-states.ts";
import { at, stop } from "./when.ts";

function times(count: number): string {
  if (count === 1) return "una vez";
  return count === 2 ? "dos veces" : `${count} veces`;
}

/** "Robin empezó la sesión", or `unknown` where nobody is named. */
const told = (did: string, unknown: string) => (by: string | null) =>
  by === null ? unknown : `${by} ${did}`;

const somebody = (did: string) => told(did, `Alguien ${did}`);

export const record = {
  loading: "Trayendo el registro…",
  tryAgain: "Intentar de nuevo",
  notYet: "El registro aún no está.",
  skipLink: "Ir al registro",
  acts: "Registro",
  print: "Imprimir",
  exportJson: "Exportar como JSON",
  title: (others: string) => `Sesión con ${others}`,
  titleAlone: "Registro de la sesión",

  when: "Cuándo",
  whenWords: (day: string, from: string, to: string, video: boolean) =>
    `${day}, de ${from} a ${to}, ${video ? "por videollamada" : "aquí sin videollamada"}`,
  whenPlanned: (day: string, from: string, to: string) =>
    `${stop(`Prevista para el ${day}, de ${from} a ${to}`)} No tuvo lugar.`,
  who: "Quién",
  // Words that have one form for women and men.
  role: { client: "en terapia", therapist: "terapeuta", guest: "acompañante" },
  person: (name: string, pronouns: string | null, role: string) =>
    pronouns === null ? `${name} (${role})` : `${name} (${pronouns}, ${role})`,
  sealed: "Registro",
  sealedAt: (when: string) => `Cerrado ${at(when)}`,
  notSealed: "Aún sin cerrar",

  agenda: "Temas",
  agendaOff: "Esta clínica trabaja sin una lista de temas compartida.",
  agendaEmpty: "No se anotó ningún tema.",
  state: { ...itemStates, proposed: "Sin acordar" },
  letGoBy: (name: string) => `Lo dejó ${name}`,
  minutes: (count: number) => `${count}\u00A0min`,
  carriedBefore: (count: number) => `retomado antes ${times(count)}`,
  notTalkedAbout: "no se habló de esto",
  late: "añadido tarde",
  kinds: itemKinds,
  carriedFrom: (day: string) => `del ${day}`,
  notFor,
  understood: (name: string, time: string) => `${name} entendió, ${at(time)}:`,
  noReply: "Sin respuesta.",
  summaryAnswers,

  toward: "Hacia dónde vamos",
  towardEmpty: "Aún no está claro. Eso también cuenta.",
  towardAgreed: "Acordado",
  towardAgreedWith: (name: string) => `Acordado con ${name}`,
  towardProposed: "Propuesto, aún sin acordar",
  towardDropped: "Quitado",
  towardBefore: (day: string) => `Antes se decía así, ${day}:`,
  towardSide: { client: "persona en terapia", therapist: "terapeuta", guest: "acompañante" },

  noPulses: "Esta vez no hubo preguntas sobre la marcha.",
  pulsesScroll: "Preguntas sobre la marcha, se desplaza de lado",
  time: "Hora",
  askedBy: "Pregunta de",
  askedAutomatically: "sale sola",
  askedWhom: "Para",
  answer: "Respuesta",
  wouldHelp: "Qué ayudaría",
  helpEmpty: "en blanco",
  helpNotAsked: "sin preguntar",

  hour: "La sesión, paso a paso",
  onDay: (what: string, day: string) => `${what}, ${day}`,
  hourEmpty: "No pasó nada en la llamada.",
  timeline: {
    "session.started": told("empezó la sesión", "Empezó la sesión"),
    "session.wrapped-up": () => "Empezó el cierre",
    "session.talking-on": () => "Se siguió hablando",
    "session.ended": told("terminó la sesión", "Terminó la sesión"),
    "session.reopened": told("abrió de nuevo la sesión", "Se abrió de nuevo la sesión"),
    "session.sealed": told("cerró el registro", "Se cerró el registro"),
    "session.cancelled": () => "Se canceló la sesión",
    "session.missed": () => "La sesión no empezó",
    "presence.joined": somebody("entró en la llamada"),
    "presence.left": somebody("salió de la llamada"),
    "presence.admitted": somebody("pasó de la sala de espera a la llamada"),
    "pulse.asked": told("preguntó cómo iba", "Pregunta sobre la marcha"),
    "rating.shared": told("compartió sus respuestas", "Se compartieron respuestas"),
  },

  contact: {
    title: "Por si se cortaba la conexión",
    numberOf: (name: string) => `Número para llamar: ${name}`,
    placeOf: (name: string) => `Lugar de ese día: ${name}`,
    was: { left: "Indicado, ya borrado", "not-left": "Sin indicar" },
  },

  rating: "¿Cómo fue el trabajo en equipo?",
  ratingOf: (name: string) => `¿Cómo fue el trabajo en equipo? ${name}`,
  instrument: (id: string, version: string) => `${id}, versión ${version}.`,
  sharedInCall: (name: string) => `${name} compartió sus respuestas durante la llamada.`,
  sharedForAfterCall: (name: string) =>
    `${name} compartió sus respuestas, para verse después de la llamada.`,
  sharedAfterCall: (name: string) => `${name} compartió sus respuestas después de la llamada.`,
  scale: (min: number, minLabel: string, max: number, maxLabel: string) =>
    `${min} es “${minLabel}”, ${max} es “${maxLabel}”.`,
  line: "Frase",
  noRating: (name: string) => `${name}: esta vez sin respuestas.`,

  foot: (day: string, zone: string) => `Registro de la sesión, ${day}. Horas: ${zone}.`,
  fileName: (date: string) => `registro-de-sesion-${date}.json`,
};
