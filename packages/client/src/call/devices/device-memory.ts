// Remembers on the device which camera, microphone, speaker a person chose, for the tab what they switched off.
import type { MediaKind } from "./device-access.ts";

export type ChosenKind = MediaKind | "speaker";

/** Device ids; empty for the usual one. */
export type Chosen = Readonly<Record<ChosenKind, string>>;

export interface DeviceMemory {
  chosen(): Chosen;
  choose(kind: ChosenKind, deviceId: string): void;
  /** What this tab had switched off before it was loaded again. */
  off(): readonly MediaKind[];
  setOff(kinds: readonly MediaKind[]): void;
}

type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

const CHOSEN_KEY = "sameside.devices";
const OFF_KEY = "sameside.off";
const KINDS = ["camera", "microphone"] as const;

/**
 * Ids that the browser made for this page alone, no names. Nothing is written before somebody chooses.
 * `device`, `tab` may throw when they are asked for: then nothing is remembered.
 */
export function createDeviceMemory(device: () => Storage, tab: () => Storage): DeviceMemory {
  return {
    chosen: () => readChosen(read(device, CHOSEN_KEY)),
    choose: (kind, deviceId) => {
      const chosen = { ...readChosen(read(device, CHOSEN_KEY)), [kind]: deviceId };
      const nothing = Object.values(chosen).every((id) => id === "");
      write(device, CHOSEN_KEY, nothing ? null : JSON.stringify(chosen));
    },
    off: () => {
      const words = (read(tab, OFF_KEY) ?? "").split(" ");
      return KINDS.filter((kind) => words.includes(kind));
    },
    setOff: (kinds) => write(tab, OFF_KEY, kinds.length === 0 ? null : kinds.join(" ")),
  };
}

/** For a page that keeps nothing. */
export const noDeviceMemory: DeviceMemory = {
  chosen: () => readChosen(null),
  choose: () => {},
  off: () => [],
  setOff: () => {},
};

function readChosen(text: string | null): Chosen {
  const kept = parse(text);
  const idOf = (kind: ChosenKind) => {
    const id = kept[kind];
    return typeof id === "string" ? id : "";
  };
  return { camera: idOf("camera"), microphone: idOf("microphone"), speaker: idOf("speaker") };
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(text ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

function write(storage: () => Storage, key: string, text: string | null): void {
  try {
    if (text === null) storage().removeItem(key);
    else storage().setItem(key, text);
  } catch {
    // Full or blocked: it is chosen again next time.
  }
}
