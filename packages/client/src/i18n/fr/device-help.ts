// Words that help with a camera or a microphone that did not open, French.

export const deviceHelp = {
  tryAgain: "Réessayer",
  title: {
    camera: "Autoriser la caméra",
    microphone: "Autoriser le micro",
    both: "Autoriser la caméra et le micro",
  },
  // With its article, and never where a verb would follow it.
  device: { camera: "la caméra", microphone: "le micro", both: "la caméra et le micro" },
  allow: { camera: "Caméra", microphone: "Micro", both: "Caméra et micro" },
  blocked: {
    what: (device: string) => `Votre navigateur bloque ${device}.`,
    where:
      "En haut de cette fenêtre, à côté de l’adresse, touchez le petit signe avec la caméra ou les curseurs.",
    find: (device: string) =>
      `Cherchez «\u202F${device}\u202F» et choisissez «\u202FAutoriser\u202F».`,
    back: "Revenez ici et touchez «\u202FRéessayer\u202F».",
    drawing:
      "Dessin\u202F: le haut d’un navigateur, avec un cercle autour du signe à côté de l’adresse",
  },
  system: {
    what: (device: string) => `Votre appareil ne laisse pas le navigateur utiliser ${device}.`,
    steps: [
      "Ouvrez les réglages de votre téléphone ou de votre ordinateur, puis «\u202FConfidentialité\u202F».",
      "Cherchez-y votre navigateur et activez-le.",
      "Revenez ici et touchez «\u202FRéessayer\u202F».",
    ],
  },
  none: {
    what: (device: string) => `Nous ne trouvons pas ${device}.`,
    steps: [
      "S’il y a un câble, branchez-le. S’il y a un bouton ou un cache, ouvrez-le.",
      "Revenez ici et touchez «\u202FRéessayer\u202F».",
    ],
  },
  "in-use": {
    what: (device: string) => `Un autre programme utilise peut-être ${device}.`,
    steps: [
      "Fermez les autres programmes et les onglets où il y a un appel.",
      "Puis touchez «\u202FRéessayer\u202F».",
    ],
  },
  forbidden: {
    what: (device: string) => `La page autour de celle-ci ne laisse pas passer ${device}.`,
    steps: [
      "Ouvrez le lien de votre message dans un onglet à part\u202F: là, vous pourrez donner votre accord.",
      "Ou entrez comme cela. Votre cabinet peut changer cette page pour la prochaine fois.",
    ],
  },
  insecure: {
    what: (device: string) =>
      `Cette adresse n’est pas protégée\u202F: les navigateurs n’y ouvrent pas ${device}.`,
    steps: [
      "Merci d’utiliser le lien de votre cabinet tel que vous l’avez reçu\u202F: il commence par «\u202Fhttps\u202F».",
    ],
  },
  unknown: {
    what: (device: string) => `Le navigateur n’a pas pu ouvrir ${device}.`,
    steps: [
      "Fermez les autres programmes qui s’en servent peut-être.",
      "Puis touchez «\u202FRéessayer\u202F».",
    ],
  },
  still: "Toujours rien\u202F? Un autre programme s’en sert peut-être. Fermez-le, puis réessayez.",
};
