// Words of what can be done with the pictures of a call, German.

export const stage = {
  own: {
    menu: "Ihr eigenes Bild: verschieben oder ausblenden",
    moveTo: {
      topLeft: "Nach oben links",
      topRight: "Nach oben rechts",
      bottomLeft: "Nach unten links",
      bottomRight: "Nach unten rechts",
    },
    hide: "Mein Bild ausblenden",
    show: "Mein Bild einblenden",
    muted: "Ihr Mikrofon ist aus.",
  },
  small: {
    open: (name: string) => `Im kleinen Fenster zeigen: ${name}`,
    close: (name: string) => `Auf diese Seite zurückholen: ${name}`,
    opened: (name: string) => `Jetzt im kleinen Fenster: ${name}.`,
    closed: (name: string) => `Wieder auf dieser Seite: ${name}.`,
    refused: "Ihr Browser hat kein kleines Fenster geöffnet.",
  },
  sheet: {
    taller: "Blatt höher machen",
    shorter: "Blatt niedriger machen",
  },
  back: {
    title: "Das Gespräch verlassen?",
    note: "Sie sind zurückgegangen. Die Sitzung geht weiter, und Sie können wiederkommen.",
    stay: "Bleiben",
    leave: "Gehen",
  },
};
