// Maps every problem code to its HTTP status.

import type { RefusalCode } from "../session/refusal.ts";

/** Codes of the boundary; the model's refusal codes stand beside them. Added, never renamed. */
export const BOUNDARY_STATUS = {
  "request.malformed": 400,
  "request.invalid": 422,
  "request.not-found": 404,
  "request.wrong-method": 405,
  "request.not-acceptable": 406,
  "request.too-large": 413,
  "request.wrong-type": 415,
  "request.too-many": 429,
  "link.not-valid": 404,
  "credential.not-valid": 401,
  "key.not-valid": 401,
  "session.not-found": 404,
  "command.unknown": 422,
  "command.id-reused": 409,
  "idempotency.key-reused": 422,
  "record.not-sealed": 409,
  "record.participant-needed": 409,
  "instrument.not-found": 404,
  "instrument.unknown": 422,
  "instrument.exists": 409,
  "instrument.in-use": 409,
  "instrument.shipped": 409,
  "token.not-admitted": 403,
  "token.field-not-allowed": 400,
  "video.not-set-up": 503,
  "video.not-reachable": 503,
  "webhook.not-valid": 401,
  "server.error": 500,
} as const;

const REFUSAL_STATUS = {
  "text.empty": 422,
  "text.too-long": 422,
  "role.not-allowed": 403,
  "session.not-started": 409,
  "session.already-live": 409,
  "session.already-wrapping-up": 409,
  "session.closing": 409,
  "session.sealed": 409,
  "session.cancelled": 409,
  "session.missed": 409,
  "session.too-early": 409,
  "session.no-room": 409,
  "session.ends-before-start": 422,
  "agenda.off": 409,
  "agenda.unknown-item": 409,
  "agenda.duplicate-item": 409,
  "agenda.not-yours": 403,
  "agenda.own-item": 403,
  "agenda.not-agreed": 409,
  "agenda.not-open": 409,
  "agenda.starred-by-client": 403,
  "agenda.one-client": 409,
  "agenda.summary-changed": 409,
  "toward.too-many": 409,
  "toward.unknown-line": 409,
  "toward.duplicate-line": 409,
  "toward.own-line": 403,
  "pulse.already-open": 409,
  "pulse.duplicate": 409,
  "pulse.unknown": 409,
  "pulse.expired": 409,
  "pulse.already-answered": 409,
  "pulse.too-late-to-undo": 409,
  "pulse.no-help-needed": 409,
  "pulse.too-many-helps": 422,
  "pulse.nothing-kept": 409,
  "pulse.nobody-to-ask": 409,
  "signal.not-raised": 409,
  "rating.other-instrument": 409,
  "rating.unknown-line": 422,
  "rating.out-of-scale": 422,
  "rating.unknown-language": 422,
  "rating.already-shared": 409,
  "rating.still-open": 409,
  "rating.not-offered": 409,
  "contact.not-a-number": 422,
  "contact.not-asked": 409,
  "person.too-many": 409,
  "person.already-in": 409,
  "person.last-of-role": 409,
  "presence.unknown-participant": 409,
  "presence.not-knocking": 409,
  "presence.already-admitted": 409,
  "presence.no-knock-needed": 409,
  "presence.removed": 403,
  "presence.not-removed": 409,
} as const satisfies Record<RefusalCode, number>;

export const PROBLEM_STATUS = { ...REFUSAL_STATUS, ...BOUNDARY_STATUS };

export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** RFC 9457 body (`application/problem+json`); says nothing beyond the code that the asker may not know. */
export interface ProblemBody {
  /** `urn:sameside:problem:<code>`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  /** For `request.invalid`: which fields, by path, never their values. */
  readonly fields?: readonly { readonly path: string; readonly rule: string }[];
  /** Joins the answer to a log line. */
  readonly requestId?: string;
}

export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === "string" && Object.hasOwn(PROBLEM_STATUS, code);
}
