// Describes the clinic API's requests, answers.

import { z } from "zod";
import { PHASES } from "../session/lifecycle.ts";
import { sessionSettingsSchema } from "./clinic-settings.ts";
import { cleaned } from "./words.ts";

/** The clinic's own ids: opaque to us, printable, never shown to another clinic. */
const externalIdSchema = z
  .string()
  .min(1)
  .max(128)
  .regex(/^[\x21-\x7e]+$/);

const instant = z.iso.datetime({ offset: true });

const MAX_PARTICIPANTS = 10;
/** Graphemes. */
const IF_DROPPED_MAX = 300;
const MAX_SESSION_MS = 8 * 3_600_000;

const roleSchema = z.enum(["client", "therapist", "guest"]);

interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
}

function checkLength({ startsAt, endsAt }: Times, context: z.core.$RefinementCtx<Times>): void {
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  if (length > 0 && length <= MAX_SESSION_MS) return;
  context.addIssue({
    code: "custom",
    path: ["endsAt"],
    message: "must be after startsAt, by 8 hours at most",
  });
}

export const newParticipantSchema = z.strictObject({
  role: roleSchema,
  externalId: externalIdSchema,
  displayName: z.string().trim().min(1).max(240),
  lang: z.string().min(2).max(35).optional(),
  /** Not asked for the rating unless the clinic asks minors. */
  minor: z.boolean().optional(),
});

export type NewParticipant = z.infer<typeof newParticipantSchema>;

export const createSessionSchema = z
  .strictObject({
    externalId: externalIdSchema.optional(),
    case: z.strictObject({
      externalId: externalIdSchema,
      /** What was agreed for a dropped connection; left out, the case's latest holds; null ends it. */
      ifDropped: cleaned(IF_DROPPED_MAX).nullable().optional(),
    }),
    startsAt: instant,
    endsAt: instant,
    participants: z.array(newParticipantSchema).min(2).max(MAX_PARTICIPANTS),
    call: z.enum(["video", "elsewhere"]).optional(),
    settings: sessionSettingsSchema.optional(),
  })
  .superRefine((request, context) => {
    checkLength(request, context);
    const ids = request.participants.map((participant) => participant.externalId);
    if (new Set(ids).size !== ids.length) {
      context.addIssue({
        code: "custom",
        path: ["participants"],
        message: "one person can be in a session once",
      });
    }
    for (const role of ["client", "therapist"] as const) {
      if (request.participants.some((participant) => participant.role === role)) continue;
      context.addIssue({
        code: "custom",
        path: ["participants"],
        message: `needs at least one ${role}`,
      });
    }
  });

export type CreateSessionRequest = z.infer<typeof createSessionSchema>;

/** Both, so that nobody has to guess whether a session keeps its length. */
export const moveSessionSchema = z
  .strictObject({ startsAt: instant, endsAt: instant })
  .superRefine(checkLength);

const sessionStateSchema = z.enum(PHASES);

/** A session as the clinic's key sees it: no names, no content. */
export const sessionSummarySchema = z.object({
  id: z.string(),
  externalId: z.string().nullable(),
  state: sessionStateSchema,
  call: z.enum(["video", "elsewhere"]),
  startsAt: z.string(),
  endsAt: z.string(),
  case: z.object({ externalId: z.string() }),
  participants: z.array(z.object({ id: z.string(), role: roleSchema, externalId: z.string() })),
});

export type SessionSummary = z.infer<typeof sessionSummarySchema>;

/** Links stand here once, when they are made; they cannot be read again. */
export const linkedParticipantSchema = z.object({
  id: z.string(),
  role: roleSchema,
  externalId: z.string(),
  joinUrl: z.string(),
  panelUrl: z.string(),
});

export type LinkedParticipant = z.infer<typeof linkedParticipantSchema>;

export const createdSessionSchema = sessionSummarySchema.extend({
  participants: z.array(linkedParticipantSchema),
});

export type CreatedSession = z.infer<typeof createdSessionSchema>;

export const listSessionsSchema = z.strictObject({
  case: externalIdSchema.optional(),
  state: sessionStateSchema.optional(),
  from: instant.optional(),
  to: instant.optional(),
  after: z.string().max(128).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});

export type ListSessionsQuery = z.infer<typeof listSessionsSchema>;

export const sessionListSchema = z.object({
  data: z.array(sessionSummarySchema),
  /** Give it as `after` to go on; null at the end. */
  next: z.string().nullable(),
});
