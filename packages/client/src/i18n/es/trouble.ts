// Words of what goes wrong with the room during a call, Spanish.

export const trouble = {
  moment: "La imagen se ha parado un momento.",
  lost: {
    title: "Se ha cortado la conexión.",
    lead: "Lo estamos intentando de nuevo. Tus temas están a salvo y tu sesión sigue.",
    again: "Volver a entrar ahora",
    trying: "Lo intentamos ahora…",
    back: "Ya hay conexión otra vez.",
    long: "La imagen puede tardar más. Lo seguimos intentando.",
    instead: "También se puede hablar por teléfono o usar otro dispositivo.",
  },
  sound: {
    title: "Tu navegador tiene el sonido apagado.",
    note: "Con un toque se enciende.",
    button: "Toca para oír",
  },
  soundStopped: {
    title: "El sonido se ha parado.",
    note: "Tu dispositivo lo ha parado.",
    button: "Toca para recuperar el sonido",
  },
  noCalls:
    "Este navegador no puede mostrar videollamadas. Para tener imagen, abre tu enlace en Chrome, Edge, Firefox o Safari. Todo lo demás funciona aquí.",
  slow: "La imagen aún no llega. Seguimos intentándolo. Tus temas ya funcionan.",
  noVideo: {
    elsewhere:
      "Esta sesión no tiene videollamada aquí. Los temas están al lado de tu llamada o tu teléfono.",
    notSetUp: "Aquí no hay videollamada. Todo lo demás funciona.",
  },
};
