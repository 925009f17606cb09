// Words of what can be done with the pictures of a call, French.

export const stage = {
  own: {
    menu: "Votre propre image\u202F: la déplacer ou la masquer",
    moveTo: {
      topLeft: "Déplacer en haut à gauche",
      topRight: "Déplacer en haut à droite",
      bottomLeft: "Déplacer en bas à gauche",
      bottomRight: "Déplacer en bas à droite",
    },
    hide: "Masquer mon image",
    show: "Afficher mon image",
    muted: "Votre micro est coupé.",
  },
  small: {
    open: (name: string) => `Voir dans une petite fenêtre\u202F: ${name}`,
    close: (name: string) => `Ramener sur cette page\u202F: ${name}`,
    opened: (name: string) => `Maintenant dans une petite fenêtre\u202F: ${name}.`,
    closed: (name: string) => `De retour sur cette page\u202F: ${name}.`,
    refused: "Votre navigateur n’a pas ouvert de petite fenêtre.",
  },
  sheet: {
    taller: "Agrandir la feuille",
    shorter: "Réduire la feuille",
  },
  back: {
    title: "Quitter l’appel\u202F?",
    note: "Vous avez fait un retour en arrière. La séance continue, et vous pourrez revenir.",
    stay: "Rester",
    leave: "Quitter",
  },
};
