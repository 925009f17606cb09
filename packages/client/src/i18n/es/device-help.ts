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
    ways: {
      "chromium-android": {
        where: "Arriba, toca el pequeño signo a la izquierda de la dirección y luego “Permisos”.",
        find: (device: string) => `Busca “${device}” y activa el permiso.`,
        back: backHere,
      },
      firefox: {
        where: "Arriba en esta ventana, junto a la dirección, pulsa el pequeño signo tachado.",
        find: (device: string) => `Quita el bloqueo de “${device}” con la pequeña cruz.`,
        back: backHere,
      },
      "firefox-android": {
        where: "Toca el pequeño signo a la izquierda de la dirección.",
        find: (device: string) => `Toca la línea “${device}” hasta que ponga “Permitido”.`,
        back: backHere,
      },
      safari: {
        where:
          "Arriba del todo en la pantalla, abre el menú “Safari” y luego los ajustes de este sitio web.",
        find: (device: string) => `Junto a “${device}”, elige “Permitir”.`,
        back: backHere,
      },
      "safari-ios": {
        where:
          "Toca el pequeño signo junto a la dirección y luego abre los ajustes de este sitio web.",
        find: (device: string) => `Busca “${device}” y elige “Permitir”.`,
        back: backHere,
      },
      ios: {
        where: "Abre los ajustes de tu dispositivo. Toca “Apps” y luego tu navegador.",
        find: (device: string) => `Busca “${device}” y activa el permiso.`,
        back: backHere,
      },
      other: {
        where:
          "Puede que esta página esté abierta dentro de otra aplicación. Busca allí un menú para abrirla en tu navegador.",
        find: (device: string) => `Cuando el navegador pregunte por “${device}”, elige “Permitir”.`,
        back: "O abre el enlace de tu mensaje en tu navegador.",
      },
    },
  },
  system: {
    what: (device: string) => `Tu dispositivo no deja que el navegador use ${device}.`,
    steps: [
      "Abre los ajustes de tu dispositivo. Después, abre “Privacidad”.",
      "Busca allí tu navegador y actívalo.",
      backHere,
    ],
    ways: {
      windows: [
        "Abre Inicio, luego “Configuración” y luego “Privacidad y seguridad”.",
        "Abre la línea de la cámara o del micrófono. Permite que la usen las aplicaciones de escritorio.",
        backHere,
      ],
      macos: [
        "Abre el menú Apple arriba a la izquierda, luego los ajustes del sistema y luego “Privacidad y seguridad”.",
        "Abre la línea de la cámara o del micrófono. Activa tu navegador.",
        "Si el navegador tiene que cerrarse, abre después otra vez el enlace de tu mensaje.",
      ],
      android: [
        "Abre los ajustes de tu teléfono. Toca “Aplicaciones” y luego tu navegador.",
        "Toca “Permisos”. Permite la cámara y el micrófono.",
        backHere,
      ],
      ios: [
        "Abre los ajustes de tu dispositivo. Toca “Apps” y luego tu navegador.",
        "Activa la cámara y el micrófono.",
        backHere,
      ],
    },
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
  unsupported: {
    what: (device: string) => `Este navegador no puede abrir ${device}.`,
    steps: [
      "Abre el enlace de tu mensaje en otro navegador: Chrome, Edge, Firefox o Safari.",
      "O entra tal como estás: si este navegador puede, verás y oirás a las demás personas.",
    ],
  },
  unknown: {
    what: (device: string) => `No se pudo abrir ${device}.`,
    steps: ["Cierra otros programas que puedan estar usando lo mismo.", thenAgain],
  },
  still:
    "¿Todavía nada? Puede que otro programa lo esté usando. Ciérralo y luego inténtalo de nuevo.",
  notes: {
    asking:
      "Puede que tu navegador espere tu respuesta. Busca una ventana pequeña con una pregunta y elige “Permitir”. No hace falta esperar: ya puedes entrar.",
    starting: (device: string) =>
      `Abrir ${device} lleva su tiempo. Seguimos esperando. También puedes seguir sin eso.`,
    goOnWithout: { camera: "Seguir sin cámara", microphone: "Seguir sin micrófono" },
    replaced: (gone: string, now: string) => `“${gone}” ya no está. Ahora usamos “${now}”.`,
    replacedUsual: (gone: string) =>
      `“${gone}” ya no está. El sonido sale ahora por el altavoz habitual.`,
    back: (name: string) => `“${name}” está aquí otra vez.`,
    useAgain: "Volver a usarlo",
    paused: {
      camera: "Tu cámara no da imagen ahora mismo. Puede que otro programa la esté usando.",
      microphone: "Tu micrófono no da sonido ahora mismo. Puede que otro programa lo esté usando.",
    },
    quiet:
      "Todavía no oímos nada. Puede que no pase nada. Si ya has hablado: ¿hay un interruptor en el micrófono, u otro micrófono que elegir?",
    close: "Cerrar",
  },
  speaker: {
    choose: "Elegir un altavoz",
    fixed:
      "Este navegador saca el sonido por donde lo saca tu dispositivo. Puedes cambiarlo en los ajustes de tu dispositivo.",
  },
  ownTab: {
    open: "Abrir en una pestaña nueva",
    note: "En una pestaña aparte el navegador te puede preguntar. Esta página puede seguir abierta.",
    noLink:
      "Por favor, abre el enlace de tu mensaje en una pestaña nueva. Allí el navegador te puede preguntar.",
  },
  stuck: {
    said: "Esto tarda más de lo normal. Puede que un bloqueador del navegador, o tu red, retenga una parte de esta página.",
    reload: "Volver a cargar la página",
  },
};
