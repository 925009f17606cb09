// Words that several screens share, English.

export const common = {
  you: "you",
  youAtStart: "You",
  therapist: "your therapist",
  open: {
    title: (clinic: string) => `Your session with ${clinic}`,
    lead: "Open it when you are ready. This turns on no camera and no microphone.",
    button: "Open my session",
    opening: "Opening…",
    small: "This link is made for you alone. Please do not pass it on.",
    unreachable: "We cannot reach the server right now. Please try again in a moment.",
  },
  notValid: {
    title: "This link does not open anything now.",
    lead: "It may have been replaced by a newer one, or its time is over. If you expect a session, look for a newer message, or ask your practice for a new link.",
  },
  needsLink: {
    title: "Please open your link again.",
    lead: "This page has lost its place. Your link from the practice leads you back; nothing you shared is lost.",
  },
  ended: {
    title: "This page is no longer connected.",
    lead: "That can happen when you get a new link, or open a session on many devices. What you shared is kept.",
    again: "Open my session again",
  },
  language: {
    label: "Language",
    changed: "This page is in English now.",
    notLoaded: "This language did not load. Please try again.",
  },
  loading: "Opening your session…",
  broken: "Something on this page stopped working. What you shared is kept.",
  reload: "Load the page again",
  tryAgain: "Try again",
  newLink: {
    own: (when: string) =>
      `Your practice made a new link for you on ${when}. If that was not you who asked, tell your practice.`,
    read: "All right",
  },
  urgent: {
    call: (number: string) => `Call ${number}`,
    callShort: "Call",
    between: "No one is watching this between sessions.",
    cannotWait: (line: string) => `If it cannot wait: ${line}`,
  },
  saving: {
    saving: "Saving…",
    saved: "Saved",
    notSaved: "Not saved yet, we keep trying.",
    notSavedMore: "Please keep this page open until it says Saved.",
  },
  offline: "No connection right now. We keep trying; the page goes on where it was.",
  back: "Back",
  cancel: "Cancel",
  close: "Close",
  left: (count: number) => {
    if (count < 0) return `${-count} too many for one line`;
    return count === 1 ? "1 character left" : `${count} characters left`;
  },
};
