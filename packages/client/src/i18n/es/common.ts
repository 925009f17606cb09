// Words that several screens share, Spanish.
import { at, stop } from "./when.ts";

const characters = (count: number) =>
  count === 1 ? "1\u00A0carácter" : `${count}\u00A0caracteres`;

export const common = {
  you: "tú",
  youAtStart: "Tú",
  therapist: "tu terapeuta",
  open: {
    title: (clinic: string) => `Tu sesión con ${clinic}`,
    lead: "Ábrela cuando quieras. Con esto no se enciende ni la cámara ni el micrófono.",
    button: "Abrir mi sesión",
    opening: "Abriendo…",
    small: "Este enlace es solo para ti. Por favor, no se lo pases a nadie.",
    unreachable:
      "Ahora mismo no llegamos al servidor. Por favor, inténtalo de nuevo en un momento.",
  },
  notValid: {
    title: "Este enlace no abre nada ahora.",
    lead: "Puede que haya otro más nuevo o que su tiempo haya pasado. Si esperas una sesión, busca un mensaje más reciente o pide a tu clínica un enlace nuevo.",
  },
  needsLink: {
    title: "Por favor, abre tu enlace otra vez.",
    lead: "Esta página ya no sabe dónde estaba. El enlace de tu clínica te trae de vuelta. Lo que has compartido no se pierde.",
  },
  ended: {
    title: "Esta página ya no está conectada.",
    lead: "Puede pasar cuando recibes un enlace nuevo o abres la sesión en muchos dispositivos. Lo que has compartido sigue ahí.",
    again: "Abrir mi sesión otra vez",
  },
  language: {
    label: "Idioma",
    changed: "Esta página ya está en español.",
    notLoaded: "Este idioma no se ha cargado. Por favor, inténtalo de nuevo.",
  },
  loading: "Abriendo tu sesión…",
  broken: "Algo en esta página ha dejado de funcionar. Lo que has compartido sigue ahí.",
  reload: "Cargar la página de nuevo",
  tryAgain: "Intentar de nuevo",
  newLink: {
    own: (when: string) =>
      `${stop(`Tu clínica creó un enlace nuevo para ti ${at(when)}`)} Si no lo pediste tú, díselo a tu clínica.`,
    read: "De acuerdo",
  },
  urgent: {
    call: (number: string) => `Llamar: ${number}`,
    callShort: "Llamar",
    between: "Entre una sesión y otra, nadie está mirando esto.",
    cannotWait: (line: string) => `Si no puede esperar: ${line}`,
  },
  saving: {
    saving: "Guardando…",
    saved: "Guardado",
    notSaved: "Aún sin guardar, seguimos intentándolo.",
    notSavedMore: "Por favor, deja esta página abierta hasta que diga “Guardado”.",
  },
  offline: "Ahora no hay conexión. Seguimos intentándolo; la página continuará donde estaba.",
  back: "Volver",
  cancel: "Cancelar",
  close: "Cerrar",
  left: (count: number) => {
    if (count < 0) return `${count === -1 ? "Sobra" : "Sobran"} ${characters(-count)}`;
    return `${count === 1 ? "Queda" : "Quedan"} ${characters(count)}`;
  },
};
