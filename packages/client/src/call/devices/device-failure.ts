// Names why a camera or microphone did not open.

/**
 * - `blocked`: the person or an earlier choice said no to this page
 * - `system`: the device's own settings keep the browser out
 * - `none`: there is no such device
 * - `in-use`: another program holds it, or it does not answer
 * - `forbidden`: the page around this frame does not pass the permission on
 * - `insecure`: browsers open no device on an address without https
 * - `unsupported`: this browser opens devices for no page
 * - `unknown`: none of these
 */
export type DeviceFailure =
  | "blocked"
  | "system"
  | "none"
  | "in-use"
  | "forbidden"
  | "insecure"
  | "unsupported"
  | "unknown";

export interface DeviceSurroundings {
  readonly secure: boolean;
  /** The browser has `navigator.mediaDevices`. */
  readonly opensDevices: boolean;
  /** What the page around allows; null when the browser does not tell. */
  readonly allowed: boolean | null;
  /** The browser lists a device of this kind, if without its name. */
  readonly listed: boolean;
}

/** `error` is what `getUserMedia` rejected with. */
export function whyNoDevice(error: unknown, around: DeviceSurroundings): DeviceFailure {
  if (!around.secure) return "insecure";
  if (!around.opensDevices) return "unsupported";
  if (around.allowed === false) return "forbidden";
  if (!(error instanceof Error)) return "unknown";
  switch (error.name) {
    case "NotAllowedError":
    case "PermissionDeniedError":
      // Chromium alone tells the system's refusal from the person's, in the message only.
      return /by system/i.test(error.message) ? "system" : "blocked";
    case "SecurityError":
      return "forbidden";
    case "NotFoundError":
    case "DevicesNotFoundError":
    case "OverconstrainedError":
      // Firefox says so as well when the system does not let it in after the person did.
      return around.listed ? "system" : "none";
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
export async function deviceSurroundings(
  feature: "camera" | "microphone",
): Promise<DeviceSurroundings> {
  const { featurePolicy } = document as Document & { featurePolicy?: Policy };
  const { mediaDevices } = navigator as { mediaDevices?: Partial<MediaDevices> };
  const kind = feature === "camera" ? "videoinput" : "audioinput";
  const devices = (await mediaDevices?.enumerateDevices?.().catch(() => [])) ?? [];
  return {
    secure: window.isSecureContext,
    opensDevices: mediaDevices?.getUserMedia !== undefined,
    allowed: featurePolicy?.allowsFeature(feature) ?? null,
    listed: devices.some((device) => device.kind === kind),
  };
}
