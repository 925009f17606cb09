// Words of leaving a call, of what comes after it, Spanish.

import { at, stop, the } from "./when.ts";

export const after = {
  end: {
    title: "¿Terminar para todo el mundo?",
    note: "La llamada se cierra, y a quien está en terapia se le pregunta cómo fue.",
    end: "Terminar para todo el mundo",
    leave: "Solo salgo yo",
    stay: "Seguir",
    ending: "Terminando…",
    moment: "Dar antes un momento para responder",
    momentNote: "Aún no se ha preguntado cómo fue. En ese momento todavía se puede hablar de ello.",
  },
  left: {
    title: "Has salido de la llamada.",
    lead: "La sesión sigue. Puedes volver cuando quieras.",
    again: "Volver a la llamada",
    small: "O simplemente cierra esta página. No se pierde nada.",
    rate: "Ver las frases",
    rateLead: "Antes de irte: unas frases sobre hoy, si quieres.",
    askedLater: "Cuando termine la llamada, esta página te preguntará cómo fue.",
  },
  removed: {
    title: "Ya no estás en la llamada.",
    lead: "Tu terapeuta te ha sacado de ella. También puede pasar sin querer. Puedes preguntar a tu clínica qué viene ahora.",
    rate: "Escribir cómo fue",
    small: "Lo que escribiste en los temas sigue ahí.",
    until: (time: string) =>
      stop(
        `Lo que escribiste en los temas sigue ahí. Tu enlace queda abierto para tus respuestas hasta ${the(time)}`,
      ),
  },
  ended: {
    title: "La llamada ha terminado. Gracias por hoy.",
    lead: "Tómate un momento, si puedes, antes de seguir.",
    rateTitle: "¿Cómo fue hoy el trabajo en equipo?",
    rateLead: (who: string) =>
      `Unas frases sobre hoy. Puedes saltar cualquiera, y tú decides si quedan a la vista de ${who}.`,
    rate: "Ver las frases",
    rateGoOn: "Seguir con las frases",
    begunElsewhere: "Empezaste en tu otro dispositivo.",
    notThisTime: "Esta vez no",
    until: (time: string) => stop(`¿Ahora no? Tu enlace sirve para esto hasta ${the(time)}`),
    shared: "Tus respuestas están guardadas y compartidas. Gracias.",
    closed: "Esta vez elegiste no compartir respuestas. Está bien así.",
    lookAgain: "Ver lo que compartiste",
    changeMind: "Al final sí quiero",
    next: "Para la próxima vez",
    therapistLead: "Tómate un momento, si puedes, antes de seguir.",
    until48: (time: string) => stop(`El registro se cierra solo ${at(time)}`),
    reopen: "Volver a la llamada",
    sealNote: "Una vez cerrado, el registro queda como está.",
    guestLead: "Ya puedes cerrar esta página.",
  },
  back: (clinic: string) => `Volver a ${clinic}`,
  elsewhere: {
    title: "Tu sesión está abierta en otra pestaña.",
    lead: (who: string) =>
      `La llamada sigue allí. Tu imagen y tu voz llegan a ${who} una sola vez. Si quieres, puedes traerla aquí.`,
    again: "Seguir en esta pestaña",
    small: "O simplemente cierra esta pestaña. No se pierde nada.",
  },
};
