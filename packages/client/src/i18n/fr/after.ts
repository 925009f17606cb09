// Words of leaving a call, of what comes after it, French.

export const after = {
  end: {
    title: "Terminer pour tout le monde\u202F?",
    note: "L’appel se ferme. Les personnes en thérapie pourront dire comment cela s’est passé.",
    end: "Terminer pour tout le monde",
    leave: "Partir sans terminer",
    stay: "Continuer",
    ending: "L’appel se termine…",
    moment: "Laisser d’abord un moment pour répondre",
    momentNote:
      "La question n’a pas encore été posée. Pendant ce moment, vous pouvez encore en parler ensemble.",
  },
  left: {
    title: "Vous avez quitté l’appel.",
    lead: "La séance continue. Vous pouvez revenir quand vous voulez.",
    again: "Revenir dans l’appel",
    small: "Ou fermez simplement cette page. Rien n’est perdu.",
    rate: "Voir les phrases",
    rateLead: "Avant de partir\u202F: quelques phrases sur la séance, si vous voulez.",
    askedLater: "Quand l’appel sera fini, cette page vous demandera comment c’était.",
  },
  removed: {
    title: "Vous n’êtes plus dans l’appel.",
    lead: "Votre thérapeute vous en a fait sortir. Cela arrive parfois par mégarde. Votre cabinet peut vous dire la suite.",
    rate: "Dire comment cela s’est passé",
    small: "Ce que vous avez écrit dans les sujets reste là.",
    until: (time: string) =>
      `Ce que vous avez écrit dans les sujets reste là. Votre lien reste ouvert pour vos réponses jusqu’à ${time}.`,
  },
  ended: {
    title: "L’appel est fini. Merci pour aujourd’hui.",
    lead: "Si vous pouvez, prenez un moment avant de passer à la suite.",
    rateTitle: "Comment s’est passé le travail ensemble aujourd’hui\u202F?",
    rateLead: (who: string) =>
      `Quelques phrases sur la séance. Vous pouvez passer chacune, et c’est vous qui décidez de les montrer ou non à ${who}.`,
    rate: "Voir les phrases",
    rateGoOn: "Continuer les phrases",
    begunElsewhere: "Vous avez commencé sur votre autre appareil.",
    notThisTime: "Pas cette fois",
    until: (time: string) => `Pas maintenant\u202F? Votre lien marche encore jusqu’à ${time}.`,
    shared: "Vos réponses sont enregistrées et partagées. Merci.",
    closed: "Vous avez choisi de ne pas partager de retour cette fois. C’est très bien ainsi.",
    lookAgain: "Voir ce que vous avez partagé",
    changeMind: "Finalement, j’aimerais bien",
    next: "Pour la prochaine fois",
    therapistLead: "Si vous pouvez, prenez un moment avant de passer à la suite.",
    until48: (time: string) => `Le compte rendu sera clos automatiquement\u202F: ${time}.`,
    reopen: "Revenir dans l’appel",
    sealNote: "Une fois clos, le compte rendu ne change plus.",
    guestLead: "Vous pouvez maintenant fermer cette page.",
  },
  back: (clinic: string) => `Revenir à ${clinic}`,
  elsewhere: {
    title: "Votre séance est ouverte dans un autre onglet.",
    lead: (who: string) =>
      `L’appel continue là-bas. Pour ${who}, il n’y a qu’une image et une voix de vous. Si vous voulez, vous pouvez le continuer ici.`,
    again: "Continuer dans cet onglet",
    small: "Ou fermez simplement cet onglet. Rien n’est perdu.",
  },
};
