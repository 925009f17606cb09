// Words of the call's screens, German. Names may be several: no verb may depend on their number.

export const call = {
  title: {
    usual: "Ihre Sitzung",
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
    guests: (who: string, count: number) =>
      count === 1 ? `Auch dabei, als Gast: ${who}` : `Auch dabei, als Gäste: ${who}`,
    asGuest:
      "Sie sind als Gast dabei. Sie können die Themen lesen; nach dem Gespräch werden Sie nicht gefragt.",
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
    onlyListen: "Nur zuhören",
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
    people: "Wer im Gespräch ist",
    guest: "zu Gast",
    muted: "stumm",
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
    close: "Schließen",
  },
  elsewhere: {
    title: "Ihre Sitzung ist in einem anderen Tab offen.",
    lead: (who: string) =>
      `Dort geht das Gespräch weiter. Für ${who} sind Sie nur einmal zu sehen und zu hören. Wenn Sie möchten, holen Sie es hierher.`,
    again: "In diesem Tab weitermachen",
    small: "Oder schließen Sie einfach diesen Tab. Es geht nichts verloren.",
  },
  noVideo: {
    elsewhere:
      "Diese Sitzung hat hier kein Video. Die Themen stehen neben Ihrem Gespräch oder Telefon.",
    notSetUp: "Video ist hier nicht eingerichtet. Alles andere geht.",
  },
};
