// Words of what comes behind the first picture of the sheet, French.
import type { ItemOutcome } from "@sameside/shared/session/agenda-item";
import { itemOutcomes, summaryAnswers } from "./item-states.ts";

const minutes = (count: number) => (count < 2 ? `${count}\u00A0minute` : `${count}\u00A0minutes`);

export const sheetMore = {
  leftOver: "Encore ouvert aujourd’hui",
  thanks: "La séance est finie. Merci pour aujourd’hui.",
  takeAMoment: "Si vous pouvez, prenez un moment avant de passer à la suite.",
  looking: {
    one: (name: string) => `${name} regarde aussi cette feuille.`,
    more: (names: string) => `${names} regardent aussi cette feuille.`,
  },
  newLink: (name: string, when: string) => `${name}\u202F: nouveau lien depuis le ${when}`,
  nudge: {
    wrapUp: (left: number) =>
      left > 0
        ? `Encore ${minutes(left)}. C’est le bon moment pour conclure\u202F?`
        : "Le temps prévu est passé.",
    halfTime: "La moitié du temps est passée. Un moment pour faire le point\u202F?",
    wrapUpNow: "c’est le moment de conclure",
  },
  wrap: {
    stillWant: "Ce sujet compte-t-il toujours\u202F?",
    alreadyDoneFor: (words: string) => `Déjà fait\u202F: ${words}`,
    what: "Que faisons-nous de ce qui reste\u202F?",
    carry: "Reporter",
    carryMeans: "le fait revenir la prochaine fois.",
    park: "Mettre de côté",
    parkMeans: "le garde, sans date.",
    letGo: "Laisser là",
    letGoMeans: "s’arrête ici. Le choix est ouvert des deux côtés.",
    nothingLeft: "Il ne reste rien. C’est bien aussi.",
    alreadyDone: "Déjà fait",
    doneToday: (count: number) => `Fait aujourd’hui\u202F: ${count}`,
    rateSees:
      "Quelques phrases sur la séance. Personne d’autre ne les voit tant que vous ne décidez pas.",
    rateGoOn: "Continuer vos phrases",
    begunElsewhere: "Vous avez commencé sur votre autre appareil.",
    rated: "Vous avez partagé vos réponses.",
    ratedClosed: "Pas de retour cette fois. C’est très bien ainsi.",
    seeRating: "Revoir vos réponses",
    notThisTime: "Pas cette fois",
    linkWorksUntil: (when: string) =>
      `Pas maintenant\u202F? Votre lien marche encore jusqu’à ${when}.`,
  },
  pulse: {
    itself: "Cette question vient toute seule vers le milieu d’une séance.",
    saysItself:
      "La question vient toute seule vers le milieu\u202F: est-ce que ça vous aide en ce moment\u202F?",
    says: (name: string) => `${name} demande\u202F: est-ce que ça vous aide en ce moment\u202F?`,
    notNow: "Pas maintenant",
    seesNow: "Votre thérapeute voit cela tout de suite, et c’est gardé dans votre dossier.",
    seesKept: "Jusqu’à la fin, personne d’autre ne voit cela. Ensuite, vous choisissez.",
    keep: "Le garder pour la fin",
    youSaid: "Votre réponse\u202F:",
    undo: "Annuler",
    undoFor: "Annuler\u202F: reprendre cette réponse",
    pickNow: "Choisissez-en une ou deux. Votre thérapeute voit cela tout de suite.",
    pickKept: "Choisissez-en une ou deux. Jusqu’à la fin, personne d’autre ne voit cela.",
    wordsLabel: "Avec mes mots",
    tell: (name: string) => `Le dire à ${name}`,
    keepToo: "Garder cela aussi",
    leaveIt: "En rester là",
    two: "Deux au plus. Enlevez-en une pour en choisir une autre.",
    pickFirst: "Choisissez-en d’abord une ou deux, ou restez-en là.",
    sentTo: (name: string) => `C’est maintenant visible pour ${name}.`,
    kept: "Gardé pour la fin. Personne d’autre ne voit cela.",
    takenBack: "Vous avez repris votre réponse.",
    takenBackMore: (name: string) => `Ce que vous avez dit n’est plus visible pour ${name}.`,
    close: "Fermer",
    keptTitle: "Vous avez gardé cela pour la fin",
    keptMore: "Partagez-le, ou non. Si vous ne choisissez rien, ce n’est pas partagé.",
    shareNow: "Le partager maintenant",
    leaveOut: "Ne pas le partager",
  },
  answer: {
    onlyYou: "Personne d’autre ne voit cette carte.",
    wouldHelp: "Ce qui aiderait\u202F:",
  },
  signals: {
    wantsPause: (name: string) => `${name} a besoin d’une pause.`,
    wantsSafety: (name: string) => `${name} veut parler de sécurité.`,
    since: (time: string) => `${time}. Personne d’autre ne voit cela.`,
    iHaveSeen: "C’est vu",
    weDid: "C’est fait",
  },
  folded: {
    rated: (name: string) => `${name} a partagé un retour.`,
    look: "Le regarder",
    later: "Plus tard",
  },
  notes: {
    title: (count: number) =>
      count < 2 ? `${count}\u00A0note pour vous` : `${count}\u00A0notes pour vous`,
    sharing: "Vous partagez votre écran. Ce que vous ouvrez peut être vu par d’autres.",
    open: "Ouvrir",
  },
  session: {
    end: "Terminer la séance",
    endSure:
      "La terminer pour tout le monde\u202F? Vous pourrez la rouvrir tant que le compte rendu n’est pas clos.",
    endYes: "Terminer",
    endNo: "Pas encore",
    reopen: "Revenir dans la séance",
    seal: "Clore le compte rendu",
    sealAsk: "Clore maintenant\u202F? On ne pourra plus l’ouvrir.",
    sealNow: "Clore maintenant",
    sealNot: "Pas maintenant",
    sealNote: (when: string) =>
      `Le compte rendu sera clos automatiquement\u202F: ${when}. Après cela, il ne change plus.`,
    stillOpen: (when: string) => `Une réponse peut encore arriver jusqu’à ${when}.`,
    settled: "Il n’y a plus de réponse à attendre.",
    nobodyAsked: "Cette fois, aucun retour n’est demandé.",
  },
  said: {
    added: (name: string, words: string) => `${name} ajoute\u202F: ${words}`,
    agreed: (words: string) => `Convenu\u202F: ${words}`,
    active: (words: string) => `Maintenant\u202F: ${words}`,
    done: (words: string) => `Fait\u202F: ${words}`,
    reworded: (name: string, words: string) => `${name} change les mots\u202F: ${words}`,
    starred: (name: string, words: string) => `Une étoile, par ${name}\u202F: ${words}`,
    notFor: (name: string, words: string) => `Pas pour ${name}\u202F: ${words}`,
    noted: (name: string, words: string, note: string) =>
      `Note par ${name}, sur ${words}\u202F: ${note}`,
    chose: (name: string, outcome: ItemOutcome, words: string) =>
      `${name}\u202F: «\u202F${itemOutcomes[outcome]}\u202F». ${words}`,
    summarized: (name: string, words: string) => `Compris par ${name}\u202F: ${words}`,
    answered: (name: string, answer: string, words: string | null) =>
      words === null ? `${name}\u202F: ${answer}` : `${name}\u202F: ${answer}. ${words}`,
    answers: summaryAnswers,
    toward: (name: string, words: string) => `${name} propose d’avancer vers\u202F: ${words}`,
    towardAgreed: (words: string) => `Convenu, avancer vers\u202F: ${words}`,
    live: "La séance a commencé.",
    wrappingUp: "La séance arrive à sa fin.",
    closing: "La séance est finie.",
  },
};
