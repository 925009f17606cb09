// Carries a problem at the boundary to its answer.

import { BOUNDARY_STATUS, PROBLEM_STATUS } from "@sameside/shared/http/problem";
import type { ProblemBody, ProblemCode } from "@sameside/shared/http/problem";

type BoundaryCode = keyof typeof BOUNDARY_STATUS;

const TITLES = {
  "request.malformed": "The request could not be read.",
  "request.invalid": "A part of the request is not as it must be.",
  "request.not-found": "There is nothing here.",
  "request.wrong-method": "This address does not take this method.",
  "request.not-acceptable": "None of the asked-for formats is available.",
  "request.too-large": "The request is too large.",
  "request.wrong-type": "The request's content type is not taken here.",
  "request.too-many": "Too many requests; please wait a little.",
  "link.not-valid": "This link is not valid.",
  "credential.not-valid": "The credential is missing or no longer valid.",
  "key.not-valid": "The API key is missing or not valid.",
  "session.not-found": "There is no such session.",
  "command.unknown": "There is no such command.",
  "command.id-reused": "This commandId was used for another command.",
  "idempotency.key-reused": "This Idempotency-Key was used with another request.",
  "record.not-sealed": "The session is not sealed yet, so there is no record.",
  "record.participant-needed": "Say whose record this is to be.",
  "instrument.not-found": "There is no such instrument.",
  "instrument.unknown": "The clinic has no such instrument.",
  "instrument.exists":
    "This version of the instrument is there already; give the new one another version.",
  "instrument.in-use": "A session or the clinic's settings use this instrument.",
  "instrument.shipped": "This instrument ships with the product and stays.",
  "token.not-admitted": "You have not been let in.",
  "token.field-not-allowed": "The server alone sets this field.",
  "video.not-set-up": "There is no video here.",
  "video.not-reachable": "Video cannot be reached just now.",
  "webhook.not-valid": "The webhook is not signed as it must be.",
  "server.error": "Something went wrong on our side.",
} as const satisfies Record<BoundaryCode, string>;

export const PROBLEM_TYPE = "application/problem+json";

export interface ProblemDetails {
  /** For `request.invalid`: which fields broke which rule, never their values. */
  readonly fields?: ProblemBody["fields"];
  readonly headers?: Readonly<Record<string, string>>;
  /** For the log alone. */
  readonly cause?: unknown;
}

/** Thrown by whoever must refuse a request; `toResponse` is the only way out of the server. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code, { cause: details.cause });
    this.name = "Problem";
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return PROBLEM_STATUS[this.code];
  }

  toResponse(requestId: string): Response {
    const { fields, headers } = this.details;
    const body: ProblemBody = {
      type: `urn:sameside:problem:${this.code}`,
      title: titleOf(this.code),
      status: this.status,
      code: this.code,
      ...(fields === undefined ? {} : { fields }),
      requestId,
    };
    return new Response(JSON.stringify(body), {
      status: this.status,
      headers: { "content-type": PROBLEM_TYPE, "cache-control": "no-store", ...headers },
    });
  }
}

/** The sentence of a problem's type; always the same for the same code. */
function titleOf(code: ProblemCode): string {
  return isBoundaryCode(code) ? TITLES[code] : "The session does not allow this as it is now.";
}

function isBoundaryCode(code: ProblemCode): code is BoundaryCode {
  return Object.hasOwn(BOUNDARY_STATUS, code);
}
