// Names who acts in a session.

/** Opaque id of one participant of one session. */
export type ParticipantId = string;

/** `guest`: interpreter, parent or supervisor; hears the call, reads the shared agenda. */
export type Role = "client" | "therapist" | "guest";

/** Who sent a command or caused an event. `clinic` is the clinic's API key, `system` a timer or LiveKit. */
export type Actor =
  | { readonly kind: "participant"; readonly id: ParticipantId; readonly role: Role }
  | { readonly kind: "clinic" }
  | { readonly kind: "system" };

/** The acting participant's id, or null when a clinic or the system acts. */
export function participantOf(actor: Actor): ParticipantId | null {
  return actor.kind === "participant" ? actor.id : null;
}
