// Words that several screens share, French.

export const common = {
  you: "vous",
  youAtStart: "Vous",
  therapist: "votre thérapeute",
  open: {
    title: (clinic: string) => `Votre séance avec ${clinic}`,
    lead: "Ouvrez-la quand vous le sentez. La caméra et le micro restent éteints.",
    button: "Ouvrir ma séance",
    opening: "Ouverture…",
    small: "Ce lien est fait pour vous, et pour personne d’autre. Merci de ne pas le transmettre.",
    unreachable:
      "Nous n’arrivons pas à joindre le serveur pour l’instant. Merci de réessayer dans un moment.",
  },
  notValid: {
    title: "Ce lien n’ouvre rien pour l’instant.",
    lead: "Il y en a peut-être un plus récent, ou sa durée est passée. Si vous avez une séance, cherchez un message plus récent, ou demandez un nouveau lien à votre cabinet.",
  },
  needsLink: {
    title: "Merci d’ouvrir votre lien encore une fois.",
    lead: "Cette page ne sait plus où elle en était. Le lien de votre cabinet vous y ramène. Ce que vous avez partagé est toujours là.",
  },
  ended: {
    title: "Cette page n’est plus reliée à la séance.",
    lead: "Cela arrive quand vous recevez un nouveau lien, ou quand la séance est ouverte sur beaucoup d’appareils. Ce que vous avez partagé est toujours là.",
    again: "Rouvrir ma séance",
  },
  language: {
    label: "Langue",
    changed: "Cette page est maintenant en français.",
    notLoaded: "Cette langue ne s’est pas chargée. Merci de réessayer.",
  },
  loading: "Votre séance s’ouvre…",
  broken: "Quelque chose sur cette page ne marche plus. Ce que vous avez partagé est toujours là.",
  reload: "Recharger la page",
  tryAgain: "Réessayer",
  newLink: {
    own: (when: string) =>
      `Votre cabinet a créé un nouveau lien pour vous le ${when}. Si la demande ne vient pas de vous, parlez-en à votre cabinet.`,
    read: "C’est noté",
  },
  urgent: {
    call: (number: string) => `Appeler\u202F: ${number}`,
    callShort: "Appeler",
    between: "Personne ne regarde cette page entre les séances.",
    cannotWait: (line: string) => `Si cela ne peut pas attendre\u202F: ${line}`,
  },
  saving: {
    saving: "Enregistrement…",
    saved: "Enregistré",
    notSaved: "Pas encore enregistré, nous continuons d’essayer.",
    notSavedMore:
      "Merci de garder cette page ouverte jusqu’à ce qu’elle dise «\u202FEnregistré\u202F».",
  },
  offline:
    "Pas de connexion pour l’instant. Nous continuons d’essayer. La page reprendra là où elle en était.",
  back: "Retour",
  cancel: "Annuler",
  close: "Fermer",
  left: (count: number) => {
    if (count < 0) return `${-count}\u00A0de trop pour une ligne`;
    return count < 2 ? `encore ${count}\u00A0caractère` : `encore ${count}\u00A0caractères`;
  },
};
