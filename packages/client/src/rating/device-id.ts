// Tells this device from the person's others, by a random name that says nothing.
import type { SessionView } from "@sameside/shared/session/view";
import { newId } from "../session-link/new-id.ts";

const STORAGE_KEY = "sameside.device";

/** Where storage is blocked the page itself is the device. */
let ofPage: string | null = null;

/** Null: this device has no name yet, so nothing was begun on it. */
function knownDeviceId(): string | null {
  try {
    return ofPage ?? localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

/** Named at the first answer, not before: who only looks leaves nothing behind. */
export function deviceId(): string {
  ofPage = knownDeviceId() ?? newId();
  try {
    localStorage.setItem(STORAGE_KEY, ofPage);
  } catch {
    // Full or blocked: a reload is another device.
  }
  return ofPage;
}

export type WhereBegun = "nowhere" | "here" | "elsewhere";

/** Where the viewer's form is being filled in, for a client. */
export function whereBegun({ rating }: SessionView): WhereBegun {
  if (rating.begunOn === null) return "nowhere";
  return rating.begunOn === knownDeviceId() ? "here" : "elsewhere";
}
