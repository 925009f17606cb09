// Words of leaving a call, of what comes after it, English.

export const after = {
  end: {
    title: "End for everyone?",
    note: "The call closes, and clients are asked how it went.",
    end: "End for everyone",
    leave: "Only I leave",
    stay: "Go on",
    ending: "Ending…",
    moment: "Give a moment for the rating first",
    momentNote:
      "Nobody was asked yet how it went. With a moment for it first, you can still talk about it.",
  },
  left: {
    title: "You have left the call.",
    lead: "The session goes on. You can come back whenever you like.",
    again: "Go back to the call",
    small: "Or just close this page. Nothing is lost.",
    rate: "Look at the lines",
    rateLead: "Before you go: a few lines about today, if you like.",
    askedLater: "When the call is over, this page asks you how it went.",
  },
  removed: {
    title: "You are no longer in the call.",
    lead: "Your therapist has taken you out of it. This can also happen by mistake. You can ask the practice what comes next.",
    rate: "Write down how it went",
    small: "What you wrote on the agenda is kept.",
    until: (time: string) =>
      `What you wrote on the agenda is kept. Your link stays open for your answers until ${time}.`,
  },
  ended: {
    title: "The call has ended. Thank you for today.",
    lead: "Take a moment, if you can, before you go on.",
    rateTitle: "How was working together today?",
    rateLead: (who: string) =>
      `A few lines about today. You can skip any line, and you choose if ${who} can see them.`,
    rate: "Look at the lines",
    rateGoOn: "Go on with the lines",
    begunElsewhere: "You began this on your other device.",
    notThisTime: "Not this time",
    until: (time: string) => `Not now? Your link works for this until ${time}.`,
    shared: "Your answers are saved and shared. Thank you.",
    closed: "You chose not to share a rating this time. That is fine.",
    lookAgain: "Look at what you shared",
    changeMind: "I would like to after all",
    next: "For next time",
    therapistLead: "Take a moment, if you can, before you go on.",
    until48: (time: string) => `The record seals itself on ${time}.`,
    reopen: "Go back to the call",
    sealNote: "Sealing makes the record final.",
    guestLead: "You can close this page now.",
  },
  back: (clinic: string) => `Back to ${clinic}`,
  elsewhere: {
    title: "Your session is open in another tab.",
    lead: (who: string, count: number) =>
      `The call goes on there. ${who} ${count > 1 ? "see and hear" : "sees and hears"} you only once. You can move it here if you like.`,
    again: "Go on in this tab",
    small: "Or just close this tab. Nothing is lost.",
  },
};
