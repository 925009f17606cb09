// Says on whose behalf a request comes.

import type { Role } from "@sameside/shared/session/actor";

export interface ParticipantPrincipal {
  readonly kind: "participant";
  readonly credentialId: string;
  readonly linkId: string;
  readonly participantId: string;
  readonly role: Role;
  readonly sessionId: string;
  readonly clinicId: string;
  /** Came by a link made after sealing, perhaps given to somebody else than the ones before. */
  readonly recordOnly: boolean;
}

export interface ClinicPrincipal {
  readonly kind: "clinic";
  readonly clinicId: string;
}

export type Principal = { readonly kind: "anyone" } | ParticipantPrincipal | ClinicPrincipal;

/** For routes that the access table opens to participants. @throws elsewhere: a bug */
export function participantOf(principal: Principal): ParticipantPrincipal {
  if (principal.kind === "participant") return principal;
  throw new Error("this route is not for participants");
}

/** For routes that the access table opens to clinics' keys. @throws elsewhere: a bug */
export function clinicOf(principal: Principal): ClinicPrincipal {
  if (principal.kind === "clinic") return principal;
  throw new Error("this route is not for clinics");
}
