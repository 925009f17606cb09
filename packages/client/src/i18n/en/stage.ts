// Words of what can be done with the pictures of a call, English.

export const stage = {
  own: {
    menu: "Your own picture: move it, or hide it",
    moveTo: {
      topLeft: "Move to top left",
      topRight: "Move to top right",
      bottomLeft: "Move to bottom left",
      bottomRight: "Move to bottom right",
    },
    hide: "Hide my picture",
    show: "Show my picture",
    muted: "You are muted.",
  },
  small: {
    open: (name: string) => `Show ${name} in a small window`,
    close: (name: string) => `Bring ${name} back to this page`,
    opened: (name: string) => `${name} is in a small window now.`,
    closed: (name: string) => `${name} is back on this page.`,
    refused: "Your browser did not open a small window.",
  },
  sheet: {
    taller: "Make the sheet taller",
    shorter: "Make the sheet shorter",
  },
  back: {
    title: "Leave the call?",
    note: "You went back. The session goes on, and you can return.",
    stay: "Stay",
    leave: "Leave",
  },
};
