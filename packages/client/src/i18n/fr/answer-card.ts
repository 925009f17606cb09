// Words of the card on which a therapist reads an answer, French.
import type { HelpId, PulseAnswer } from "@sameside/shared/session/pulse";

const lineForAnswer: Record<PulseAnswer, string> = {
  yes: "«\u202FC’est bon à savoir. Alors restons là-dessus.\u202F»",
  "a-bit": "«\u202FMerci. Qu’est-ce qui vous aiderait un peu plus\u202F?\u202F»",
  "not-really": "«\u202FMerci de me le dire. De quoi auriez-vous besoin maintenant\u202F?\u202F»",
  "not-sure":
    "«\u202FCe n’est pas grave de ne pas savoir. On regarde ensemble, juste un moment\u202F?\u202F»",
};

const lineForHelp: Record<HelpId, string> = {
  "slow-down":
    "«\u202FMerci de me le dire. On va plus doucement, à partir de maintenant\u202F?\u202F»",
  "just-listen": "«\u202FMerci. Je vais simplement vous écouter un moment.\u202F»",
  "check-understanding":
    "«\u202FJe vous dis ce que je comprends pour l’instant. Dites-moi ce qui n’est pas juste.\u202F»",
  "say-why":
    "«\u202FJe vous explique pourquoi je vous ai proposé cela. Dites-moi si ça ne vous convient pas.\u202F»",
  "more-plan":
    "«\u202FRegardons où nous en sommes, et prévoyons ensemble la prochaine étape.\u202F»",
  "something-to-try":
    "«\u202FEt si nous cherchions une petite chose que vous pourriez essayer\u202F?\u202F»",
  "something-else": "«\u202FDe quoi aimeriez-vous mieux parler\u202F?\u202F»",
  "back-to-list":
    "«\u202FReprenons notre liste. Qu’est-ce qui vient ensuite, pour vous\u202F?\u202F»",
  "short-break": "«\u202FFaisons une petite pause. Dites-moi quand on peut reprendre.\u202F»",
  "not-sure-yet":
    "«\u202FCe n’est pas grave de ne pas encore savoir. On peut le découvrir ensemble.\u202F»",
};

export const answerCard = {
  asks: (name: string) => `Est-ce que ça vous aide en ce moment\u202F? ${name} répond\u202F:`,
  noAnswer: (name: string) => `${name}\u202F: pas de réponse`,
  takenBack: (name: string) => `${name}\u202F: réponse reprise`,
  couldSay: "Vous pourriez dire\u202F:",
  add: "Ajouter aux sujets",
  putAway: "Ranger",
  itemWords: "Notre façon de travailler ensemble",
  added: "Ajouté aux sujets.",
  more: (count: number) => (count < 2 ? `${count} autre carte` : `${count} autres cartes`),
  announce: (name: string, answer: string) => `${name} répond\u202F: ${answer}`,
  lineForAnswer,
  lineForHelp,
};
