// Describes a command with who sends it.

import type { Actor } from "@sameside/shared/session/actor";
import type { SessionCommand } from "@sameside/shared/session/command";

export interface CommandInput {
  readonly sessionId: string;
  /** Already known to be who they say; a participant is one of this session. */
  readonly actor: Actor;
  /** When a clinic acts: another clinic's session is not found. */
  readonly clinicId?: string;
  /** The same id from the same actor again does nothing more; what the clinic or time was refused may be asked again. */
  readonly commandId: string;
  readonly command: SessionCommand;
  /** Of a participant: what they kept to themselves before is as if it were not there. */
  readonly privateSince?: number | null;
  /** Epoch milliseconds: another server's clock has been here already. */
  readonly notBefore?: number;
}
