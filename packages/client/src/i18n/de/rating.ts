// German words of the rating at the end of a session.

const small = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];

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
  noLines: "Die Sätze dieser Rückmeldung lassen sich auf dieser Seite nicht zeigen.",
  noInstrument: "Diese Sätze lassen sich auf dieser Seite nicht zeigen. Es wurde nichts geschickt.",

  // May be parted where a telephone's cell is narrower; it is read out as `skipName`.
  skip: "Aus\u00ADlassen",
  skipName: "Diesen Satz auslassen",
  progress: (answered: number, skipped: number) =>
    skipped === 0 ? `${answered} beantwortet` : `${answered} beantwortet, ${skipped} ausgelassen`,
  source: (id: string, version: string, copyright: string, licence: string) =>
    `${id}, Version ${version}, von ${copyright}, ${licence}.`,
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
  mean: "Durchschnitt der beantworteten Sätze",
  noMean: (needed: number) =>
    needed === 1
      ? "keiner, es ist kein Satz beantwortet"
      : `keiner, weniger als ${inWords(needed)} Sätze beantwortet`,
  none: "diesmal keine Rückmeldung",
  sharedBy: (client: string) => `${client} hat eine Rückmeldung geteilt`,
  notAGrade: "Eine Zahl ist ein Einstieg ins Gespräch, keine Note.",
  notValidated: "Nicht in Studien geprüft.",
};
