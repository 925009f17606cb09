// Words of what goes wrong with the room during a call, English.

export const trouble = {
  moment: "The picture has stopped for a moment.",
  lost: {
    title: "The connection dropped.",
    lead: "We are trying again. Your agenda is safe, and your session goes on.",
    again: "Join again now",
    trying: "Trying now…",
    back: "You are connected again.",
    long: "The picture may take longer. We keep trying.",
    instead: "You can also talk on the phone, or use another device.",
  },
  sound: {
    title: "Your browser keeps the sound off.",
    note: "One tap turns it on.",
    button: "Tap to hear",
  },
  soundStopped: {
    title: "The sound has stopped.",
    note: "Your device has paused it.",
    button: "Tap to bring the sound back",
  },
  noCalls:
    "This browser cannot show video calls. To see each other, open your link in Chrome, Edge, Firefox or Safari. Everything else works here.",
  slow: "The video is not here yet. We keep trying. Your agenda works.",
  noVideo: {
    elsewhere: "This session has no video here. The agenda stands beside your call or phone.",
    notSetUp: "Video is not set up here. Everything else works.",
  },
};
