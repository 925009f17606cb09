// Says what of camera or microphone is missing, why.
import type { DeviceFailure } from "./device-failure.ts";
import type { OwnMediaSnapshot } from "./own-media-state.ts";

/** What is missing, with the cause to speak about; null when everything that is wanted is there. */
export interface Missing {
  readonly what: "camera" | "microphone" | "both";
  readonly failure: DeviceFailure;
}

export function whatIsMissing({ camera, microphone }: OwnMediaSnapshot): Missing | null {
  const noCamera = camera.on ? camera.failure : null;
  const noMicrophone = microphone.on ? microphone.failure : null;
  if (noCamera !== null && noMicrophone !== null) {
    // Of two causes the one without which nobody can be heard goes first.
    return noCamera === noMicrophone
      ? { what: "both", failure: noCamera }
      : { what: "microphone", failure: noMicrophone };
  }
  if (noCamera !== null) return { what: "camera", failure: noCamera };
  return noMicrophone === null ? null : { what: "microphone", failure: noMicrophone };
}
