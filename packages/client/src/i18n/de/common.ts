// Words that several screens share, German.

export const common = {
  you: "Sie",
  youAtStart: "Sie",
  // Stands in sentences that ask for the first or the fourth case: this word has one form for both.
  therapist: "Ihr Gegenüber",
  open: {
    title: (clinic: string) => `Ihre Sitzung bei ${clinic}`,
    lead: "Öffnen Sie sie, wenn Sie so weit sind. Kamera und Mikrofon bleiben dabei aus.",
    button: "Meine Sitzung öffnen",
    opening: "Wird geöffnet…",
    small: "Dieser Link ist nur für Sie gemacht. Bitte geben Sie ihn nicht weiter.",
    unreachable:
      "Wir erreichen den Server gerade nicht. Bitte versuchen Sie es gleich noch einmal.",
  },
  notValid: {
    title: "Dieser Link öffnet gerade nichts.",
    lead: "Vielleicht gibt es schon einen neueren, oder seine Zeit ist um. Wenn Sie eine Sitzung haben, schauen Sie nach einer neueren Nachricht, oder bitten Sie Ihre Praxis um einen neuen Link.",
  },
  needsLink: {
    title: "Bitte öffnen Sie Ihren Link noch einmal.",
    lead: "Diese Seite weiß nicht mehr, wo sie war. Der Link von Ihrer Praxis führt Sie zurück. Was Sie geteilt haben, ist noch da.",
  },
  ended: {
    title: "Diese Seite ist nicht mehr verbunden.",
    lead: "Das kommt vor, wenn Sie einen neuen Link bekommen oder die Sitzung auf vielen Geräten öffnen. Was Sie geteilt haben, ist noch da.",
    again: "Meine Sitzung wieder öffnen",
  },
  language: {
    label: "Sprache",
    changed: "Diese Seite ist jetzt auf Deutsch.",
    notLoaded: "Diese Sprache konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.",
  },
  loading: "Ihre Sitzung wird geöffnet…",
  broken: "Etwas auf dieser Seite geht gerade nicht mehr. Was Sie geteilt haben, ist noch da.",
  reload: "Seite neu laden",
  tryAgain: "Noch einmal versuchen",
  newLink: {
    own: (when: string) =>
      `Ihre Praxis hat einen neuen Link für Sie gemacht: ${when}\u00A0Uhr. Wenn nicht Sie darum gebeten haben, sagen Sie es Ihrer Praxis.`,
    read: "In Ordnung",
  },
  urgent: {
    call: (number: string) => `Anrufen: ${number}`,
    callShort: "Anrufen",
    between: "Zwischen den Sitzungen schaut hier niemand hinein.",
    cannotWait: (line: string) => `Wenn es nicht warten kann: ${line}`,
  },
  saving: {
    saving: "Wird gespeichert…",
    saved: "Gespeichert",
    notSaved: "Noch nicht gespeichert, wir versuchen es weiter.",
    notSavedMore: "Bitte lassen Sie diese Seite offen, bis hier „Gespeichert“ steht.",
  },
  offline:
    "Gerade keine Verbindung. Wir versuchen es weiter. Danach geht die Seite da weiter, wo sie war.",
  back: "Zurück",
  cancel: "Abbrechen",
  close: "Schließen",
  left: (count: number) =>
    count < 0 ? `${-count} Zeichen zu viel für eine Zeile` : `noch ${count} Zeichen`,
};
