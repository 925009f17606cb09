// French words of the session record.
import { itemKinds, itemStates, summaryAnswers } from "./item-states.ts";

const times = ["", "une", "deux", "trois"];

/** "Début", "Début, par Robin": by whom, where that is known. */
const told = (what: string) => (by: string | null) => (by === null ? what : `${what}, par ${by}`);

const somebody = (what: string) => (by: string | null) => `${by ?? "Quelqu’un"} ${what}`;

export const record = {
  loading: "Le compte rendu arrive…",
  tryAgain: "Réessayer",
  notYet: "Le compte rendu n’est pas encore là.",
  skipLink: "Aller au compte rendu",
  acts: "Compte rendu",
  print: "Imprimer",
  exportJson: "Exporter en JSON",
  title: (others: string) => `Séance avec ${others}`,
  titleAlone: "Compte rendu de la séance",

  when: "Quand",
  whenWords: (day: string, from: string, to: string, video: boolean) =>
    `${day}, ${from} à ${to}, ${video ? "en vidéo" : "sans vidéo ici"}`,
  whenPlanned: (day: string, from: string, to: string) =>
    `Prévue le ${day}, ${from} à ${to}. Elle n’a pas eu lieu.`,
  who: "Qui",
  // Each is the same for a woman or a man.
  role: { client: "en thérapie", therapist: "thérapeute", guest: "personne invitée" },
  person: (name: string, pronouns: string | null, role: string) =>
    pronouns === null ? `${name} (${role})` : `${name} (${pronouns}, ${role})`,
  sealed: "Compte rendu",
  sealedAt: (when: string) => `Clos le ${when}`,
  notSealed: "Pas encore clos",

  agenda: "Sujets",
  agendaOff: "Ce cabinet travaille sans liste commune.",
  agendaEmpty: "Aucun sujet n’a été noté.",
  state: { ...itemStates, proposed: "Pas convenu" },
  letGoBy: (name: string) => `Laissé là par ${name}`,
  minutes: (count: number) => `${count}\u00A0min`,
  carriedBefore: (count: number) => `déjà reporté ${times[count] ?? count} fois`,
  notTalkedAbout: "pas abordé",
  late: "ajouté tard",
  kinds: itemKinds,
  carriedFrom: (day: string) => `du ${day}`,
  notFor: (names: string) => `pas pour ${names}`,
  understood: (name: string, time: string) => `Compris par ${name}, à ${time}\u202F:`,
  noReply: "Pas de réponse.",
  summaryAnswers,

  toward: "Vers quoi nous avançons",
  towardEmpty: "On cherche encore. Cela compte aussi.",
  towardAgreed: "Convenu",
  towardAgreedWith: (name: string) => `Convenu avec ${name}`,
  towardProposed: "Proposé, pas encore convenu",
  towardDropped: "Enlevé",
  towardBefore: (day: string) => `Dit avant, le ${day}\u202F:`,
  towardSide: {
    client: "personne en thérapie",
    therapist: "thérapeute",
    guest: "personne invitée",
  },

  noPulses: "Pas de question en cours de séance cette fois.",
  pulsesScroll: "Questions en cours de séance, défile sur le côté",
  time: "Heure",
  askedBy: "Demandé par",
  askedAutomatically: "automatiquement",
  askedWhom: "Demandé à",
  answer: "Réponse",
  wouldHelp: "Ce qui aiderait",
  helpEmpty: "laissé vide",
  helpNotAsked: "pas demandé",

  hour: "Le déroulé",
  onDay: (what: string, day: string) => `${what}, ${day}`,
  hourEmpty: "Il ne s’est rien passé dans l’appel.",
  timeline: {
    "session.started": told("Début"),
    "session.wrapped-up": () => "Conclusion",
    "session.talking-on": () => "Suite de la conversation",
    "session.ended": told("Fin"),
    "session.reopened": told("Réouverture"),
    "session.sealed": told("Compte rendu clos"),
    "session.cancelled": () => "Annulée",
    "session.missed": () => "Pas commencée",
    "presence.joined": somebody("a rejoint l’appel"),
    "presence.left": somebody("a quitté l’appel"),
    "presence.admitted": (by: string | null) =>
      by === null ? "Ouverture de la porte" : `Ouverture de la porte pour ${by}`,
    "pulse.asked": told("Question en cours de séance"),
    "rating.shared": told("Retour partagé"),
  },

  contact: {
    title: "Au cas où la communication se coupe",
    numberOf: (name: string) => `Numéro de rappel\u202F: ${name}`,
    placeOf: (name: string) => `Lieu ce jour-là\u202F: ${name}`,
    was: { left: "Indiqué, effacé depuis", "not-left": "Non indiqué" },
  },

  rating: "Comment s’est passé le travail ensemble\u202F?",
  ratingOf: (name: string) => `Comment s’est passé le travail ensemble\u202F? ${name}`,
  instrument: (id: string, version: string) => `${id}, version\u00A0${version}.`,
  sharedInCall: (name: string) => `Partagé par ${name} pendant l’appel.`,
  sharedForAfterCall: (name: string) => `Partagé par ${name}, visible après l’appel.`,
  sharedAfterCall: (name: string) => `Partagé par ${name} après l’appel.`,
  scale: (min: number, minLabel: string, max: number, maxLabel: string) =>
    `${min} veut dire «\u202F${minLabel}\u202F», ${max} veut dire «\u202F${maxLabel}\u202F».`,
  line: "Phrase",
  noRating: (name: string) => `${name}\u202F: pas de retour cette fois.`,

  foot: (day: string, zone: string) =>
    `Compte rendu de la séance, ${day}. Fuseau horaire\u202F: ${zone}.`,
  fileName: (date: string) => `compte-rendu-${date}.json`,
};
