// Words that help with a camera or a microphone that did not open, German.

export const deviceHelp = {
  tryAgain: "Noch einmal versuchen",
  title: {
    camera: "Die Kamera erlauben",
    microphone: "Das Mikrofon erlauben",
    both: "Kamera und Mikrofon erlauben",
  },
  // In the fourth case: each sentence below asks for it.
  device: { camera: "die Kamera", microphone: "das Mikrofon", both: "Kamera und Mikrofon" },
  allow: { camera: "Kamera", microphone: "Mikrofon", both: "Kamera und Mikrofon" },
  blocked: {
    what: (device: string) => `Ihr Browser sperrt ${device}.`,
    where:
      "Oben in diesem Fenster, neben der Adresse, ist ein kleines Zeichen mit einer Kamera oder mit Reglern. Tippen Sie darauf.",
    find: (device: string) =>
      `Suchen Sie dort „${device}“ und wählen Sie „Erlauben“ oder „Zulassen“.`,
    back: "Kommen Sie hierher zurück und tippen Sie auf „Noch einmal versuchen“.",
    drawing: "Zeichnung: der obere Rand eines Browsers, das Zeichen neben der Adresse ist umkreist",
  },
  system: {
    what: (device: string) => `Ihr Gerät gibt ${device} nicht für den Browser frei.`,
    steps: [
      "Öffnen Sie die Einstellungen Ihres Telefons oder Computers. Gehen Sie dort zu „Datenschutz“.",
      "Suchen Sie Ihren Browser und schalten Sie ihn ein.",
      "Kommen Sie hierher zurück und tippen Sie auf „Noch einmal versuchen“.",
    ],
  },
  none: {
    what: (device: string) => `Wir haben ${device} nicht gefunden.`,
    steps: [
      "Gibt es ein Kabel? Dann stecken Sie es ein. Gibt es einen Schalter oder eine Klappe? Dann öffnen Sie sie.",
      "Kommen Sie hierher zurück und tippen Sie auf „Noch einmal versuchen“.",
    ],
  },
  "in-use": {
    what: (device: string) => `Vielleicht benutzt gerade ein anderes Programm ${device}.`,
    steps: [
      "Schließen Sie andere Programme und Tabs, in denen ein Gespräch läuft.",
      "Tippen Sie dann auf „Noch einmal versuchen“.",
    ],
  },
  forbidden: {
    what: (device: string) => `Die Seite rund um diese gibt ${device} nicht weiter.`,
    steps: [
      "Öffnen Sie den Link aus Ihrer Nachricht in einem eigenen Tab. Dort können Sie es erlauben.",
      "Oder gehen Sie so hinein. Ihre Praxis kann das bis zum nächsten Mal ändern.",
    ],
  },
  insecure: {
    what: (device: string) =>
      `Diese Adresse ist nicht geschützt. Darum öffnen Browser ${device} hier nicht.`,
    steps: ["Bitte nehmen Sie den Link so, wie er von Ihrer Praxis kam: Er beginnt mit „https“."],
  },
  unknown: {
    what: (device: string) => `Der Browser konnte ${device} nicht öffnen.`,
    steps: [
      "Schließen Sie andere Programme, die vielleicht darauf zugreifen.",
      "Tippen Sie dann auf „Noch einmal versuchen“.",
    ],
  },
  still:
    "Immer noch nichts? Vielleicht greift ein anderes Programm darauf zu. Schließen Sie es, und versuchen Sie es dann noch einmal.",
};
