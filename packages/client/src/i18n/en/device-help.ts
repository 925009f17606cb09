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
  },
  system: {
    what: (device: string) => `Your device keeps the ${device} from the browser.`,
    steps: [
      "Open the settings of your phone or computer. Then open Privacy.",
      "Find your browser there and switch it on.",
      "Come back here and tap Try again.",
    ],
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
  unknown: {
    what: (device: string) => `The ${device} did not open.`,
    steps: ["Close other programs that may use it.", "Then tap Try again."],
  },
  still: "Still nothing? Another program may be using it. Close it, then try again.",
};
