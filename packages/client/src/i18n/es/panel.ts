// Words of the sheet beside the call, Spanish. Names may be several: no verb may depend on their number.
import { carriedTimes, itemKinds, itemOutcomes, itemStates, notFor } from "./item-states.ts";
import { at, stop } from "./when.ts";

const minutes = (count: number) => (count === 1 ? "1\u00A0minuto" : `${count}\u00A0minutos`);
const left = (count: number) => (count === 1 ? "queda" : "quedan");

export const panel = {
  today: "Hoy",
  forToday: "Para hoy",
  wrappingUp: "Cierre",
  forNextTime: "Para la próxima vez",
  afterSession: "Después de la sesión",
  startsAt: (time: string) => `empieza ${at(time)}`,
  sessionWith: (names: string) => `Sesión con ${names}`,
  skipTo: "Ir a los temas",
  elsewhere: (names: string) =>
    `Tu llamada está en otra ventana. Esta hoja la compartes con ${names}.`,

  clock: {
    toWrapUp: (count: number) => `${count}\u00A0min para el cierre`,
    left: (count: number) => `${left(count)} ${count}\u00A0min`,
    over: (count: number) => `${count}\u00A0min de más`,
    ruler: (used: number, planned: number, wrapUp: string, end: string, before: boolean) =>
      `Tiempo usado: ${used} de ${minutes(planned)}. ${stop(
        before ? `Cierre ${at(wrapUp)}` : `Final ${at(end)}`,
      )}`,
  },

  agenda: {
    off: "En esta sesión no hay lista. Puedes hablar de lo que tengas en la cabeza.",
    empty: "Aquí aún no hay nada. Para empezar bastan unas palabras.",
    emptyGuest: "Aquí aún no hay nada.",
    draftsSeen: "Un borrador solo lo ves tú, hasta que lo compartas.",
    bothSee: (names: string) => `A la vista para ti y para ${names}`,
    states: itemStates,
    fromLastTime: "De la última vez",
    draft: "Borrador",
    onlyYou: "solo tú",
    waitsFor: (names: string) => `falta el OK de ${names}`,
    minutes: (count: number) => `${count}\u00A0min`,
    chose: (name: string, outcome: string) => `${name}: “${outcome}”`,
    kinds: itemKinds,
    notFor,
    carriedTimes,
    late: "añadido tarde",
    ok: "OK",
    okFor: (words: string) => `OK por mi parte: ${words}`,
    done: "Hecho",
    doneFor: (words: string) => `Hecho: ${words}`,
    star: (words: string) => `Estrella: ${words}`,
    share: "Compartir",
    shareFor: (names: string, words: string) => `Compartir con ${names}: ${words}`,
    more: (words: string) => `Más sobre: ${words}`,
    acts: {
      up: "Subir",
      down: "Bajar",
      activate: "Hablar de esto ahora",
      finish: "Hecho",
      star: "Dar una estrella",
      unstar: "Quitar tu estrella",
      minutes: "Minutos",
      note: "Añadir una nota",
      changeNote: "Cambiar tu nota",
      words: "Cambiar las palabras",
      summarize: "Decir lo que entendí",
      notForMe: "No es para mí",
      forMeToo: "También es para mí",
      letGo: "Dejarlo",
      takeBack: "Volver a abrir",
      discard: "Borrar",
    },
    moved: (words: string, place: number) => `${words}: ahora en el lugar ${place}`,
  },
  toward: {
    title: "Hacia dónde vamos",
    empty: "Aún no está claro. Eso también cuenta.",
    propose: "Proponer una línea",
    agreed: "Acordado",
    lines: (count: number) => (count === 1 ? "1\u00A0línea" : `${count}\u00A0líneas`),
    waitsFor: (names: string) => `falta el OK de ${names}`,
    waitsForYou: "falta tu OK",
  },
  add: {
    label: "Algo para hoy",
    labelTherapist: "Añadir para hoy",
    placeholder: "Bastan unas palabras.",
    placeholderPrepare: "Bastan unas palabras. No hace falta tenerlo claro todavía.",
    add: "Añadir",
    seen: (names: string) => `Esto quedará a la vista de ${names}.`,
    keptDraft: "Al principio solo lo ves tú.",
    starters: "Ideas para empezar",
    orStart: "O empieza con una de estas",
    starterWords: [
      "Cómo me fue esta semana",
      "Algo que me cuesta decir",
      "Aún no lo sé, ayúdame a encontrarlo",
      "Lo que se me quedó de la última vez",
    ],
    open: "Añadir algo para hoy",
  },
  pulse: {
    open: "¿Cómo va esto?",
    checkIn: "Preguntar",
    asked: "Preguntaste. La respuesta aparece aquí.",
    askedBy: (name: string) => `Pregunta de ${name}. La respuesta aparece aquí.`,
    askedItself: "La pregunta sale sola hacia la mitad. La respuesta aparece aquí.",
  },

  signals: {
    pause: "Pausa, por favor",
    safety: "Hablar de seguridad",
    sending: "Enviando…",
    sent: "Enviado",
    shown: (name: string) => `En la pantalla de ${name}`,
    seen: (name: string) => `Visto por ${name}`,
    goOn: "Puedo seguir",
  },

  folded: {
    foot: "En esta sesión",
    rate: "Unas frases",
  },
  wrap: {
    wrapUp: "Ir cerrando",
    keepTalking: "Seguir hablando",
    outcomes: itemOutcomes,
    rate: "¿Cómo fue hoy el trabajo en equipo?",
  },
  session: {
    start: "Empezar la sesión",
    notStarted: "La sesión la empieza tu terapeuta.",
    cancelled: "Esta sesión se canceló.",
    missed: "Esta sesión no tuvo lugar.",
    askPractice: "Tu clínica puede decirte qué viene ahora.",
  },
};
