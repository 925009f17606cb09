// Holds the Spanish words of oac-6.

import type { InstrumentTexts } from "../instrument.ts";

export const oac6Es = {
  language: "es",
  title: "¿Cómo fue hoy el trabajo en equipo?",
  intro:
    "Piensa en la sesión de hoy. No hay respuestas buenas ni malas. Elige el número que mejor encaje. Puedes saltar cualquier frase.",
  minLabel: "Nada",
  maxLabel: "Totalmente",
  items: {
    honest: {
      text: "Sentí la seguridad suficiente para hablar con sinceridad.",
      aside: null,
      short: "Sinceridad",
    },
    understood: {
      text: "Mi terapeuta se aseguró de entenderme bien.",
      aside: null,
      short: "Comprensión",
    },
    goal: {
      text: "Avanzamos hacia lo que me importa.",
      aside: "¿Aún no está claro qué es? Eso también cuenta.",
      short: "Lo que me importa",
    },
    task: {
      text: "Nuestra forma de trabajar me vino bien.",
      aside: null,
      short: "Forma de trabajar",
    },
    voice: { text: "Si algo no ayudaba, podía decirlo.", aside: null, short: "Podía decirlo" },
    welcome: {
      text: "Todo lo que soy tuvo su lugar: mi cultura, mi identidad, mi vida hasta ahora.",
      aside: null,
      short: "Todo lo que soy",
    },
  },
  cutOffs: {},
} as const satisfies InstrumentTexts;
