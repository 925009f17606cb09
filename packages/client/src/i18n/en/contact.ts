// Words for the case that the line drops, English.

export const contact = {
  title: "If the line drops",
  sees: {
    who: (who: string) => `${who} can read this, and so can your practice.`,
    deleted: "It is deleted when the record is sealed.",
    placeKept: "Your practice has to keep it in the record.",
    onlyPlaceKept:
      "The number is deleted when the record is sealed. Your practice has to keep the place in the record.",
    free: "You can leave it empty.",
  },
  phone: "A number to call you back on",
  place: "Where are you today?",
  placeHint: "A street or a town is enough.",
  missing: {
    phone: "Please put in a number. With it we can reach you if the line drops.",
    place: "Please say where you are. A town is enough.",
  },
  own: "If the line drops:",
  nothing: "nothing left yet",
  save: "Save",
  agreed: "You agreed",
  call: (name: string) => `Call ${name}`,
  whereIs: (name: string) => `Where ${name} is today`,
  empty: "Left empty",
  byPhone: "Join by phone",
  dialIn: (how: string) => `You can also join by phone: ${how}`,
};
