// Tells whether this browser can hold a video call at all.

/** Some companies switch it off; some small browsers never had it. */
export function canCall(): boolean {
  return "RTCPeerConnection" in globalThis;
}
