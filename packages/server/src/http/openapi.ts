// Holds what all operations of the clinic API have in common in its description.

import { OpenAPIHono, z } from "@hono/zod-openapi";
import { PROBLEM_STATUS, isProblemCode } from "@sameside/shared/http/problem";
import type { ProblemCode } from "@sameside/shared/http/problem";
import { PROBLEM_TYPE } from "../problem.ts";
import type { AppEnv } from "./app-env.ts";
import { invalid } from "./read-json.ts";

/** The name under which the document declares the clinic's key. */
export const CLINIC_KEY_SCHEME = "clinicKey";

export const CLINIC_KEY_SECURITY = [{ [CLINIC_KEY_SCHEME]: [] }];

const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    fields: z.array(z.strictObject({ path: z.string(), rule: z.string() })).optional(),
    requestId: z.string().optional(),
  })
  .openapi("Problem", { description: "RFC 9457; `code` is stable, `title` is for people." });

/** For every POST of a clinic's. */
export const idempotencyHeader = z.object({
  "idempotency-key": z
    .string()
    .min(1)
    .max(255)
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
});

const ofThisSession = { id: "$response.body#/id" };

/** What an answer that is a session leads to. */
export const SESSION_LINKS = {
  getSession: { operationId: "getSession", parameters: ofThisSession },
  moveSession: { operationId: "moveSession", parameters: ofThisSession },
  cancelSession: { operationId: "cancelSession", parameters: ofThisSession },
  endSession: { operationId: "endSession", parameters: ofThisSession },
  getRecord: { operationId: "getSessionRecord", parameters: ofThisSession },
};

/** An app whose refused requests are problems, never the validator's own words. */
export function newApiApp(): OpenAPIHono<AppEnv> {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error);
    },
  });
}

interface ProblemResponse {
  readonly description: string;
  readonly content: { readonly [PROBLEM_TYPE]: { readonly schema: typeof problemSchema } };
}

/** What any operation may answer, besides its own. */
const EVERYWHERE = [
  "key.not-valid",
  "request.not-found",
  "request.wrong-method",
  "request.too-many",
  "server.error",
] as const satisfies readonly ProblemCode[];

/** The problems of an operation by status, with those that any may answer. */
export function problemResponses(
  ...own: readonly ProblemCode[]
): Readonly<Record<string, ProblemResponse>> {
  const codes = [...own, ...EVERYWHERE];
  const statuses = [...new Set(codes.map((code) => PROBLEM_STATUS[code]))].toSorted(
    (a, b) => a - b,
  );
  return Object.fromEntries(
    statuses.map((status) => {
      const here = codes.filter((code) => PROBLEM_STATUS[code] === status);
      return [
        String(status),
        {
          description: here.filter(isProblemCode).join(", "),
          content: { [PROBLEM_TYPE]: { schema: problemSchema } },
        },
      ];
    }),
  );
}
