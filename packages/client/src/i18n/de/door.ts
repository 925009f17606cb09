// Words in front of the door and at it, German. Names may be several: no verb may depend on their number.

export const door = {
  waiting: {
    mark: (who: string) => `Sie sind da. Wir warten noch auf ${who}.`,
    markHere: (who: string) => `Sie sind da. Auch da: ${who}.`,
    you: "Sie",
    soon: (who: string) => `${who}, bald`,
    here: (who: string) => `${who}, da`,
    title: "Sie sind im Wartezimmer.",
    notHere: (who: string, time: string) =>
      `Wir warten noch auf ${who}. Ihre Sitzung beginnt um ${time}\u00A0Uhr.`,
    isHere: (who: string) => `Schon da: ${who}. Sie werden bald hereingelassen.`,
    late: (who: string) =>
      `Wir warten noch auf ${who}, es dauert etwas länger. Sie sind hier richtig und müssen nichts tun.`,
    later:
      "Sie können hier warten oder Ihrer Praxis schreiben. Was bei Ihren Themen steht, bleibt da.",
    offline:
      "Gerade keine Verbindung. Wir versuchen es weiter, Ihr Platz im Wartezimmer bleibt Ihnen.",
    sound: "Dabei hören Sie einen leisen Ton. Bis dahin sieht und hört Sie niemand.",
    check: "Bild und Ton prüfen",
    checkDone: "Fertig geprüft",
    leave: "Wartezimmer verlassen",
  },
  declined: {
    title: "Noch nicht.",
    lead: (who: string) =>
      `Noch nicht, heißt es von ${who}. Das sagt nichts über Sie: Oft muss vorher noch etwas fertig werden.`,
    says: (who: string) => `Nachricht von ${who}:`,
    stay: "Sie können hier bleiben, bis Sie hereingelassen werden, oder noch einmal anklopfen.",
    again: "Noch einmal anklopfen",
  },
  knock: {
    say: (name: string) => `${name} klopft an`,
    sayAll: (names: string) => `Es klopfen an: ${names}`,
    note: "Im Wartezimmer. Das sieht sonst niemand.",
    guest: "Zu Gast, im Wartezimmer. Das sieht sonst niemand.",
    newLink: (when: string) => `Neuer Link seit ${when}\u00A0Uhr.`,
    letIn: "Hereinlassen",
    letAllIn: "Alle hereinlassen",
    also: (names: string) => `Es warten auch: ${names}.`,
    asGuest: (name: string) => `${name} (zu Gast)`,
    away: "War eben noch da. Die Seite ist gerade geschlossen.",
    notYet: "Noch nicht",
  },
  notYet: {
    title: (name: string) => `Noch nicht. Möchten Sie ${name} etwas sagen?`,
    sees: (name: string) =>
      `Zu sehen nur für ${name} und die Therapieleitung. Es wird nicht aufbewahrt.`,
    suggestions: [
      "Noch fünf Minuten, bitte.",
      "Ich lasse Sie bald herein.",
      "Ich muss vorher noch etwas fertig machen.",
    ],
    own: "In eigenen Worten",
    send: "Senden",
    nothing: "Nichts sagen",
    back: "Zurück",
  },
  tell: {
    therapist: "Melden, wenn es klopft",
    waiting: "Melden, wenn ich hineinkann",
    on: "Sie bekommen eine Meldung, auch wenn ein anderer Tab offen ist.",
    stop: "Nicht mehr melden",
    blocked: "Ihr Browser zeigt für diese Seite keine Meldungen.",
    knocking: "Es klopft jemand an",
    comeIn: "Sie können jetzt hineinkommen",
  },
  lobby: {
    title: "Vor der Tür",
    nobody: "Noch wartet niemand.",
    start: "Starten Sie das Gespräch, um die Tür zu öffnen.",
    join: "Gehen Sie ins Gespräch, um die Tür zu öffnen.",
  },
  people: {
    title: "Wer dabei ist",
    button: (count: number) => `Wer dabei ist: ${count} im Gespräch`,
    waiting: (count: number) => `vor der Tür: ${count}`,
    you: (name: string) => `${name} (Sie)`,
    role: { client: "In Therapie", therapist: "Leitet die Therapie", guest: "Zu Gast" },
    state: {
      inCall: "im Gespräch",
      atDoor: "vor der Tür",
      notYet: "vor der Tür, mit der Antwort: noch nicht",
      away: "hat geklopft, die Seite ist geschlossen",
      letIn: "hereingelassen, gerade nicht im Gespräch",
      awaited: "noch nicht da",
      out: "aus dem Gespräch genommen",
    },
    takeOut: "Aus dem Gespräch nehmen",
    ask: (name: string) => `${name} aus dem Gespräch nehmen?`,
    askNote:
      "Sie können die Person später wieder zulassen. Die Rückmeldung zur Sitzung bleibt möglich.",
    yes: "Herausnehmen",
    no: "Nein, zusammen weitermachen",
    letBack: "Wieder zulassen",
    letBackNote: "Danach ist wieder Anklopfen möglich.",
    close: "Schließen",
    whose: (act: string, name: string) => `${act}: ${name}`,
  },
  usualTitle: "Ihre Sitzung",
  prepare: {
    title: (day: string) => `Ihre Sitzung: ${day}\u00A0Uhr.`,
    titleToday: (time: string) => `Ihre Sitzung ist heute um ${time}\u00A0Uhr.`,
    lead: (time: string) =>
      `Das Wartezimmer öffnet: ${time}\u00A0Uhr. Bis dahin können Sie überlegen, worüber Sie sprechen möchten.`,
    small: "Sie können diese Seite schließen. Ihr Link öffnet sie wieder.",
  },
};
