// Names why a camera or microphone did not open.

/**
 * - `blocked`: the person or an earlier choice said no to this page
 * - `system`: the device's own settings keep the browser out
 * - `none`: there is no such device
 * - `in-use`: another program holds it, or it does not answer
 * - `forbidden`: the page around this frame does not pass the permission on
 * - `insecure`: browsers open no device on an address without https
 * - `unknown`: none of these
 */
export type DeviceFailure =
  | "blocked"
  | "system"
  | "none"
  | "in-use"
  | "forbidden"
  | "insecure"
  | "unknown";

export interface DeviceSurroundings {
  readonly secure: boolean;
  /** What the page around allows; null when the browser does not tell. */
  readonly allowed: boolean | null;
}

/** `error` is what `getUserMedia` rejected with. */
export function whyNoDevice(error: unknown, around: DeviceSurroundings): DeviceFailure {
  if (!around.secure) return "insecure";
  if (around.allowed === false) return "forbidden";
  if (!(error instanceof Error)) return "unknown";
  switch (error.name) {
    case "NotAllowedError":
      // Chromium alone tells the system's refusal from the person's, in the message only.
      return /by system/i.test(error.message) ? "system" : "blocked";
    case "SecurityError":
      return "forbidden";
    case "NotFoundError":
    case "DevicesNotFoundError":
    case "OverconstrainedError":
      return "none";
    case "NotReadableError":
    case "AbortError":
    case "TrackStartError":
      return "in-use";
    default:
      return "unknown";
  }
}

interface Policy {
  allowsFeature(feature: string): boolean;
}

/** Reads the surroundings of this page for `feature`. */
export function deviceSurroundings(feature: "camera" | "microphone"): DeviceSurroundings {
  const { featurePolicy } = document as Document & { featurePolicy?: Policy };
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  return {
    secure: window.isSecureContext && mediaDevices !== undefined,
    allowed: featurePolicy?.allowsFeature(feature) ?? null,
  };
}
