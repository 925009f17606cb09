// Words for the case that the line drops, French.

export const contact = {
  title: "Si la communication se coupe",
  sees: {
    who: (who: string) => `Visible pour ${who}, et pour votre cabinet.`,
    deleted: "Tout est effacé quand le compte rendu est clos.",
    placeKept: "Votre cabinet doit le garder dans le compte rendu.",
    onlyPlaceKept:
      "Le numéro est effacé quand le compte rendu est clos. Votre cabinet doit garder le lieu dans le compte rendu.",
    free: "Vous pouvez laisser vide.",
  },
  phone: "Un numéro pour vous rappeler",
  place: "Où êtes-vous aujourd’hui\u202F?",
  placeHint: "Une rue ou une ville suffit.",
  missing: {
    phone: "Merci d’indiquer un numéro. Il permet de vous joindre si la communication se coupe.",
    place: "Merci d’indiquer où vous êtes. Une ville suffit.",
  },
  own: "Si la communication se coupe\u202F:",
  nothing: "rien d’indiqué pour le moment",
  save: "Enregistrer",
  agreed: "Convenu ensemble",
  call: (name: string) => `Appeler ${name}`,
  whereIs: (name: string) => `Lieu du jour\u202F: ${name}`,
  empty: "Non indiqué",
  byPhone: "Participer par téléphone",
  dialIn: (how: string) => `Vous pouvez aussi participer par téléphone\u202F: ${how}`,
};
