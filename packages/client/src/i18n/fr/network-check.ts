// Words of the look at the connection, French.

export const networkCheck = {
  button: "Vérifier ma connexion",
  again: "Vérifier encore",
  checking: "Nous regardons votre connexion…",
  grades: {
    good: "C’est bon. L’image et le son passent bien.",
    detour:
      "Cela marche. Ce réseau ne laisse passer l’appel que par un détour, ce peut être un peu plus lent.",
    slow: "Cela marche, mais lentement\u202F: les mots arrivent tard. Un câble, ou une place plus près de la box, peut aider.",
    lossy:
      "Cela marche, mais une partie se perd en route. Un câble, ou une place plus près de la box, peut aider.",
    poor: "Cela marche, mais mal. Fermez les autres programmes qui utilisent internet, ou entrez sans caméra\u202F: le son aura plus de place.",
    blocked:
      "L’image et le son ne passent pas ici\u202F: ce réseau ne les laisse sortir par aucun chemin. Essayez un autre réseau, par exemple celui de votre téléphone. Ou venez par téléphone, si votre cabinet vous a donné un numéro.",
    unreachable:
      "Nous n’arrivons pas à joindre le lieu de l’appel. Êtes-vous en ligne\u202F? Essayez un autre réseau. Ou venez par téléphone, si votre cabinet vous a donné un numéro.",
  },
  details: {
    title: "Pour une aide technique",
    signalling: "WebSocket vers le serveur vidéo",
    path: "Chemin de l’image et du son",
    offered: "Chemins offerts par le serveur",
    roundTrip: "Aller et retour",
    lost: "Perdu en route",
    yes: "atteint",
    no: "pas atteint",
    unknown: "pas mesuré",
  },
};
