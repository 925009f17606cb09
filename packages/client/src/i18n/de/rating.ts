// German words of the rating at the end of a session.

const small = [
  "null",
  "ein",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
];

/** Small numbers are read as words. */
function inWords(count: number): string {
  return small[count] ?? String(count);
}

/** Several therapists take another form of the verb. */
function see(therapists: number): string {
  return therapists === 1 ? "sieht" : "sehen";
}

const notKept = (therapists: string, count: number) =>
  `Ihre Antworten werden nirgends aufgehoben. ${therapists} ${see(count)} nur „diesmal keine Rückmeldung“.`;

export const rating = {
  backToAgenda: "Zurück zu den Themen",
  done: "Fertig",
  skipAll: "Alles auslassen",
  goOn: "Weiter",
  linesComing: "Die Sätze werden geholt…",
  noLines: "Die Sätze dieser Rückmeldung ließen sich nicht laden.",
  noInstrument: "Die Sätze ließen sich nicht laden. Es wurde nichts geschickt.",
  tryLinesAgain: "Noch einmal versuchen",

  // May be parted where a telephone's cell is narrower; it is read out as `skipName`.
  skip: "Aus\u00ADlassen",
  skipName: "Diesen Satz auslassen",
  progress: (answered: number, skipped: number, lines: number) => {
    const given = `${answered} von ${lines} ${lines === 1 ? "Satz" : "Sätzen"} beantwortet`;
    return skipped === 0 ? given : `${given}, ${skipped} ausgelassen`;
  },
  source: (id: string, version: string, copyright: string | null, licence: string) =>
    [`${id}, Version ${version}`, copyright, licence].filter(Boolean).join(", ") + ".",
  notTested: "Diese Sätze wurden noch in keiner Studie geprüft.",

  whoSees: "Wer Ihre Antworten sieht",
  onlyYouNow: "Im Moment nur Sie.",
  chooseInCall:
    "Am Ende wählen Sie: teilen und jetzt darüber reden, nach dem Gespräch teilen oder nicht speichern.",
  chooseAfterCall: "Am Ende wählen Sie: teilen oder nicht speichern.",
  ifShared: (therapists: string, count: number, clinic: string) =>
    `Wenn Sie teilen, ${see(count)} ${therapists} Ihre Antworten, und sie bleiben in Ihrer Akte bei ${clinic}. Wer dort Ihre Akte öffnen darf, kann sie lesen. Sie können um eine Kopie bitten. Sie können alles auslassen.`,
  nobodyElse: "Sonst sieht sie niemand in der Sitzung.",
  together: "Denken Sie an alle zusammen.",
  onlyYouFolded: "Bisher sehen das nur Sie. Am Ende wählen Sie.",

  elsewhereTitle: "Auf Ihrem anderen Gerät offen",
  elsewhere: "Sie haben das auf Ihrem anderen Gerät begonnen.",
  elsewhereEmpty: "Was Sie dort ausgefüllt haben, bleibt dort. Hier würden Sie neu anfangen.",
  elsewhereHas:
    "Was Sie dort ausgefüllt haben, bleibt dort. Hier würden Sie mit dem weitermachen, was hier steht.",
  goOnHere: "Lieber hier weitermachen",

  keep: "Etwas, das so bleiben soll?",
  change: "Etwas, das anders werden soll?",
  noteTooLong: "Das ist ein bisschen zu lang. Bitte kürzen Sie es.",
  pick: "Oder wählen Sie aus, was anders werden soll",
  notesGo:
    "Sie können beides leer lassen. Es geht dorthin, wohin Ihre Antworten gehen. Zwischen den Sitzungen liest das niemand.",

  whatHappens: "Was soll mit Ihren Antworten geschehen?",
  shareNow: "Teilen und jetzt darüber reden",
  shareNowNote: (therapists: string, count: number) =>
    `${therapists} ${see(count)} sie sofort. Es ist Zeit, darüber zu reden.`,
  shareAfter: "Nach dem Gespräch teilen",
  shareAfterNote: (therapists: string, count: number) =>
    `${therapists} ${see(count)} sie, wenn das Gespräch zu Ende ist.`,
  share: "Teilen",
  shareNote: (therapists: string, count: number) => `${therapists} ${see(count)} sie sofort.`,
  dontSave: "Nicht speichern",
  dontSaveNote: notKept,
  backToLines: (count: number) =>
    count === 1 ? "Zurück zum Satz" : `Zurück zu den ${inWords(count)} Sätzen`,
  confirm: "Bestätigen",
  chooseFirst: "Bitte wählen Sie zuerst eins davon.",
  nothingToShare:
    "Es gibt noch nichts zu teilen. Beantworten Sie einen Satz, schreiben Sie etwas, oder wählen Sie „Nicht speichern“.",

  saving: "Wird gespeichert…",
  onTheWay: "Ihre Antworten sind unterwegs. Sie können weiterreden.",
  onTheWayAfterCall: "Ihre Antworten sind unterwegs.",
  keepOpen: "Bitte lassen Sie diese Seite offen, bis hier „Gespeichert“ steht.",
  onDevice: "Bis sie bei uns ankommen, sind Ihre Antworten nur auf diesem Gerät.",
  onDeviceMore:
    "Sie können diese Seite schließen. Öffnen Sie dann Ihren Link wieder auf diesem Gerät, und es geht von hier weiter.",
  onDeviceUntil: (time: string) =>
    `Sie können diese Seite schließen. Öffnen Sie dann Ihren Link vor ${time}\u00A0Uhr wieder auf diesem Gerät, und es geht von hier weiter.`,
  opening: "Einen Moment…",
  notYet: "Noch nicht gespeichert, wir versuchen es weiter",
  onlyHere: "Bis sie bei uns ankommen, sind Ihre Antworten nur auf dieser Seite.",
  tryNow: "Jetzt versuchen",
  saved: "Gespeichert",
  seenNow: (therapists: string) => `Ihre Antworten sind jetzt für ${therapists} zu sehen.`,
  seenAfterCall: (therapists: string, count: number) =>
    `${therapists} ${see(count)} Ihre Antworten, wenn das Gespräch zu Ende ist.`,
  youAreSharing: (therapists: string) => `Was Sie mit ${therapists} teilen`,
  youShared: (therapists: string) => `Was Sie mit ${therapists} geteilt haben`,
  yourAnswers: "Ihre Antworten",
  closing: "Einen Moment…",
  closingNotYet:
    "Wir konnten den Server noch nicht erreichen. Wir versuchen es weiter. Sie können weitermachen.",
  notKept: "Nicht gespeichert",
  notKeptNote: notKept,

  skipped: "ausgelassen",
  notReached: "nicht erreicht",
  leftEmpty: "leer gelassen",
  // Short words: on a narrow phone the record has a table of two columns.
  total: { mean: "Durchschnitt der Sätze mit Antwort", sum: "Summe der Sätze" },
  noTotal: (needed: number, lines: number) => {
    if (needed === lines) return "bleibt offen, nicht jeder Satz hat eine Antwort";
    return needed === 1
      ? "bleibt offen, kein Satz hat eine Antwort"
      : `bleibt offen, weniger als ${inWords(needed)} Sätze haben eine Antwort`;
  },
  reversed: "Zählt vom anderen Ende her.",
  cutOffs: "Was der Fragebogen zu den Gesamtwerten sagt",
  cutOff: {
    "at-most": (total: string, words: string) => `${total} oder weniger: ${words}`,
    "at-least": (total: string, words: string) => `${total} oder mehr: ${words}`,
  },
  // The name of a language may be two words, which would need an ending after "auf".
  answeredIn: (language: string) => `Sprache der Antworten: ${language}.`,
  none: "diesmal keine Rückmeldung",
  sharedBy: (client: string) => `${client} hat eine Rückmeldung geteilt`,
  notAGrade: "Eine Zahl ist ein Einstieg ins Gespräch, keine Note.",
  notValidated: "Nicht in Studien geprüft.",
};
