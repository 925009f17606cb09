// Words of the call's screens, Spanish. Names may be several: no verb may depend on their number.
import { at, stop, the } from "./when.ts";

const controls = {
  mute: "Silenciar",
  unmute: "Activar voz",
  stopVideo: "Apagar cámara",
  startVideo: "Encender cámara",
};

export const call = {
  title: {
    usual: "Tu sesión",
  },
  skip: {
    check: "Ir a la prueba",
    help: "Ir a la ayuda",
    notes: "Ir a tus notas para hoy",
    agenda: "Ir a los temas",
    connection: "Ir a la conexión",
  },
  prejoin: {
    title: (name: string) => `Hola, ${name}. Un vistazo rápido a la imagen y el sonido.`,
    titleBlocked: {
      camera: (name: string) => `Hola, ${name}. Aún no hay imagen.`,
      microphone: (name: string) => `Hola, ${name}. Aún no hay sonido.`,
      both: (name: string) => `Hola, ${name}. Aún no hay imagen ni sonido.`,
    },
    form: "Antes de entrar",
    withToday: (who: string, time: string) => `Con ${who}, hoy ${at(time)}`,
    withDay: (who: string, dayTime: string) => `Con ${who}, ${the(dayTime)}`,
    guests: (who: string) => `También estará para acompañar: ${who}`,
    asGuest:
      "Estás aquí para acompañar. Puedes leer los temas; al final no se te pregunta cómo fue.",
    nameSeenBy: (who: string) => `Tu nombre para ${who}`,
    nameSeenByAll: "Tu nombre para las demás personas",
    pronouns: "Tus pronombres, si quieres",
    pronounsHint: "Se muestran junto a tu nombre. Puedes dejarlo vacío.",
    nameMissing: "Por favor, escribe cómo quieres que te llamemos.",
    tooLong: "Es demasiado largo para esta línea.",
    toWaitingRoom: "Ir a la sala de espera",
    start: "Empezar la llamada",
    join: "Unirme a la llamada",
    withoutCamera: "Entrar sin cámara",
    withoutMicrophone: "Entrar sin micrófono",
    withoutBoth: "Entrar sin cámara ni micrófono",
    onlyListen: "Solo escuchar",
    shared:
      "¿Compartes pantalla con alguien a tu lado? Basta una llamada aquí, y que cada persona use su propio teléfono para lo que es solo suyo.",
  },
  preview: {
    yourPicture: "Tu propia imagen",
    onlyYou: "Esto solo lo ves tú",
    opening: "Puede que tu navegador te pregunte ahora. Por favor, elige “Permitir”.",
    off: "Tu cámara está apagada",
    none: "Aún no hay imagen",
    ...controls,
    levelOf: (words: string) => `Nivel del micrófono: ${words}`,
    levels: { none: "aún nada", low: "bajo", good: "bueno" },
    heard: "Te oímos.",
    say: "Di algo y mira las barras.",
    muted: "Tu micrófono está en silencio.",
    noMicrophone: "Ahora no hay micrófono.",
    playSound: "Oír un sonido de prueba",
    change: "Cambiar la cámara, el micrófono o el altavoz",
    camera: "Cámara",
    microphone: "Micrófono",
    speaker: "Altavoz",
    systemSpeaker: "El altavoz de siempre",
  },
  help: {
    easy: "Eso tiene fácil arreglo.",
    lead: {
      camera: (who: string) => `También puedes entrar sin imagen: tu voz llegará a ${who} igual.`,
      microphone: (who: string) => `También puedes entrar sin sonido: oirás a ${who} igual.`,
      both: (who: string) => `También puedes entrar tal cual: verás y oirás a ${who} igual.`,
    },
  },
  prepare: {
    title: (day: string) => stop(`Tu sesión es ${the(day)}`),
    titleToday: (time: string) => stop(`Tu sesión es hoy ${at(time)}`),
    lead: (time: string) =>
      `${stop(`La sala de espera se abre ${at(time)}`)} Hasta entonces puedes pensar de qué te gustaría hablar.`,
    small: "Puedes cerrar esta página. Tu enlace la abre otra vez.",
  },
  call: {
    heading: (who: string) => `Sesión con ${who}`,
    controls: "Botones de la llamada",
    ...controls,
    share: "Compartir",
    stopSharing: "Dejar de compartir",
    agenda: "Temas",
    leave: "Salir",
    end: "Terminar",
    you: "Tú",
    yourPicture: "Tu propia imagen",
    picture: (name: string) => `Imagen de ${name}`,
    screen: (name: string) => `Pantalla de ${name}`,
    yourScreen: "Estás compartiendo tu pantalla",
    people: "Quién está en la llamada",
    guest: "acompañante",
    muted: "en silencio",
    cameraOff: (name: string) => `La cámara de ${name} está apagada`,
    ownCameraOff: "Cámara apagada",
    connecting: "Conectando…",
    slow: "La imagen aún no llega. Seguimos intentándolo. Tus temas ya funcionan.",
    waitingFor: (who: string) => `Esperamos a ${who}.`,
    gone: (who: string) => `Ahora mismo la llamada sigue sin ${who}.`,
    goneMore: (who: string) => `Para ${who}, volver es cosa de un toque. La sesión sigue.`,
    joined: (name: string) => `${name} está en la llamada.`,
    wentOut: (name: string) => `${name} ya no está en la llamada.`,
    nobodyYet: "Aún no hay nadie más.",
    noVideo: "Aquí no hay videollamada. Tus temas funcionan igual.",
    shareFailed:
      "No se ha empezado a compartir. Puede que tu navegador o tu dispositivo no lo permita.",
    deviceFailed: {
      camera: "Tu cámara no se ha abierto.",
      microphone: "Tu micrófono no se ha abierto.",
    },
    close: "Cerrar",
  },
  elsewhere: {
    title: "Tu sesión está abierta en otra pestaña.",
    lead: (who: string) =>
      `La llamada sigue allí. Tu imagen y tu voz llegan a ${who} una sola vez. Si quieres, puedes traerla aquí.`,
    again: "Seguir en esta pestaña",
    small: "O simplemente cierra esta pestaña. No se pierde nada.",
  },
  noVideo: {
    elsewhere:
      "Esta sesión no tiene videollamada aquí. Los temas están al lado de tu llamada o tu teléfono.",
    notSetUp: "Aquí no hay videollamada. Todo lo demás funciona.",
  },
};
