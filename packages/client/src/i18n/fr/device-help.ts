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
    ways: {
      "chromium-android": {
        where:
          "En haut, touchez le petit signe à gauche de l’adresse, puis «\u202FAutorisations\u202F».",
        find: (device: string) => `Cherchez «\u202F${device}\u202F» et activez l’accès.`,
        back: "Revenez ici et touchez «\u202FRéessayer\u202F».",
      },
      firefox: {
        where: "En haut de cette fenêtre, à côté de l’adresse, cliquez sur le petit signe barré.",
        find: (device: string) =>
          `Levez le blocage à la ligne «\u202F${device}\u202F» avec la petite croix.`,
        back: "Revenez ici et cliquez sur «\u202FRéessayer\u202F».",
      },
      "firefox-android": {
        where: "Touchez le petit signe à gauche de l’adresse.",
        find: (device: string) =>
          `Touchez la ligne «\u202F${device}\u202F» jusqu’à lire «\u202FAutorisé\u202F».`,
        back: "Revenez ici et touchez «\u202FRéessayer\u202F».",
      },
      safari: {
        where:
          "Tout en haut de l’écran, ouvrez le menu «\u202FSafari\u202F», puis les réglages pour ce site web.",
        find: (device: string) =>
          `À côté du mot «\u202F${device}\u202F», choisissez «\u202FAutoriser\u202F».`,
        back: "Revenez ici et cliquez sur «\u202FRéessayer\u202F».",
      },
      "safari-ios": {
        where: "Touchez le petit signe à côté de l’adresse, puis ouvrez les réglages du site web.",
        find: (device: string) =>
          `Cherchez «\u202F${device}\u202F» et choisissez «\u202FAutoriser\u202F».`,
        back: "Revenez ici et touchez «\u202FRéessayer\u202F».",
      },
      ios: {
        where:
          "Ouvrez les réglages de votre appareil, puis «\u202FApps\u202F», puis votre navigateur.",
        find: (device: string) => `Cherchez «\u202F${device}\u202F» et activez l’accès.`,
        back: "Revenez ici et touchez «\u202FRéessayer\u202F».",
      },
      other: {
        where:
          "Cette page est peut-être ouverte dans une autre application. Cherchez-y un menu pour l’ouvrir dans votre navigateur.",
        find: (device: string) =>
          `Quand le navigateur pose la question «\u202F${device}\u202F», choisissez «\u202FAutoriser\u202F».`,
        back: "Ou ouvrez le lien de votre message dans votre navigateur.",
      },
    },
  },
  system: {
    what: (device: string) => `Votre appareil ne laisse pas le navigateur utiliser ${device}.`,
    steps: [
      "Ouvrez les réglages de votre téléphone ou de votre ordinateur, puis «\u202FConfidentialité\u202F».",
      "Cherchez-y votre navigateur et activez-le.",
      "Revenez ici et touchez «\u202FRéessayer\u202F».",
    ],
    ways: {
      windows: [
        "Ouvrez «\u202FDémarrer\u202F», puis les paramètres, puis «\u202FConfidentialité et sécurité\u202F».",
        "Ouvrez la ligne de la caméra ou du micro. Laissez les applications de bureau y accéder.",
        "Revenez ici et cliquez sur «\u202FRéessayer\u202F».",
      ],
      macos: [
        "Ouvrez le menu Apple en haut à gauche, puis les réglages du système, puis «\u202FConfidentialité et sécurité\u202F».",
        "Ouvrez la ligne de la caméra ou du micro. Activez votre navigateur.",
        "Si le navigateur doit se fermer, rouvrez ensuite le lien de votre message.",
      ],
      android: [
        "Ouvrez les paramètres de votre téléphone, puis «\u202FApplications\u202F», puis votre navigateur.",
        "Touchez «\u202FAutorisations\u202F». Autorisez la caméra et le micro.",
        "Revenez ici et touchez «\u202FRéessayer\u202F».",
      ],
      ios: [
        "Ouvrez les réglages de votre appareil, puis «\u202FApps\u202F», puis votre navigateur.",
        "Activez la caméra et le micro.",
        "Revenez ici et touchez «\u202FRéessayer\u202F».",
      ],
    },
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
  unsupported: {
    what: (device: string) => `Ce navigateur ne sait pas ouvrir ${device}.`,
    steps: [
      "Ouvrez le lien de votre message dans un autre navigateur\u202F: Chrome, Edge, Firefox ou Safari.",
      "Ou entrez comme cela\u202F: vous verrez et entendrez les autres si ce navigateur le permet.",
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
  notes: {
    asking:
      "Votre navigateur attend peut-être votre réponse. Cherchez une petite fenêtre avec une question et choisissez «\u202FAutoriser\u202F». Inutile d’attendre\u202F: vous pouvez déjà entrer.",
    starting: (device: string) =>
      `Il faut du temps pour ouvrir ${device}. Nous attendons encore. Vous pouvez aussi continuer sans.`,
    goOnWithout: { camera: "Continuer sans caméra", microphone: "Continuer sans micro" },
    replaced: (gone: string, now: string) =>
      `«\u202F${gone}\u202F» n’est plus là. Nous utilisons maintenant «\u202F${now}\u202F».`,
    replacedUsual: (gone: string) =>
      `«\u202F${gone}\u202F» n’est plus là. Le son passe maintenant par le haut-parleur habituel.`,
    back: (name: string) => `«\u202F${name}\u202F» est de nouveau là.`,
    useAgain: "Reprendre cet appareil",
    paused: {
      camera:
        "Votre caméra ne donne pas d’image en ce moment. Un autre programme s’en sert peut-être.",
      microphone:
        "Votre micro ne donne pas de son en ce moment. Un autre programme s’en sert peut-être.",
    },
    quiet:
      "Nous n’entendons rien pour l’instant. Ce n’est peut-être rien. Si vous avez déjà parlé\u202F: y a-t-il un bouton sur le micro, ou un autre micro à choisir\u202F?",
    close: "Fermer",
  },
  speaker: {
    choose: "Choisir un haut-parleur",
    fixed:
      "Ce navigateur fait passer le son là où votre appareil le fait passer. Cela se change dans les réglages de votre appareil.",
  },
  ownTab: {
    open: "Ouvrir dans un nouvel onglet",
    note: "Dans un onglet à part, le navigateur peut vous poser la question. Cette page peut rester ouverte.",
    noLink:
      "Merci d’ouvrir le lien de votre message dans un nouvel onglet. Là, le navigateur pourra vous poser la question.",
  },
  stuck: {
    said: "Cela prend plus de temps que d’habitude. Un bloqueur dans le navigateur, ou votre réseau, retient peut-être une partie de cette page.",
    reload: "Recharger la page",
  },
};
