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
    ways: {
      "chromium-android": {
        where:
          "Tippen Sie oben auf das kleine Zeichen links neben der Adresse. Tippen Sie dann auf „Berechtigungen“.",
        find: (device: string) => `Suchen Sie „${device}“ und schalten Sie den Zugriff ein.`,
        back: "Kommen Sie hierher zurück und tippen Sie auf „Noch einmal versuchen“.",
      },
      firefox: {
        where:
          "Oben in diesem Fenster, neben der Adresse, ist ein kleines durchgestrichenes Zeichen. Klicken Sie darauf.",
        find: (device: string) => `Heben Sie die Sperre bei „${device}“ mit dem kleinen Kreuz auf.`,
        back: "Kommen Sie hierher zurück und klicken Sie auf „Noch einmal versuchen“.",
      },
      "firefox-android": {
        where: "Tippen Sie auf das kleine Zeichen links neben der Adresse.",
        find: (device: string) => `Tippen Sie auf die Zeile „${device}“, bis dort „Erlaubt“ steht.`,
        back: "Kommen Sie hierher zurück und tippen Sie auf „Noch einmal versuchen“.",
      },
      safari: {
        where:
          "Öffnen Sie ganz oben am Bildschirm das Menü „Safari“ und darin die Einstellungen für diese Website.",
        find: (device: string) => `Wählen Sie neben „${device}“ die Antwort „Erlauben“.`,
        back: "Kommen Sie hierher zurück und klicken Sie auf „Noch einmal versuchen“.",
      },
      "safari-ios": {
        where:
          "Tippen Sie auf das kleine Zeichen neben der Adresse. Öffnen Sie dort die Einstellungen für diese Website.",
        find: (device: string) => `Suchen Sie „${device}“ und wählen Sie „Erlauben“.`,
        back: "Kommen Sie hierher zurück und tippen Sie auf „Noch einmal versuchen“.",
      },
      ios: {
        where:
          "Öffnen Sie die Einstellungen Ihres Geräts. Tippen Sie auf „Apps“, dann auf Ihren Browser.",
        find: (device: string) => `Suchen Sie „${device}“ und schalten Sie den Zugriff ein.`,
        back: "Kommen Sie hierher zurück und tippen Sie auf „Noch einmal versuchen“.",
      },
      other: {
        where:
          "Vielleicht sind Sie gerade in einer anderen App. Suchen Sie dort ein Menü, das diese Seite in Ihrem Browser öffnet.",
        find: (device: string) => `Wenn der Browser nach „${device}“ fragt, wählen Sie „Erlauben“.`,
        back: "Oder öffnen Sie den Link aus Ihrer Nachricht in Ihrem Browser.",
      },
    },
  },
  system: {
    what: (device: string) => `Ihr Gerät gibt ${device} nicht für den Browser frei.`,
    steps: [
      "Öffnen Sie die Einstellungen Ihres Telefons oder Computers. Gehen Sie dort zu „Datenschutz“.",
      "Suchen Sie Ihren Browser und schalten Sie ihn ein.",
      "Kommen Sie hierher zurück und tippen Sie auf „Noch einmal versuchen“.",
    ],
    ways: {
      windows: [
        "Klicken Sie auf „Start“ und öffnen Sie die Einstellungen, dort „Datenschutz und Sicherheit“.",
        "Öffnen Sie die Zeile für Kamera oder Mikrofon. Erlauben Sie den Zugriff für Desktop-Apps.",
        "Kommen Sie hierher zurück und klicken Sie auf „Noch einmal versuchen“.",
      ],
      macos: [
        "Öffnen Sie oben links das Apple-Menü, dann die Systemeinstellungen, dann „Datenschutz & Sicherheit“.",
        "Öffnen Sie die Zeile für Kamera oder Mikrofon. Schalten Sie Ihren Browser ein.",
        "Muss der Browser dafür schließen? Dann öffnen Sie danach den Link aus Ihrer Nachricht noch einmal.",
      ],
      android: [
        "Öffnen Sie die Einstellungen Ihres Telefons. Tippen Sie auf „Apps“, dann auf Ihren Browser.",
        "Tippen Sie auf „Berechtigungen“. Erlauben Sie Kamera und Mikrofon.",
        "Kommen Sie hierher zurück und tippen Sie auf „Noch einmal versuchen“.",
      ],
      ios: [
        "Öffnen Sie die Einstellungen Ihres Geräts. Tippen Sie auf „Apps“, dann auf Ihren Browser.",
        "Schalten Sie Kamera und Mikrofon ein.",
        "Kommen Sie hierher zurück und tippen Sie auf „Noch einmal versuchen“.",
      ],
    },
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
  unsupported: {
    what: (device: string) => `Dieser Browser kann ${device} nicht öffnen.`,
    steps: [
      "Öffnen Sie den Link aus Ihrer Nachricht in einem anderen Browser: Chrome, Edge, Firefox oder Safari.",
      "Oder gehen Sie so hinein. Wenn dieser Browser es kann, sehen und hören Sie die anderen.",
    ],
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
  notes: {
    asking:
      "Vielleicht wartet Ihr Browser auf Sie. Suchen Sie ein kleines Fenster mit einer Frage und wählen Sie „Erlauben“ oder „Zulassen“. Sie müssen nicht warten: Sie können jetzt schon hinein.",
    starting: (device: string) =>
      `Es dauert, ${device} zu starten. Wir warten weiter. Sie können auch ohne weitermachen.`,
    goOnWithout: { camera: "Ohne Kamera weiter", microphone: "Ohne Mikrofon weiter" },
    replaced: (gone: string, now: string) => `„${gone}“ ist weg. Jetzt in Gebrauch: „${now}“.`,
    replacedUsual: (gone: string) =>
      `„${gone}“ ist weg. Sie hören jetzt über den üblichen Lautsprecher.`,
    back: (name: string) => `„${name}“ ist wieder da.`,
    useAgain: "Wieder benutzen",
    paused: {
      camera:
        "Von Ihrer Kamera kommt gerade kein Bild. Vielleicht benutzt sie ein anderes Programm.",
      microphone:
        "Von Ihrem Mikrofon kommt gerade kein Ton. Vielleicht benutzt es ein anderes Programm.",
    },
    quiet:
      "Wir hören noch nichts. Das kann ganz in Ordnung sein. Haben Sie schon gesprochen? Vielleicht hat das Mikrofon einen Schalter, oder ein anderes passt besser.",
    close: "Schließen",
  },
  speaker: {
    choose: "Lautsprecher wählen",
    fixed:
      "Dieser Browser gibt den Ton dort aus, wo Ihr Gerät ihn ausgibt. Das ändern Sie in den Einstellungen Ihres Geräts.",
  },
  ownTab: {
    open: "In einem neuen Tab öffnen",
    note: "In einem eigenen Tab kann der Browser Sie fragen. Diese Seite hier kann offen bleiben.",
    noLink:
      "Bitte öffnen Sie den Link aus Ihrer Nachricht in einem neuen Tab. Dort kann der Browser Sie fragen.",
  },
  stuck: {
    said: "Das dauert länger als sonst. Vielleicht hält ein Blocker im Browser oder Ihr Netz einen Teil dieser Seite fern.",
    reload: "Seite neu laden",
  },
};
