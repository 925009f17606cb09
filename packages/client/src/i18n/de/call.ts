// Words of the call's screens, German. Names may be several: no verb may depend on their number.

export const call = {
  title: {
    usual: "Ihre Sitzung",
    knocking: "Es klopft jemand an",
  },
  skip: {
    check: "Direkt zu Bild und Ton",
    help: "Direkt zur Hilfe",
    notes: "Direkt zu Ihren Notizen für heute",
    agenda: "Direkt zu den Themen",
    connection: "Direkt zur Verbindung",
  },
  prejoin: {
    title: (name: string) => `Hallo ${name}. Ein kurzer Blick auf Bild und Ton.`,
    titleBlocked: {
      camera: (name: string) => `Hallo ${name}. Das Bild fehlt noch.`,
      microphone: (name: string) => `Hallo ${name}. Der Ton fehlt noch.`,
      both: (name: string) => `Hallo ${name}. Bild und Ton fehlen noch.`,
    },
    form: "Bevor es losgeht",
    withToday: (who: string, time: string) => `Mit ${who}, heute um ${time}\u00A0Uhr`,
    withDay: (who: string, dayTime: string) => `Mit ${who}, ${dayTime}\u00A0Uhr`,
    alsoThere: (who: string) => `Auch eingeladen: ${who}`,
    nameSeenBy: (who: string) => `Der Name, den ${who} sieht`,
    nameSeenByAll: "Der Name, den die anderen sehen",
    pronouns: "Ihre Pronomen, wenn Sie mögen",
    pronounsHint: "Stehen neben Ihrem Namen. Sie können das leer lassen.",
    nameMissing: "Bitte schreiben Sie hin, wie wir Sie nennen dürfen.",
    tooLong: "Das ist zu lang für diese Zeile.",
    toWaitingRoom: "Ins Wartezimmer",
    start: "Gespräch beginnen",
    join: "Ins Gespräch gehen",
    withoutCamera: "Ohne Kamera hineingehen",
    withoutMicrophone: "Ohne Mikrofon hineingehen",
    withoutBoth: "Ohne beides hineingehen",
    shared:
      "Sitzen Sie zusammen vor einem Bildschirm? Dann nehmen Sie hier ein Gespräch für alle und das eigene Telefon für das, was nur Sie angeht.",
  },
  preview: {
    yourPicture: "Ihr eigenes Bild",
    onlyYou: "Das sehen nur Sie",
    opening:
      "Vielleicht fragt Ihr Browser jetzt nach. Bitte wählen Sie „Erlauben“ oder „Zulassen“.",
    off: "Ihre Kamera ist aus",
    none: "Noch kein Bild",
    mute: "Mikro aus",
    unmute: "Mikro an",
    stopVideo: "Bild aus",
    startVideo: "Bild an",
    levelOf: (words: string) => `Lautstärke am Mikrofon: ${words}`,
    levels: { none: "noch nichts", low: "leise", good: "gut" },
    heard: "Wir hören Sie.",
    say: "Sagen Sie etwas, und achten Sie auf die Balken.",
    muted: "Ihr Mikrofon ist aus.",
    noMicrophone: "Gerade kein Mikrofon.",
    playSound: "Einen Ton abspielen",
    change: "Kamera, Mikrofon oder Lautsprecher wechseln",
    camera: "Kamera",
    microphone: "Mikrofon",
    speaker: "Lautsprecher",
    systemSpeaker: "Der übliche Lautsprecher",
  },
  help: {
    easy: "Das lässt sich leicht ändern.",
    lead: {
      camera: (who: string) =>
        `Sie können auch ohne Bild hineingehen: Für ${who} sind Sie trotzdem zu hören.`,
      microphone: (who: string) =>
        `Sie können auch ohne Ton hineingehen: Sie hören ${who} trotzdem.`,
      both: (who: string) =>
        `Sie können auch einfach hineingehen: Sie sehen und hören ${who} trotzdem.`,
    },
  },
  prepare: {
    title: (day: string) => `Ihre Sitzung: ${day}\u00A0Uhr.`,
    titleToday: (time: string) => `Ihre Sitzung ist heute um ${time}\u00A0Uhr.`,
    lead: (time: string) =>
      `Das Wartezimmer öffnet: ${time}\u00A0Uhr. Bis dahin können Sie überlegen, worüber Sie sprechen möchten.`,
    small: "Sie können diese Seite schließen. Ihr Link öffnet sie wieder.",
  },
  waiting: {
    mark: (who: string) => `Sie sind da. Wir warten noch auf ${who}.`,
    you: "Sie",
    soon: (who: string) => `${who}, bald`,
    title: "Sie sind im Wartezimmer.",
    lead: (who: string, time: string) =>
      `Für ${who} ist zu sehen, dass Sie da sind. Dann werden Sie hereingelassen. Ihre Sitzung beginnt um ${time}\u00A0Uhr.`,
    leadStarted: (who: string) =>
      `Für ${who} ist zu sehen, dass Sie da sind. Dann werden Sie hereingelassen.`,
    sound: "Dabei hören Sie einen leisen Ton. Bis dahin sieht und hört Sie niemand.",
    check: "Bild und Ton prüfen",
    checkDone: "Fertig geprüft",
    leave: "Wartezimmer verlassen",
  },
  declined: {
    title: "Noch nicht.",
    lead: (who: string) =>
      `Noch nicht, heißt es von ${who}. Das sagt nichts über Sie: Oft muss vorher noch etwas fertig werden.`,
    again: "Noch einmal anklopfen",
  },
  call: {
    heading: (who: string) => `Sitzung mit ${who}`,
    controls: "Tasten für das Gespräch",
    mute: "Mikro aus",
    unmute: "Mikro an",
    stopVideo: "Bild aus",
    startVideo: "Bild an",
    share: "Teilen",
    stopSharing: "Nicht mehr teilen",
    agenda: "Themen",
    leave: "Gehen",
    end: "Beenden",
    you: "Sie",
    yourPicture: "Ihr eigenes Bild",
    picture: (name: string) => `${name}, im Video`,
    screen: (name: string) => `Bildschirm von ${name}`,
    yourScreen: "Sie teilen Ihren Bildschirm",
    cameraOff: (name: string) => `Die Kamera von ${name} ist aus`,
    ownCameraOff: "Kamera aus",
    connecting: "Verbindung wird aufgebaut…",
    slow: "Das Video ist noch nicht da. Wir versuchen es weiter. Ihre Themen gehen schon.",
    waitingFor: (who: string) => `Wir warten noch auf ${who}.`,
    gone: (who: string) => `Das Gespräch läuft gerade ohne ${who}.`,
    goneMore: (who: string) =>
      `Für ${who} genügt ein Tippen, um zurückzukommen. Die Sitzung geht weiter.`,
    joined: (name: string) => `${name} ist im Gespräch.`,
    wentOut: (name: string) => `${name} ist nicht mehr im Gespräch.`,
    nobodyYet: "Noch ist sonst niemand da.",
    noVideo: "Video ist hier nicht eingerichtet. Ihre Themen gehen trotzdem.",
    shareFailed:
      "Das Teilen hat nicht begonnen. Vielleicht lässt Ihr Browser oder Ihr Gerät es nicht zu.",
    deviceFailed: {
      camera: "Ihre Kamera ging nicht auf.",
      microphone: "Ihr Mikrofon ging nicht an.",
    },
    sound: {
      title: "Ihr Browser hält den Ton zurück.",
      note: "Einmal tippen, und er ist an.",
      button: "Tippen zum Hören",
    },
    close: "Schließen",
  },
  knock: {
    say: (name: string) => `${name} klopft an`,
    note: "Im Wartezimmer. Das sieht sonst niemand.",
    guest: "Zu Gast, im Wartezimmer. Das sieht sonst niemand.",
    letIn: "Hereinlassen",
    notNow: "Jetzt nicht",
    more: (count: number) =>
      count === 1 ? "1 Person wartet noch." : `${count} Personen warten noch.`,
  },
  end: {
    title: "Für alle beenden?",
    note: "Das Gespräch wird geschlossen. Wer in Therapie ist, wird gefragt, wie es war.",
    end: "Für alle beenden",
    leave: "Nur ich gehe",
    stay: "Weitermachen",
    ending: "Wird beendet…",
  },
  lost: {
    title: "Die Verbindung ist abgerissen.",
    lead: "Wir versuchen es wieder. Ihre Themen sind sicher, und Ihre Sitzung geht weiter.",
    again: "Jetzt wieder hineingehen",
    back: "Sie sind wieder verbunden.",
  },
  left: {
    title: "Sie haben das Gespräch verlassen.",
    lead: "Die Sitzung geht weiter. Sie können zurückkommen, wann Sie möchten.",
    again: "Zurück ins Gespräch",
    small: "Oder schließen Sie einfach diese Seite. Es geht nichts verloren.",
  },
  elsewhere: {
    title: "Ihre Sitzung ist in einem anderen Tab offen.",
    lead: (who: string) =>
      `Dort geht das Gespräch weiter. Für ${who} sind Sie nur einmal zu sehen und zu hören. Wenn Sie möchten, holen Sie es hierher.`,
    again: "In diesem Tab weitermachen",
    small: "Oder schließen Sie einfach diesen Tab. Es geht nichts verloren.",
  },
  removed: {
    title: "Sie sind nicht mehr im Gespräch.",
    lead: "Wer Ihre Therapie leitet, hat Sie herausgenommen. Das kann auch aus Versehen passieren. Fragen Sie Ihre Praxis, wie es weitergeht.",
    rate: "Aufschreiben, wie es war",
    small: "Was Sie zu den Themen geschrieben haben, bleibt da.",
    until: (time: string) =>
      `Was Sie zu den Themen geschrieben haben, bleibt da. Ihre sechs Sätze können Sie über Ihren Link noch beantworten: bis ${time}\u00A0Uhr.`,
  },
  ended: {
    title: "Das Gespräch ist zu Ende. Danke für heute.",
    lead: "Nehmen Sie sich einen Moment, wenn es geht, bevor Sie weitermachen.",
    rateTitle: "Wie war die Zusammenarbeit heute?",
    rateLead: (who: string) =>
      `Sechs Sätze, etwa zwei Minuten. Sie können jeden Satz auslassen, und Sie entscheiden, ob sie für ${who} sichtbar werden.`,
    rate: "Die sechs Sätze ansehen",
    notThisTime: "Diesmal nicht",
    until: (time: string) => `Nicht jetzt? Ihr Link gilt dafür bis ${time}\u00A0Uhr.`,
    shared: "Ihre sechs Sätze sind gespeichert und geteilt. Danke.",
    closed: "Sie wollten diesmal keine Rückmeldung teilen. Das ist in Ordnung.",
    lookAgain: "Ansehen, was Sie geteilt haben",
    changeMind: "Ich möchte doch",
    next: "Für das nächste Mal",
    therapistLead:
      "Die sechs Sätze können noch beantwortet werden. Sie können inzwischen die Themen ansehen.",
    until48: (time: string) => `Das Protokoll schließt sich von selbst: ${time}\u00A0Uhr.`,
    reopen: "Zurück ins Gespräch",
    seal: "Protokoll schließen",
    sealNote:
      "Alle haben geantwortet oder ausgelassen. Ist das Protokoll geschlossen, bleibt es, wie es ist.",
    guestLead: "Sie können diese Seite jetzt schließen.",
  },
  noVideo: {
    elsewhere:
      "Diese Sitzung hat hier kein Video. Die Themen stehen neben Ihrem Gespräch oder Telefon.",
    notSetUp: "Video ist hier nicht eingerichtet. Alles andere geht.",
  },
};
