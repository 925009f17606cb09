// Words in front of the door and at it, Spanish. Names may be several: no verb may depend on their number.

import { at, stop, the } from "./when.ts";

export const door = {
  waiting: {
    mark: (who: string) => `Estás aquí. Esperamos a ${who}.`,
    markHere: (who: string) => `Estás aquí. También aquí: ${who}.`,
    you: "Tú",
    soon: (who: string) => `${who}, pronto`,
    here: (who: string) => `${who}, aquí`,
    title: "Estás en la sala de espera.",
    notHere: (who: string, time: string) =>
      stop(`Esperamos a ${who}. Tu sesión empieza ${at(time)}`),
    isHere: (who: string) => `Ya tienes aquí a ${who}. Pronto te abrirán la puerta.`,
    late: (who: string) =>
      `Esperamos a ${who}; hoy hay un poco de retraso. Estás en el lugar correcto y no tienes que hacer nada.`,
    later:
      "Puedes esperar aquí o escribir a tu clínica. Lo que hay en tus temas se queda guardado.",
    offline: "Ahora no hay conexión. Seguimos intentándolo, y tu sitio en la sala se queda.",
    sound: "Oirás un sonido suave. Hasta entonces, nadie te ve ni te oye.",
    check: "Probar imagen y sonido",
    checkDone: "Terminar la prueba",
    leave: "Salir de la sala de espera",
  },
  declined: {
    title: "Todavía no.",
    lead: (who: string) =>
      `Aún no se puede entrar a la sesión con ${who}. No tiene que ver contigo: muchas veces hay que terminar algo antes.`,
    says: (who: string) => `Mensaje de ${who}:`,
    stay: "Puedes quedarte aquí hasta que te abran la puerta, o llamar otra vez.",
    again: "Llamar otra vez a la puerta",
  },
  knock: {
    say: (name: string) => `${name} llama a la puerta`,
    sayAll: (names: string) => `Llaman a la puerta: ${names}`,
    note: "En la sala de espera. Nadie más ve esto.",
    guest: "Acompañante, en la sala de espera. Nadie más ve esto.",
    newLink: (when: string) => stop(`Enlace nuevo desde ${the(when)}`),
    letIn: "Abrir la puerta",
    letAllIn: "Abrir a todo el mundo",
    also: (names: string) => `También en espera: ${names}.`,
    asGuest: (name: string) => `${name} (acompañante)`,
    away: "Estaba aquí hace un momento. Ahora la página está cerrada.",
    notYet: "Todavía no",
  },
  notYet: {
    title: (name: string) => `Todavía no. ¿Quieres decirle algo a ${name}?`,
    sees: (name: string) => `Solo se ve en la pantalla de ${name} y de terapeutas. No se guarda.`,
    suggestions: [
      "Cinco minutos más, por favor.",
      "Te abro pronto.",
      "Antes tengo que terminar algo.",
    ],
    own: "Con tus palabras",
    send: "Enviar",
    nothing: "No decir nada",
    back: "Atrás",
  },
  tell: {
    therapist: "Avísame cuando alguien llame",
    waiting: "Avísame cuando pueda entrar",
    on: "Te avisaremos, también en otra pestaña.",
    stop: "No avisarme más",
    blocked: "Tu navegador no muestra avisos de esta página.",
    knocking: "Alguien llama a la puerta",
    comeIn: "Ya puedes entrar",
  },
  lobby: {
    title: "En la puerta",
    nobody: "Todavía no espera nadie.",
    start: "Empieza la llamada para abrir la puerta.",
    join: "Entra en la llamada para abrir la puerta.",
  },
  people: {
    title: "Quién está",
    button: (count: number) => `Quién está: ${count} en la llamada`,
    waiting: (count: number) => `en espera: ${count}`,
    you: (name: string) => `${name} (tú)`,
    role: { client: "En terapia", therapist: "Terapeuta", guest: "Acompañante" },
    state: {
      inCall: "en la llamada",
      atDoor: "en la puerta",
      notYet: "en la puerta, con la respuesta: todavía no",
      away: "llamó a la puerta, la página está cerrada",
      letIn: "puede entrar, ahora no está en la llamada",
      awaited: "aún no está",
      out: "fuera de la llamada",
    },
    takeOut: "Sacar de la llamada",
    ask: (name: string) => `¿Sacar a ${name} de la llamada?`,
    askNote: "Luego podrás dejar que vuelva. Aún podrá decir cómo fue.",
    yes: "Sacar",
    no: "No, seguir en compañía",
    letBack: "Dejar volver",
    letBackNote: "Después podrá llamar otra vez a la puerta.",
    close: "Cerrar",
    whose: (act: string, name: string) => `${act}: ${name}`,
  },
  usualTitle: "Tu sesión",
  prepare: {
    title: (day: string) => stop(`Tu sesión es ${the(day)}`),
    titleToday: (time: string) => stop(`Tu sesión es hoy ${at(time)}`),
    lead: (time: string) =>
      `${stop(`La sala de espera se abre ${at(time)}`)} Hasta entonces puedes pensar de qué te gustaría hablar.`,
    small: "Puedes cerrar esta página. Tu enlace la abre otra vez.",
  },
};
