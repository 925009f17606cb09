// Spanish words of the rating at the end of a session.
import { the } from "./when.ts";

const small = [
  "ninguna",
  "una",
  "dos",
  "tres",
  "cuatro",
  "cinco",
  "seis",
  "siete",
  "ocho",
  "nueve",
  "diez",
];

/** Small numbers are read as words, counting "frases". */
function inWords(count: number): string {
  return small[count] ?? String(count);
}

/** Several therapists take another form of the verb. */
function see(therapists: number): string {
  return therapists === 1 ? "verá" : "verán";
}

const notKept = (therapists: string, count: number) =>
  `Tus respuestas no se guardan en ningún sitio. ${therapists} solo ${see(count)} “esta vez sin respuestas”.`;

export const rating = {
  backToAgenda: "Volver a los temas",
  done: "Listo",
  skipAll: "Saltar todo",
  goOn: "Seguir",
  linesComing: "Trayendo las frases…",
  noLines: "No se han podido cargar estas frases.",
  noInstrument: "No se han podido cargar las frases. No se ha enviado nada.",
  tryLinesAgain: "Intentar de nuevo",

  skip: "Saltar",
  skipName: "Saltar esta frase",
  progress: (answered: number, skipped: number, lines: number) => {
    const given = `${answered} de ${lines} ${lines === 1 ? "respondida" : "respondidas"}`;
    return skipped === 0 ? given : `${given}, ${skipped} ${skipped === 1 ? "saltada" : "saltadas"}`;
  },
  source: (id: string, version: string, copyright: string | null, licence: string) =>
    [`${id}, versión ${version}`, copyright, licence].filter(Boolean).join(", ") + ".",
  notTested: "Estas frases aún no se han probado en ningún estudio.",

  whoSees: "Quién ve tus respuestas",
  onlyYouNow: "Ahora mismo, solo tú.",
  chooseInCall:
    "Al final eliges: compartir y hablarlo ahora, compartir después de la llamada o no guardar.",
  chooseAfterCall: "Al final eliges: compartir o no guardar.",
  ifShared: (therapists: string, count: number, clinic: string) =>
    `Si compartes, ${therapists} ${see(count)} tus respuestas, y se guardan en tu historia clínica en ${clinic}. Allí puede leerlas el personal que puede abrir tu historia clínica. Puedes pedir una copia. Puedes saltarlo.`,
  nobodyElse: "Nadie más en la sesión las ve.",
  together: "Piensa en tus terapeutas como un equipo.",
  onlyYouFolded: "Por ahora esto solo lo ves tú. Al final eliges.",

  elsewhereTitle: "Abierto en tu otro dispositivo",
  elsewhere: "Empezaste en tu otro dispositivo.",
  elsewhereEmpty: "Lo que respondiste allí se queda allí. Aquí empezarías de nuevo.",
  elsewhereHas: "Lo que respondiste allí se queda allí. Aquí seguirías con lo que hay aquí.",
  goOnHere: "Seguir aquí",

  keep: "¿Algo que debería seguir igual?",
  change: "¿Algo que probar de otra manera?",
  noteTooLong: "Es un poco largo. Por favor, acórtalo.",
  pick: "O elige qué probar de otra manera",
  notesGo:
    "Puedes dejar las dos en blanco. Van adonde vayan tus respuestas. Entre una sesión y otra, nadie lee esto.",

  whatHappens: "¿Qué hacemos con tus respuestas?",
  shareNow: "Compartir y hablarlo ahora",
  shareNowNote: (therapists: string, count: number) =>
    `${therapists} las ${see(count)} enseguida. Hay tiempo para hablarlo.`,
  shareAfter: "Compartir después de la llamada",
  shareAfterNote: (therapists: string, count: number) =>
    `${therapists} las ${see(count)} cuando termine la llamada.`,
  share: "Compartir",
  shareNote: (therapists: string, count: number) => `${therapists} las ${see(count)} enseguida.`,
  dontSave: "No guardar",
  dontSaveNote: notKept,
  backToLines: (count: number) =>
    count === 1 ? "Volver a la frase" : `Volver a las ${inWords(count)} frases`,
  confirm: "Confirmar",
  chooseFirst: "Por favor, elige primero una de estas opciones.",
  nothingToShare:
    "Aún no hay nada que compartir. Responde a una frase, escribe una nota o elige “No guardar”.",

  saving: "Guardando…",
  onTheWay: "Tus respuestas están en camino. Puedes seguir hablando.",
  onTheWayAfterCall: "Tus respuestas están en camino.",
  keepOpen: "Por favor, deja esta página abierta hasta que diga “Guardado”.",
  onDevice: "Hasta que nos lleguen, tus respuestas están solo en este dispositivo.",
  onDeviceMore:
    "Si cierras esta página, abre tu enlace otra vez en este dispositivo y seguimos desde aquí.",
  onDeviceUntil: (time: string) =>
    `Si cierras esta página, abre tu enlace otra vez en este dispositivo, como muy tarde ${the(time)}, y seguimos desde aquí.`,
  opening: "Un momento…",
  notYet: "Aún sin guardar, seguimos intentándolo",
  onlyHere: "Hasta que nos lleguen, tus respuestas están solo en esta página.",
  tryNow: "Intentar ahora",
  saved: "Guardado",
  seenNow: (therapists: string) => `Tus respuestas ya están a la vista de ${therapists}.`,
  seenAfterCall: (therapists: string, count: number) =>
    `${therapists} ${see(count)} tus respuestas cuando termine la llamada.`,
  youAreSharing: (therapists: string) => `Lo que estás compartiendo con ${therapists}`,
  youShared: (therapists: string) => `Lo que compartiste con ${therapists}`,
  yourAnswers: "Tus respuestas",
  closing: "Un momento…",
  closingNotYet: "Aún no llegamos al servidor. Seguimos intentándolo. Puedes seguir.",
  notKept: "Sin guardar",
  notKeptNote: notKept,

  skipped: "saltada",
  notReached: "no se llegó",
  leftEmpty: "en blanco",
  total: { mean: "Media de las frases respondidas", sum: "Suma de las frases" },
  noTotal: (needed: number, lines: number) => {
    if (needed === lines) return "no hay, no se respondieron todas las frases";
    if (needed === 1) return "no hay, no se respondió ninguna frase";
    return `no hay, se respondieron menos de ${inWords(needed)} frases`;
  },
  reversed: "Cuenta desde el otro extremo.",
  cutOffs: "Qué dicen sobre los totales quienes lo crearon",
  cutOff: {
    "at-most": (total: string, words: string) => `${total} o menos: ${words}`,
    "at-least": (total: string, words: string) => `${total} o más: ${words}`,
  },
  answeredIn: (language: string) => `Idioma de las respuestas: ${language}.`,
  none: "esta vez sin respuestas",
  sharedBy: (client: string) => `${client} compartió sus respuestas`,
  notAGrade: "Un número abre una conversación, no es una nota.",
  notValidated: "Sin validar en estudios.",
};
