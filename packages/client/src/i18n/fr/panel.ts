// Words of the sheet beside the call, French.
import { itemKinds, itemOutcomes, itemStates } from "./item-states.ts";

const minutes = (count: number) => (count < 2 ? `${count}\u00A0minute` : `${count}\u00A0minutes`);

export const panel = {
  today: "Aujourd’hui",
  forToday: "Pour aujourd’hui",
  wrappingUp: "Pour finir",
  forNextTime: "Pour la prochaine fois",
  afterSession: "Après la séance",
  startsAt: (time: string) => `commence à ${time}`,
  sessionWith: (names: string) => `Séance avec ${names}`,
  skipTo: "Aller aux sujets",
  elsewhere: (names: string) =>
    `Votre appel est dans une autre fenêtre. Vous partagez cette feuille avec ${names}.`,

  clock: {
    toWrapUp: (count: number) => `encore ${count}\u00A0min avant de conclure`,
    left: (count: number) => `encore ${count}\u00A0min`,
    over: (count: number) => `${count}\u00A0min de plus`,
    ruler: (used: number, planned: number, wrapUp: string, end: string, before: boolean) =>
      `${used} sur ${minutes(planned)}. ${before ? `Conclusion à ${wrapUp}` : `Fin à ${end}`}.`,
  },

  agenda: {
    off: "Cette séance n’a pas de liste. Vous pouvez parler de ce que vous avez en tête.",
    empty: "Rien ici pour l’instant. Quelques mots suffisent pour commencer.",
    emptyGuest: "Rien ici pour l’instant.",
    draftsSeen: "Personne d’autre ne voit un brouillon, tant que vous ne le partagez pas.",
    bothSee: (names: string) => `visible pour vous et ${names}`,
    states: itemStates,
    fromLastTime: "De la dernière fois",
    draft: "Brouillon",
    onlyYou: "juste pour vous",
    waitsFor: (names: string) => `OK attendu\u202F: ${names}`,
    minutes: (count: number) => `${count}\u00A0min`,
    chose: (name: string, outcome: string) => `${name}\u202F: «\u202F${outcome}\u202F»`,
    kinds: itemKinds,
    notFor: (names: string) => `pas pour ${names}`,
    carriedTimes: (count: number) => {
      if (count < 2) return "de la dernière fois";
      return count === 2 ? "reporté deux fois" : `reporté ${count === 3 ? "trois" : count} fois`;
    },
    late: "ajouté tard",
    ok: "OK",
    okFor: (words: string) => `OK pour moi\u202F: ${words}`,
    done: "Fait",
    doneFor: (words: string) => `Fait\u202F: ${words}`,
    star: (words: string) => `Étoile\u202F: ${words}`,
    share: "Partager",
    shareFor: (names: string, words: string) => `Partager avec ${names}\u202F: ${words}`,
    more: (words: string) => `Plus pour\u202F: ${words}`,
    acts: {
      up: "Monter",
      down: "Descendre",
      activate: "En parler maintenant",
      finish: "Fait",
      star: "Mettre une étoile",
      unstar: "Enlever votre étoile",
      minutes: "Durée",
      note: "Ajouter une note",
      changeNote: "Changer votre note",
      words: "Changer les mots",
      summarize: "Dire ce que je comprends",
      notForMe: "Pas pour moi",
      forMeToo: "Pour moi aussi",
      letGo: "Laisser là",
      takeBack: "Remettre dans la liste",
      discard: "Jeter",
    },
    moved: (words: string, place: number) => `${words}\u202F: maintenant numéro\u00A0${place}`,
  },
  toward: {
    title: "Vers quoi nous avançons",
    empty: "On cherche encore. Cela compte aussi.",
    propose: "Proposer une ligne",
    agreed: "Convenu",
    lines: (count: number) => (count < 2 ? `${count}\u00A0ligne` : `${count}\u00A0lignes`),
    waitsFor: (names: string) => `OK attendu\u202F: ${names}`,
    waitsForYou: "attend votre OK",
  },
  add: {
    label: "Quelque chose pour aujourd’hui",
    labelTherapist: "Ajouter pour aujourd’hui",
    placeholder: "Quelques mots suffisent.",
    placeholderPrepare: "Quelques mots suffisent. Ce n’est pas grave de ne pas encore savoir.",
    add: "Ajouter",
    seen: (names: string) => `Ce sera visible pour ${names}.`,
    keptDraft: "Au début, personne d’autre ne voit cela.",
    starters: "Pour commencer",
    orStart: "Ou commencez par l’une de ces phrases",
    starterWords: [
      "Comment s’est passée ma semaine",
      "Quelque chose de difficile à dire",
      "Je ne sais pas trop, aidez-moi à chercher",
      "Ce qui m’est resté de la dernière fois",
    ],
    open: "Ajouter quelque chose pour aujourd’hui",
  },
  pulse: {
    open: "Comment ça se passe\u202F?",
    checkIn: "Faire le point",
    asked: "Vous avez posé la question. La réponse s’affichera ici.",
    askedBy: (name: string) => `${name} a posé la question. La réponse s’affichera ici.`,
    askedItself: "La question vient toute seule vers le milieu. La réponse s’affichera ici.",
  },

  signals: {
    pause: "Une pause",
    safety: "Parler de sécurité",
    sending: "Envoi…",
    sent: "Envoyé",
    shown: (name: string) => `Affiché à l’écran pour ${name}`,
    seen: (name: string) => `Vu par ${name}`,
    goOn: "Je peux continuer",
  },

  folded: {
    foot: "Dans cette séance",
    rate: "Quelques phrases",
  },
  wrap: {
    wrapUp: "Conclure",
    keepTalking: "Continuer à parler",
    outcomes: itemOutcomes,
    rate: "Comment s’est passé le travail ensemble aujourd’hui\u202F?",
  },
  session: {
    start: "Commencer la séance",
    notStarted: "C’est votre thérapeute qui commence la séance.",
    cancelled: "Cette séance est annulée.",
    missed: "Cette séance n’a pas eu lieu.",
    askPractice: "Votre cabinet peut vous dire la suite.",
  },
};
