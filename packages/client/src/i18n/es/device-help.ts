// Words that help with a camera or a microphone that did not open, Spanish.

const backHere = "Vuelve aquí y toca “Intentar de nuevo”.";
const thenAgain = "Luego toca “Intentar de nuevo”.";

export const deviceHelp = {
  tryAgain: "Intentar de nuevo",
  title: {
    camera: "Dar permiso a la cámara",
    microphone: "Dar permiso al micrófono",
    both: "Dar permiso a la cámara y al micrófono",
  },
  // With the article; no sentence below puts "a" or "de" before it.
  device: { camera: "la cámara", microphone: "el micrófono", both: "la cámara y el micrófono" },
  allow: { camera: "Cámara", microphone: "Micrófono", both: "Cámara y micrófono" },
  blocked: {
    what: (device: string) => `Tu navegador está bloqueando ${device}.`,
    where:
      "Arriba en esta ventana, junto a la dirección, toca el pequeño signo con la cámara o con los controles.",
    find: (device: string) => `Busca “${device}” y elige “Permitir”.`,
    back: backHere,
    drawing:
      "Dibujo: la parte de arriba de un navegador, con un círculo alrededor del signo junto a la dirección",
  },
  system: {
    what: (device: string) => `Tu dispositivo no deja que el navegador use ${device}.`,
    steps: [
      "Abre los ajustes de tu dispositivo. Después, abre “Privacidad”.",
      "Busca allí tu navegador y actívalo.",
      backHere,
    ],
  },
  none: {
    what: (device: string) => `No hemos encontrado ${device}.`,
    steps: [
      "Si hay un cable, conéctalo. Si hay un interruptor, enciéndelo. Si hay una tapa, ábrela.",
      backHere,
    ],
  },
  "in-use": {
    what: (device: string) => `Puede que otro programa esté usando ${device}.`,
    steps: ["Cierra otros programas y pestañas donde haya una llamada.", thenAgain],
  },
  forbidden: {
    what: (device: string) => `La página que rodea a esta no deja usar ${device}.`,
    steps: [
      "Abre el enlace de tu mensaje en una pestaña aparte: allí se te puede pedir permiso.",
      "O entra tal como estás. Tu clínica puede cambiar esta página para la próxima vez.",
    ],
  },
  insecure: {
    what: (device: string) =>
      `Esta dirección no está protegida, y los navegadores no abren aquí ${device}.`,
    steps: ["Por favor, usa el enlace de tu clínica tal como llegó: empieza por https."],
  },
  unknown: {
    what: (device: string) => `No se pudo abrir ${device}.`,
    steps: ["Cierra otros programas que puedan estar usando lo mismo.", thenAgain],
  },
  still:
    "¿Todavía nada? Puede que otro programa lo esté usando. Ciérralo y luego inténtalo de nuevo.",
};
