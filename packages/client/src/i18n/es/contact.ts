// Words for the case that the line drops, Spanish.

export const contact = {
  title: "Si se corta la conexión",
  sees: {
    who: (who: string) => `A la vista de ${who}, y también de tu clínica.`,
    deleted: "Se borra cuando se cierra el registro.",
    placeKept: "Tu clínica tiene que guardarlo en el registro.",
    onlyPlaceKept:
      "El número se borra cuando se cierra el registro. Tu clínica tiene que guardar el lugar en el registro.",
    free: "Puedes dejarlo vacío.",
  },
  phone: "Un número para llamarte",
  place: "¿Dónde estás hoy?",
  placeHint: "Basta una calle o una ciudad.",
  missing: {
    phone: "Pon un número, por favor. Con él podemos llamarte si se corta la conexión.",
    place: "Di dónde estás, por favor. Basta la ciudad.",
  },
  own: "Si se corta la conexión:",
  nothing: "nada todavía",
  save: "Guardar",
  agreed: "Lo acordado",
  call: (name: string) => `Llamar a ${name}`,
  whereIs: (name: string) => `Dónde está hoy: ${name}`,
  empty: "Sin indicar",
  byPhone: "Entrar por teléfono",
  dialIn: (how: string) => `También puedes entrar por teléfono: ${how}`,
};
