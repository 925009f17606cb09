// Words of the look at the connection, English.

export const networkCheck = {
  button: "Check my connection",
  again: "Check again",
  checking: "Looking at your connection…",
  grades: {
    good: "Good. Picture and sound get through well.",
    detour:
      "It works. This network lets the call through by a detour only, so it may be a little slower.",
    slow: "It works, but slowly: words arrive late. A cable, or a place nearer to your router, may help.",
    lossy:
      "It works, but parts get lost on the way. A cable, or a place nearer to your router, may help.",
    poor: "It works, but badly. Close other programs that are online. Or go in without camera, so that the sound has more room.",
    blocked:
      "Picture and sound cannot get through here: this network lets them pass nowhere. Try another network, such as the one of your phone. Or join by phone, if your practice gave you a number.",
    unreachable:
      "We cannot reach the place where the call is. Are you online? Try another network. Or join by phone, if your practice gave you a number.",
  },
  details: {
    title: "For technical help",
    signalling: "WebSocket to the video server",
    path: "Way of picture and sound",
    offered: "Ways the server offers",
    roundTrip: "There and back",
    lost: "Lost on the way",
    yes: "reached",
    no: "not reached",
    unknown: "not measured",
  },
};
