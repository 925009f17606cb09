// Words for the case that the line drops, German.

export const contact = {
  title: "Wenn die Verbindung abbricht",
  sees: {
    who: (who: string) => `Für ${who} zu lesen, auch für Ihre Praxis.`,
    deleted: "Es wird gelöscht, wenn das Protokoll geschlossen ist.",
    placeKept: "Ihre Praxis muss es im Protokoll behalten.",
    onlyPlaceKept:
      "Die Nummer wird gelöscht, wenn das Protokoll geschlossen ist. Den Ort muss Ihre Praxis im Protokoll behalten.",
    free: "Sie können es leer lassen.",
  },
  phone: "Eine Nummer für den Rückruf",
  place: "Wo sind Sie heute?",
  placeHint: "Straße oder Ort genügt.",
  missing: {
    phone: "Bitte tragen Sie eine Nummer ein. So erreichen wir Sie, wenn die Verbindung abbricht.",
    place: "Bitte sagen Sie, wo Sie sind. Der Ort genügt.",
  },
  own: "Wenn die Verbindung abbricht:",
  nothing: "noch nichts angegeben",
  save: "Speichern",
  agreed: "So abgemacht",
  call: (name: string) => `Anrufen: ${name}`,
  whereIs: (name: string) => `Heutiger Ort: ${name}`,
  empty: "Nicht angegeben",
  byPhone: "Am Telefon dabei sein",
  dialIn: (how: string) => `Sie können auch am Telefon dabei sein: ${how}`,
};
