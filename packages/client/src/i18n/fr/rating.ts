// French words of the rating at the end of a session.

const small = [
  "aucune",
  "une",
  "deux",
  "trois",
  "quatre",
  "cinq",
  "six",
  "sept",
  "huit",
  "neuf",
  "dix",
];

/** Small numbers are read as words. */
function inWords(count: number): string {
  return small[count] ?? String(count);
}

/** Several therapists take another form of the verb. */
function see(therapists: number): string {
  return therapists === 1 ? "voit" : "voient";
}

const notKept = (therapists: string, count: number) =>
  `Vos réponses ne sont gardées nulle part. ${therapists} ${see(count)} seulement «\u202Fpas de retour cette fois\u202F».`;

export const rating = {
  backToAgenda: "Revenir aux sujets",
  done: "Fini",
  skipAll: "Tout passer",
  goOn: "Continuer",
  linesComing: "Les phrases arrivent…",
  noLines: "Les phrases de ce retour n’ont pas pu se charger.",
  noInstrument: "Les phrases n’ont pas pu se charger. Rien n’a été envoyé.",
  tryLinesAgain: "Réessayer",

  skip: "Passer",
  skipName: "Passer cette phrase",
  progress: (answered: number, skipped: number, lines: number) => {
    const given = `${answered}\u00A0${answered < 2 ? "réponse" : "réponses"} sur ${lines}`;
    if (skipped === 0) return given;
    return `${given}, ${skipped}\u00A0${skipped < 2 ? "phrase passée" : "phrases passées"}`;
  },
  source: (id: string, version: string, copyright: string | null, licence: string) =>
    [`${id}, version\u00A0${version}`, copyright, licence].filter(Boolean).join(", ") + ".",
  notTested: "Ces phrases n’ont pas encore été testées dans une étude.",

  whoSees: "Qui voit vos réponses",
  onlyYouNow: "Pour l’instant, personne d’autre que vous.",
  chooseInCall:
    "À la fin, vous choisissez\u202F: partager et en parler maintenant, partager après l’appel, ou ne pas enregistrer.",
  chooseAfterCall: "À la fin, vous choisissez\u202F: partager, ou ne pas enregistrer.",
  ifShared: (therapists: string, count: number, clinic: string) =>
    `Si vous partagez, ${therapists} ${see(count)} vos réponses, et elles sont gardées dans votre dossier (${clinic}). Là-bas, les personnes qui ont le droit d’ouvrir votre dossier peuvent les lire. Vous pouvez demander une copie. Vous pouvez tout passer.`,
  nobodyElse: "Personne d’autre dans la séance ne les voit.",
  together: "Pensez à vos thérapeutes ensemble.",
  onlyYouFolded: "Pour l’instant, personne d’autre ne voit cela. Vous choisissez à la fin.",

  elsewhereTitle: "Ouvert sur votre autre appareil",
  elsewhere: "Vous avez commencé sur votre autre appareil.",
  elsewhereEmpty: "Ce que vous avez rempli là-bas y reste. Ici, vous repartiriez de zéro.",
  elsewhereHas: "Ce que vous avez rempli là-bas y reste. Ici, vous continueriez ce qui est ici.",
  goOnHere: "Continuer plutôt ici",

  keep: "Une chose à garder\u202F?",
  change: "Une chose à faire autrement\u202F?",
  noteTooLong: "C’est un peu trop long. Merci de raccourcir.",
  pick: "Ou choisissez ce qu’on peut faire autrement",
  notesGo:
    "Vous pouvez laisser les deux vides. Cela va là où vont vos réponses. Personne ne le lit entre les séances.",

  whatHappens: "Que faire de vos réponses\u202F?",
  shareNow: "Partager et en parler maintenant",
  shareNowNote: (therapists: string, count: number) =>
    `${therapists} les ${see(count)} tout de suite. Il y a du temps pour en parler.`,
  shareAfter: "Partager après l’appel",
  shareAfterNote: (therapists: string, count: number) =>
    `${therapists} les ${see(count)} quand l’appel est fini.`,
  share: "Partager",
  shareNote: (therapists: string, count: number) =>
    `${therapists} les ${see(count)} tout de suite.`,
  dontSave: "Ne pas enregistrer",
  dontSaveNote: notKept,
  backToLines: (count: number) =>
    count === 1 ? "Revenir à la phrase" : `Revenir aux ${inWords(count)} phrases`,
  confirm: "Confirmer",
  chooseFirst: "Merci de choisir d’abord.",
  nothingToShare:
    "Il n’y a encore rien à partager. Répondez à une phrase, écrivez une note, ou choisissez «\u202FNe pas enregistrer\u202F».",

  saving: "Enregistrement…",
  onTheWay: "Vos réponses sont en route. Vous pouvez continuer à parler.",
  onTheWayAfterCall: "Vos réponses sont en route.",
  keepOpen: "Merci de garder cette page ouverte jusqu’à ce qu’elle dise «\u202FEnregistré\u202F».",
  onDevice: "Tant qu’elles ne sont pas arrivées, vos réponses sont seulement sur cet appareil.",
  onDeviceMore:
    "Si vous fermez cette page, rouvrez votre lien sur cet appareil, et nous reprendrons d’ici.",
  onDeviceUntil: (time: string) =>
    `Si vous fermez cette page, rouvrez votre lien sur cet appareil avant ${time}, et nous reprendrons d’ici.`,
  opening: "Un moment…",
  notYet: "Pas encore enregistré, nous continuons d’essayer",
  onlyHere: "Tant qu’elles ne sont pas arrivées, vos réponses sont seulement sur cette page.",
  tryNow: "Essayer maintenant",
  saved: "Enregistré",
  seenNow: (therapists: string) => `Vos réponses sont maintenant visibles pour ${therapists}.`,
  seenAfterCall: (therapists: string, count: number) =>
    `${therapists} ${see(count)} vos réponses quand l’appel est fini.`,
  youAreSharing: (therapists: string) => `Ce que vous partagez avec ${therapists}`,
  youShared: (therapists: string) => `Ce que vous avez partagé avec ${therapists}`,
  yourAnswers: "Vos réponses",
  closing: "Un moment…",
  closingNotYet:
    "Nous n’avons pas encore pu joindre le serveur. Nous continuons d’essayer. Vous pouvez continuer.",
  notKept: "Pas enregistré",
  notKeptNote: notKept,

  skipped: "passée",
  notReached: "pas atteinte",
  leftEmpty: "laissé vide",
  total: { mean: "Moyenne des réponses données", sum: "Somme des phrases" },
  noTotal: (needed: number, lines: number) => {
    if (needed === lines) return "pas de total, il manque des réponses";
    return needed < 2
      ? "pas de total, aucune réponse"
      : `pas de total, moins de ${inWords(needed)} réponses`;
  },
  reversed: "Compte depuis l’autre bout.",
  cutOffs: "Ce que le questionnaire d’origine dit des totaux",
  cutOff: {
    "at-most": (total: string, words: string) => `${total} ou moins\u202F: ${words}`,
    "at-least": (total: string, words: string) => `${total} ou plus\u202F: ${words}`,
  },
  answeredIn: (language: string) => `Langue des réponses\u202F: ${language}.`,
  none: "pas de retour cette fois",
  sharedBy: (client: string) => `${client} a partagé un retour`,
  notAGrade: "Un nombre ouvre une conversation, ce n’est pas une note.",
  notValidated: "Pas validé par une étude.",
};
