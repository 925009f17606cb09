// Describes what a case is working toward: short lines with how they were put before.
import type { ParticipantId, Role } from "./actor.ts";

/** Opaque id, made by the author's device; a line keeps it along the case. */
export type LineId = string;

/** One way in which a line was put. */
export interface TowardWording {
  readonly text: string;
  /** Null: somebody of an earlier session who is not in this one. */
  readonly by: ParticipantId | null;
  /** Side of who put it so; the other side agrees. */
  readonly byRole: Role;
  readonly agreedBy: ParticipantId | null;
  /** It was agreed to, whoever did. */
  readonly agreed: boolean;
  /** Epoch milliseconds of the wording. */
  readonly at: number;
}

export interface TowardLine extends TowardWording {
  readonly id: LineId;
  /** Taken off; it stays known, so that an older copy does not bring it back. */
  readonly dropped: boolean;
  /** Epoch milliseconds of the last change of any kind. */
  readonly changedAt: number;
  /** Oldest first. */
  readonly earlier: readonly TowardWording[];
}

export interface Toward {
  readonly lines: readonly TowardLine[];
}

/** Apart from how they change, so that a page which draws them need not load that. */
export function openLines({ lines }: Toward): readonly TowardLine[] {
  return lines.filter((line) => !line.dropped);
}
