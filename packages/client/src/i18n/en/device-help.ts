// Words that help with a camera or a microphone that did not open, English.

export const deviceHelp = {
  tryAgain: "Try again",
  title: {
    camera: "Let the camera in",
    microphone: "Let the microphone in",
    both: "Let camera and microphone in",
  },
  device: { camera: "camera", microphone: "microphone", both: "camera and microphone" },
  allow: { camera: "Camera", microphone: "Microphone", both: "Camera and Microphone" },
  blocked: {
    what: (device: string) => `Your browser is blocking the ${device}.`,
    where:
      "At the top of this window, next to the address, tap the small sign with the camera or the sliders.",
    find: (device: string) => `Find ${device} and choose Allow.`,
    back: "Come back here and tap Try again.",
    drawing: "Drawing: the top of a browser, with a circle around the sign beside the address",
    /** Where the menus are other than in Chrome, Edge on a computer. */
    ways: {
      "chromium-android": {
        where: "At the top, tap the small sign at the left of the address. Then tap Permissions.",
        find: (device: string) => `Find ${device} and switch it on.`,
        back: "Come back here and tap Try again.",
      },
      firefox: {
        where:
          "At the top of this window, beside the address, press the sign with a line through it.",
        find: (device: string) => `Take the block off ${device} with the small cross.`,
        back: "Come back here and tap Try again.",
      },
      "firefox-android": {
        where: "Tap the small sign at the left of the address.",
        find: (device: string) => `Tap the line with ${device}, until it says Allowed.`,
        back: "Come back here and tap Try again.",
      },
      safari: {
        where:
          "At the very top of the screen, open the menu Safari. Choose Settings for this page.",
        find: (device: string) => `Beside ${device}, choose Allow.`,
        back: "Come back here and tap Try again.",
      },
      "safari-ios": {
        where: "Tap the small sign beside the address. Then open the settings of this page.",
        find: (device: string) => `Find ${device} and choose Allow.`,
        back: "Come back here and tap Try again.",
      },
      ios: {
        where: "Open the Settings of your device. Tap Apps, then your browser.",
        find: (device: string) => `Find ${device} and switch it on.`,
        back: "Come back here and tap Try again.",
      },
      other: {
        where:
          "You may be inside another app. Look there for a menu to open this page in your browser.",
        find: (device: string) => `When the browser asks you about ${device}, choose Allow.`,
        back: "Or open the link from your message in your browser.",
      },
    },
  },
  system: {
    what: (device: string) => `Your device keeps the ${device} from the browser.`,
    steps: [
      "Open the settings of your phone or computer. Then open Privacy.",
      "Find your browser there and switch it on.",
      "Come back here and tap Try again.",
    ],
    ways: {
      windows: [
        "Press Start, then open Settings. Then open Privacy.",
        "Open the line for the camera or microphone. Let desktop apps use it.",
        "Come back here and tap Try again.",
      ],
      macos: [
        "Open the Apple menu at the top left. Open System Settings, then Privacy.",
        "Open the line for the camera or microphone. Switch on your browser.",
        "If the browser has to close, open the link from your message again.",
      ],
      android: [
        "Open the Settings of your phone. Tap Apps, then your browser.",
        "Tap Permissions. Allow camera and microphone.",
        "Come back here and tap Try again.",
      ],
      ios: [
        "Open the Settings of your device. Tap Apps, then your browser.",
        "Switch on camera and microphone.",
        "Come back here and tap Try again.",
      ],
    },
  },
  none: {
    what: (device: string) => `We did not find a ${device}.`,
    steps: [
      "If it has a cable, plug it in. If it has a switch or a cover, open it.",
      "Come back here and tap Try again.",
    ],
  },
  "in-use": {
    what: (device: string) => `Another program may be using the ${device}.`,
    steps: ["Close other programs and tabs that show a call.", "Then tap Try again."],
  },
  forbidden: {
    what: (device: string) => `The page around this one does not pass on the ${device}.`,
    steps: [
      "Open the link from your message in a tab of its own: there it can ask you.",
      "Or go in as you are. Your practice can change this page for next time.",
    ],
  },
  insecure: {
    what: (device: string) => `This address is not secure, so browsers open no ${device} here.`,
    steps: ["Please use the link from your practice as it was sent: it begins with https."],
  },
  unsupported: {
    what: (device: string) => `This browser opens no ${device}.`,
    steps: [
      "Open your link in Chrome, Edge, Firefox or Safari.",
      "Or go in as you are: you will see and hear the others if this browser can.",
    ],
  },
  unknown: {
    what: (device: string) => `The ${device} did not open.`,
    steps: ["Close other programs that may use it.", "Then tap Try again."],
  },
  still: "Still nothing? Another program may be using it. Close it, then try again.",
  notes: {
    asking:
      "Your browser may be waiting for you. Look for a small window that asks, and choose Allow. You need not wait: you can go in now.",
    starting: (device: string) =>
      `The ${device} takes its time. We keep waiting. You can also go on without it.`,
    goOnWithout: { camera: "Go on without camera", microphone: "Go on without microphone" },
    replaced: (gone: string, now: string) => `“${gone}” is gone. We use “${now}” now.`,
    replacedUsual: (gone: string) => `“${gone}” is gone. You hear the usual speaker now.`,
    back: (name: string) => `“${name}” is here again.`,
    useAgain: "Use it again",
    paused: {
      camera: "Your camera gives no picture right now. Another program may be using it.",
      microphone: "Your microphone gives no sound right now. Another program may be using it.",
    },
    quiet:
      "We hear nothing yet. That may be fine. If you did speak: is there a switch on the microphone, or another one to choose?",
    close: "Close",
  },
  speaker: {
    choose: "Choose a speaker",
    fixed:
      "This browser plays the sound where your device plays it. You can change that in the settings of your device.",
  },
  ownTab: {
    open: "Open in a new tab",
    note: "In a tab of its own the browser can ask you. This page here can stay open.",
    noLink: "Please open the link from your message in a new tab. There the browser can ask you.",
  },
  stuck: {
    said: "This takes longer than usual. A blocker in your browser, or your network, may keep a part of this page away.",
    reload: "Load the page again",
  },
};
