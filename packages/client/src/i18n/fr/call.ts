// Words of the call's screens, French. Names may be several: no verb may depend on their number.

export const call = {
  skip: {
    check: "Aller à l’image et au son",
    help: "Aller à l’aide",
    notes: "Aller à vos notes pour aujourd’hui",
    agenda: "Aller aux sujets",
    connection: "Aller à la connexion",
  },
  prejoin: {
    title: (name: string) => `Bonjour ${name}. Un coup d’œil à l’image et au son.`,
    titleBlocked: {
      camera: (name: string) => `Bonjour ${name}. Il n’y a pas encore d’image.`,
      microphone: (name: string) => `Bonjour ${name}. Il n’y a pas encore de son.`,
      both: (name: string) => `Bonjour ${name}. Pas encore d’image ni de son.`,
    },
    form: "Avant d’entrer",
    withToday: (who: string, time: string) => `Avec ${who}, aujourd’hui à ${time}`,
    withDay: (who: string, dayTime: string) => `Avec ${who}, ${dayTime}`,
    guests: (who: string, count: number) =>
      count === 1
        ? `Une personne invitée sera là\u202F: ${who}`
        : `Des personnes invitées seront là\u202F: ${who}`,
    asGuest:
      "Vous participez comme personne invitée. Vous pouvez lire les sujets\u202F; à la fin, aucune question ne vous est posée.",
    nameSeenBy: (who: string) => `Le nom affiché pour ${who}`,
    nameSeenByAll: "Le nom affiché pour les autres",
    pronouns: "Vos pronoms, si vous voulez",
    pronounsHint: "Affichés à côté de votre nom. Vous pouvez laisser vide.",
    nameMissing: "Merci d’écrire comment nous pouvons vous appeler.",
    tooLong: "C’est trop long pour cette ligne.",
    toWaitingRoom: "Aller dans la salle d’attente",
    start: "Commencer l’appel",
    join: "Entrer dans l’appel",
    withoutCamera: "Entrer sans caméra",
    withoutMicrophone: "Entrer sans micro",
    withoutBoth: "Entrer sans les deux",
    onlyListen: "Seulement écouter",
    shared:
      "Vous êtes à plusieurs devant un écran\u202F? Prenez ici un seul appel, et vos téléphones pour ce qui n’est qu’à vous.",
  },
  preview: {
    yourPicture: "Votre propre image",
    onlyYou: "Personne d’autre ne voit cela",
    opening:
      "Votre navigateur va peut-être poser une question. Choisissez «\u202FAutoriser\u202F».",
    off: "Votre caméra est éteinte",
    none: "Pas encore d’image",
    mute: "Couper le micro",
    unmute: "Ouvrir le micro",
    stopVideo: "Couper l’image",
    startVideo: "Montrer l’image",
    levelOf: (words: string) => `Niveau du micro\u202F: ${words}`,
    levels: { none: "encore rien", low: "faible", good: "bon" },
    heard: "On vous entend.",
    say: "Dites quelque chose, et regardez les barres.",
    muted: "Votre micro est coupé.",
    noMicrophone: "Pas de micro pour l’instant.",
    playSound: "Écouter un son",
    change: "Changer de caméra, de micro ou de haut-parleur",
    camera: "Caméra",
    microphone: "Micro",
    speaker: "Haut-parleur",
    systemSpeaker: "Le haut-parleur habituel",
  },
  help: {
    easy: "Cela se règle facilement.",
    lead: {
      camera: (who: string) =>
        `Vous pouvez aussi entrer sans image\u202F: votre voix arrivera quand même jusqu’à ${who}.`,
      microphone: (who: string) =>
        `Vous pouvez aussi entrer sans micro\u202F: vous entendrez quand même ${who}.`,
      both: (who: string) =>
        `Vous pouvez aussi entrer comme cela\u202F: vous verrez et entendrez quand même ${who}.`,
    },
  },
  call: {
    heading: (who: string) => `Séance avec ${who}`,
    controls: "Boutons de l’appel",
    // A verb on each: "Micro coupé" would be read as how it is, not as what a press does.
    mute: "Couper le micro",
    unmute: "Ouvrir le micro",
    stopVideo: "Couper l’image",
    startVideo: "Montrer l’image",
    share: "Partager",
    stopSharing: "Ne plus partager",
    agenda: "Sujets",
    leave: "Quitter",
    end: "Terminer",
    you: "Vous",
    yourPicture: "Votre propre image",
    picture: (name: string) => `${name}, en vidéo`,
    screen: (name: string) => `Écran partagé par ${name}`,
    yourScreen: "Vous partagez votre écran",
    people: "Personnes dans l’appel",
    guest: "personne invitée",
    muted: "micro coupé",
    cameraOff: (name: string) => `${name}\u202F: caméra éteinte`,
    ownCameraOff: "Caméra éteinte",
    connecting: "Connexion…",
    waitingFor: (who: string) => `Nous attendons encore ${who}.`,
    gone: (who: string) => `L’appel continue sans ${who} pour l’instant.`,
    goneMore: (who: string) => `Pour ${who}, un geste suffit pour revenir. La séance continue.`,
    joined: (name: string) => `${name} est dans l’appel.`,
    wentOut: (name: string) => `${name} n’est plus dans l’appel.`,
    nobodyYet: "Personne d’autre n’est encore là.",
    noVideo: "Ici, il n’y a pas de vidéo. La liste des sujets marche quand même.",
    shareFailed:
      "Le partage n’a pas commencé. Votre navigateur ou votre appareil ne le permet peut-être pas.",
    deviceFailed: {
      camera: "Votre caméra ne s’est pas ouverte.",
      microphone: "Votre micro ne s’est pas ouvert.",
    },
    close: "Fermer",
  },
};
