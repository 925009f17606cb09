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
 * does not take the other along. `chosen` holds device ids, empty for the usual one, which also takes
 * the place of one that is not there.
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
    if (kinds.length < 2) {
      const gone = isNotThere(error) && kinds.some((kind) => chosen[kind] !== "");
      if (gone) return await openDevices(kinds, { camera: "", microphone: "" });
      return kinds.map((kind) => ({ kind, track: null, error }));
    }
    const opened: Opened[] = [];
    for (const kind of kinds) {
      // A closed question is not asked twice in a row: only what was allowed before is tried alone.
      // Where the browser does not say, asking is the only way to know.
      const closed = isRefusal(error) && (await permissionOf(kind, "granted")) !== "granted";
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

/** Whether the browser is known to have its leave, so that a wait is the device's own. */
export async function isAllowed(kinds: readonly MediaKind[]): Promise<boolean> {
  const states = await Promise.all(kinds.map((kind) => permissionOf(kind, "prompt")));
  return states.every((state) => state === "granted");
}

/** Chromium and Safari say the first, Firefox the second, of a device that was named exactly. */
function isNotThere(error: unknown): boolean {
  // An OverconstrainedError is no `Error` in older browsers.
  const name = typeof error === "object" && error !== null && "name" in error ? error.name : null;
  return name === "OverconstrainedError" || name === "NotFoundError";
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === "NotAllowedError";
}

async function permissionOf(kind: MediaKind, unknown: PermissionState): Promise<PermissionState> {
  try {
    const { state } = await navigator.permissions.query({ name: kind });
    return state;
  } catch {
    return unknown;
  }
}

function constraintsFor(
  kinds: readonly MediaKind[],
  chosen: Readonly<Record<MediaKind, string>>,
): MediaStreamConstraints {
  const constraints: MediaStreamConstraints = {};
  if (kinds.includes("camera")) {
    constraints.video = {
      width: { ideal: 1280 },
      height: { ideal: 720 },
      ...(chosen.camera === "" ? { facingMode: "user" } : { deviceId: { exact: chosen.camera } }),
    };
  }
  if (kinds.includes("microphone")) {
    constraints.audio = {
      echoCancellation: true,
      noiseSuppression: true,
      autoGainControl: true,
      ...(chosen.microphone === "" ? {} : { deviceId: { exact: chosen.microphone } }),
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
