// Tells one raised signal from another.
import type { SignalView } from "@sameside/shared/session/view";

export function signalKey({ signal, participantId }: SignalView): string {
  return `${signal} ${participantId}`;
}
