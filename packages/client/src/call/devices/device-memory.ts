// Remembers on the device which camera, microphone, speaker a person chose, for the tab what they switched off.
import { readKept, writeKept } from "../kept-text.ts";
import type { Keeper } from "../kept-text.ts";
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

const CHOSEN_KEY = "sameside.devices";
const OFF_KEY = "sameside.off";
const KINDS = ["camera", "microphone"] as const;

/**
 * Ids that the browser made for this page alone, no names. Nothing is written before somebody chooses.
 * `device`, `tab` may throw when they are asked for: then nothing is remembered.
 */
export function createDeviceMemory(device: Keeper, tab: Keeper): DeviceMemory {
  return {
    chosen: () => readChosen(readKept(device, CHOSEN_KEY)),
    choose: (kind, deviceId) => {
      const chosen = { ...readChosen(readKept(device, CHOSEN_KEY)), [kind]: deviceId };
      const nothing = Object.values(chosen).every((id) => id === "");
      writeKept(device, CHOSEN_KEY, nothing ? null : JSON.stringify(chosen));
    },
    off: () => {
      const words = (readKept(tab, OFF_KEY) ?? "").split(" ");
      return KINDS.filter((kind) => words.includes(kind));
    },
    setOff: (kinds) => writeKept(tab, OFF_KEY, kinds.length === 0 ? null : kinds.join(" ")),
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
