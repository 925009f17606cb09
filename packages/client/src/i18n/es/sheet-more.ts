// Words of what comes behind the first picture of the sheet, Spanish.
import type { ItemOutcome } from "@sameside/shared/session/agenda-item";
import { itemOutcomes, summaryAnswers } from "./item-states.ts";
import { at, stop, the } from "./when.ts";

const minutes = (count: number) => (count === 1 ? "1\u00A0minuto" : `${count}\u00A0minutos`);

export const sheetMore = {
  leftOver: "Queda abierto de hoy",
  thanks: "La sesión ha terminado. Gracias por hoy.",
  takeAMoment: "Tómate un momento, si puedes, antes de seguir.",
  looking: {
    one: (name: string) => `${name} también está mirando esto.`,
    more: (names: string) => `${names} también están mirando esto.`,
  },
  newLink: (name: string, when: string) => `${name}: enlace nuevo desde ${the(when)}`,
  nudge: {
    wrapUp: (count: number) =>
      count > 0
        ? `${count === 1 ? "Queda" : "Quedan"} ${minutes(count)}. ¿Un buen momento para el cierre?`
        : "El tiempo previsto ya ha pasado.",
    halfTime: "Ha pasado la mitad del tiempo. ¿Un momento para preguntar cómo va?",
    wrapUpNow: "hora del cierre",
  },
  wrap: {
    stillWant: "¿Todavía quieres hablar de esto?",
    alreadyDoneFor: (words: string) => `Ya hecho: ${words}`,
    what: "¿Qué hacemos con lo que queda?",
    carry: "Retomar",
    carryMeans: "lo trae de vuelta la próxima vez.",
    park: "Apartar",
    parkMeans: "lo conserva, sin fecha.",
    letGo: "Dejarlo",
    letGoMeans: "lo deja aquí. Puede elegir cualquiera de las dos partes.",
    nothingLeft: "No queda nada pendiente. Eso también está bien.",
    alreadyDone: "Ya hecho",
    doneToday: (count: number) => `Hecho hoy: ${count}`,
    rateSees: "Unas frases sobre hoy. Solo las ves tú hasta que decidas.",
    rateGoOn: "Seguir con tus frases",
    begunElsewhere: "Empezaste en tu otro dispositivo.",
    rated: "Has compartido tus respuestas.",
    ratedClosed: "Esta vez sin respuestas. Está bien así.",
    seeRating: "Verlas otra vez",
    notThisTime: "Esta vez no",
    linkWorksUntil: (when: string) =>
      stop(`¿Ahora no? Tu enlace sirve para esto hasta ${the(when)}`),
  },
  pulse: {
    itself: "Esta pregunta sale sola hacia la mitad de la sesión.",
    saysItself: "Hacia la mitad sale sola la pregunta: ¿te está ayudando esto?",
    says: (name: string) => `${name} pregunta: ¿te está ayudando esto?`,
    notNow: "Ahora no",
    seesNow: "Tu terapeuta lo ve enseguida, y se guarda en tu historia clínica.",
    seesKept: "Hasta el final solo lo ves tú. Después decides.",
    keep: "Guardarlo para el final",
    youSaid: "Dijiste:",
    undo: "Deshacer",
    undoFor: "Deshacer: retirar esta respuesta",
    pickNow: "Elige una o dos cosas. Tu terapeuta lo ve enseguida.",
    pickKept: "Elige una o dos cosas. Hasta el final solo lo ves tú.",
    wordsLabel: "Con mis palabras",
    tell: (name: string) => `Decírselo a ${name}`,
    keepToo: "Guardar esto también",
    leaveIt: "Dejarlo así",
    two: "Dos como mucho. Quita una para elegir otra.",
    pickFirst: "Elige primero una o dos, o déjalo así.",
    sentTo: (name: string) => `Ya está a la vista de ${name}.`,
    kept: "Guardado para el final. Solo lo ves tú.",
    takenBack: "Has retirado tu respuesta.",
    takenBackMore: (name: string) => `Lo que dijiste ya no está a la vista de ${name}.`,
    close: "Cerrar",
    keptTitle: "Guardaste esto para el final",
    keptMore: "Compártelo o déjalo fuera. Si no eliges nada, queda fuera.",
    shareNow: "Compartirlo ahora",
    leaveOut: "Dejarlo fuera",
  },
  answer: {
    onlyYou: "Esta tarjeta solo la ves tú.",
    wouldHelp: "Qué ayudaría:",
  },
  signals: {
    wantsPause: (name: string) => `${name} pide una pausa.`,
    wantsSafety: (name: string) => `${name} quiere hablar de seguridad.`,
    since: (time: string) => `${stop(`Desde ${the(time)}`)} Esto solo lo ves tú.`,
    iHaveSeen: "Lo he visto",
    weDid: "Ya lo hicimos",
  },
  folded: {
    rated: (name: string) => `${name} compartió sus respuestas sobre hoy.`,
    look: "Verlas",
    later: "Más tarde",
  },
  notes: {
    title: (count: number) => (count === 1 ? "1 nota para ti" : `${count} notas para ti`),
    sharing: "Estás compartiendo tu pantalla. Puede que otras personas vean lo que abras.",
    open: "Abrir",
  },
  session: {
    end: "Terminar la sesión",
    endSure:
      "¿Terminarla para todo el mundo? Se puede volver a abrir hasta que se cierre el registro.",
    endYes: "Terminar",
    endNo: "Todavía no",
    reopen: "Volver a la sesión",
    seal: "Cerrar el registro",
    sealAsk: "¿Cerrar ahora? Después no se puede abrir otra vez.",
    sealNow: "Cerrar ahora",
    sealNot: "Ahora no",
    sealNote: (when: string) =>
      `${stop(`El registro se cierra solo ${at(when)}`)} Después ya no se puede cambiar.`,
    stillOpen: (when: string) => stop(`Todavía puede responder alguien, hasta ${the(when)}`),
    settled: "Ya no se espera ninguna respuesta.",
    nobodyAsked: "Esta vez no se le piden respuestas a nadie.",
  },
  said: {
    added: (name: string, words: string) => `${name} añadió: ${words}`,
    agreed: (words: string) => `Acordado: ${words}`,
    active: (words: string) => `Ahora: ${words}`,
    done: (words: string) => `Hecho: ${words}`,
    reworded: (name: string, words: string) => `${name} cambió las palabras: ${words}`,
    starred: (name: string, words: string) => `Una estrella de ${name}: ${words}`,
    notFor: (name: string, words: string) => `“No es para mí”, ${name}: ${words}`,
    noted: (name: string, words: string, note: string) => `Nota de ${name} sobre ${words}: ${note}`,
    chose: (name: string, outcome: ItemOutcome, words: string) =>
      `${name}: “${itemOutcomes[outcome]}”. ${words}`,
    summarized: (name: string, words: string) => `${name} entendió: ${words}`,
    answered: (name: string, answer: string, words: string | null) =>
      words === null ? `${name}: ${answer}` : `${name}: ${answer}. ${words}`,
    answers: summaryAnswers,
    toward: (name: string, words: string) => `${name} propone, hacia dónde ir: ${words}`,
    towardAgreed: (words: string) => `Acordado, hacia dónde vamos: ${words}`,
    live: "La sesión ha empezado.",
    wrappingUp: "Empieza el cierre.",
    closing: "La sesión ha terminado.",
  },
};
