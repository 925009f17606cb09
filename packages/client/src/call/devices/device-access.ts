// Asks the browser for cameras with microphones.

export type MediaKind = "camera" | "microphone";

export interface DeviceChoice {
  readonly id: string;
  readonly label: string;
}

/** Devices to choose from; empty until the browser may name them. */
export interface DeviceLists {
  readonly cameras: readonly DeviceChoice[];
  readonly microphones: readonly DeviceChoice[];
  readonly speakers: readonly DeviceChoice[];
}

export type Opened =
  | { readonly kind: MediaKind; readonly track: MediaStreamTrack }
  | { readonly kind: MediaKind; readonly track: null; readonly error: unknown };

/**
 * Both at once, so that the person is asked once; if that fails each alone, so that one that is missing
 * does not take the other along. `chosen` holds device ids, empty for the usual one.
 */
export async function openDevices(
  kinds: readonly MediaKind[],
  chosen: Readonly<Record<MediaKind, string>>,
): Promise<readonly Opened[]> {
  try {
    const devices = mediaDevices();
    if (devices === undefined) throw new TypeError("This browser opens no devices here");
    const stream = await devices.getUserMedia(constraintsFor(kinds, chosen));
    return kinds.map((kind) => {
      const [track] = kind === "camera" ? stream.getVideoTracks() : stream.getAudioTracks();
      if (track !== undefined) return { kind, track };
      return { kind, track: null, error: new Error("No track") };
    });
  } catch (error) {
    if (kinds.length < 2) return kinds.map((kind) => ({ kind, track: null, error }));
    const opened: Opened[] = [];
    for (const kind of kinds) {
      // A closed question is not asked twice in a row: only what was allowed before is tried alone.
      const closed = isRefusal(error) && (await permissionOf(kind)) !== "granted";
      if (closed) opened.push({ kind, track: null, error });
      else opened.push(...(await openDevices([kind], chosen)));
    }
    return opened;
  }
}

/** Calls `listener` when a device comes or goes, for the life of the page. */
export function onDeviceChange(listener: () => void): void {
  mediaDevices()?.addEventListener("devicechange", listener);
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === "NotAllowedError";
}

/** `granted` also where the browser does not say: then asking is the only way to know. */
async function permissionOf(kind: MediaKind): Promise<PermissionState> {
  try {
    const { state } = await navigator.permissions.query({ name: kind });
    return state;
  } catch {
    return "granted";
  }
}

function constraintsFor(
  kinds: readonly MediaKind[],
  chosen: Readonly<Record<MediaKind, string>>,
): MediaStreamConstraints {
  const constraints: MediaStreamConstraints = {};
  // `ideal`: a device that was unplugged meanwhile must not keep the others out.
  if (kinds.includes("camera")) {
    constraints.video = {
      width: { ideal: 1280 },
      height: { ideal: 720 },
      ...(chosen.camera === "" ? { facingMode: "user" } : { deviceId: { ideal: chosen.camera } }),
    };
  }
  if (kinds.includes("microphone")) {
    constraints.audio = {
      echoCancellation: true,
      noiseSuppression: true,
      autoGainControl: true,
      ...(chosen.microphone === "" ? {} : { deviceId: { ideal: chosen.microphone } }),
    };
  }
  return constraints;
}

export async function listDevices(): Promise<DeviceLists> {
  const all = await mediaDevices()
    ?.enumerateDevices()
    .catch(() => []);
  const ofKind = (kind: MediaDeviceKind) =>
    (all ?? [])
      // Without permission browsers list devices that have neither id nor name.
      .filter((device) => device.kind === kind && device.deviceId !== "" && device.label !== "")
      .map(({ deviceId, label }) => ({ id: deviceId, label }));
  return {
    cameras: ofKind("videoinput"),
    microphones: ofKind("audioinput"),
    speakers: ofKind("audiooutput"),
  };
}

function mediaDevices(): MediaDevices | undefined {
  return (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
}
