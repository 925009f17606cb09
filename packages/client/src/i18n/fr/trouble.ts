// Words of what goes wrong with the room during a call, French.

export const trouble = {
  moment: "L’image s’est arrêtée un instant.",
  lost: {
    title: "La connexion est coupée.",
    lead: "Nous essayons de la rétablir. Vos sujets sont à l’abri, et votre séance continue.",
    again: "Revenir maintenant",
    trying: "Nouvel essai en cours…",
    back: "La connexion est revenue.",
    long: "L’image peut tarder encore. Nous essayons toujours.",
    instead: "Vous pouvez aussi vous parler au téléphone, ou changer d’appareil.",
  },
  sound: {
    title: "Votre navigateur retient le son.",
    note: "Touchez une fois, et le son arrive.",
    button: "Toucher pour entendre",
  },
  soundStopped: {
    title: "Le son s’est arrêté.",
    note: "Votre appareil l’a mis en pause.",
    button: "Toucher pour retrouver le son",
  },
  noCalls:
    "Ce navigateur ne sait pas montrer d’appel vidéo. Pour vous voir, ouvrez votre lien dans Chrome, Edge, Firefox ou Safari. Tout le reste marche ici.",
  slow: "La vidéo n’est pas encore là. Nous continuons d’essayer. La liste des sujets marche déjà.",
  noVideo: {
    elsewhere:
      "Cette séance n’a pas de vidéo ici. Les sujets restent à côté de votre appel ou de votre téléphone.",
    notSetUp: "Ici, il n’y a pas de vidéo. Tout le reste marche.",
  },
};
