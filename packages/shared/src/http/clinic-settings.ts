// Describes a clinic's settings on the wire.

import { z } from "zod";
import { WANTED } from "../session/contact.ts";
import { instrumentRefSchema } from "./instrument-schema.ts";
import { canonicalTimeZone } from "./time-zone.ts";
import { cleaned } from "./words.ts";

const MAX_ORIGINS = 50;

/** What a session may say for itself, else takes from its clinic. */
const sessionDefaultsShape = {
  agenda: z.boolean(),
  ratingWindowHours: z.int().min(24).max(72),
  autoPulse: z.boolean(),
  instrument: instrumentRefSchema,
  callBack: z.enum(WANTED),
  place: z.enum(WANTED),
  keepPlace: z.boolean(),
};

/** `settings` of `POST /v1/sessions`. */
export const sessionSettingsSchema = z.strictObject(sessionDefaultsShape).partial();

const defaultsSchema = z.strictObject({ ...sessionDefaultsShape, ratingForMinors: z.boolean() });

export type ClinicDefaults = z.infer<typeof defaultsSchema>;

const timeZoneSchema = z
  .string()
  .max(64)
  .transform((name, context) => {
    const zone = canonicalTimeZone(name);
    if (zone !== null) return zone;
    context.addIssue({ code: "custom", message: "must be a time zone, such as Europe/Berlin" });
    return z.NEVER;
  });

/** What is left out stays as it is; `origins` are all of them. */
export const changeClinicSchema = z.strictObject({
  name: cleaned(120).optional(),
  timeZone: timeZoneSchema.optional(),
  urgentLine: cleaned(200).optional(),
  dialIn: cleaned(200).nullable().optional(),
  blur: z.boolean().optional(),
  origins: z.array(z.string().max(300)).max(MAX_ORIGINS).optional(),
  defaults: defaultsSchema.partial().optional(),
});

export type ClinicChange = z.infer<typeof changeClinicSchema>;

export const clinicSettingsSchema = z.object({
  id: z.string(),
  name: z.string(),
  timeZone: z.string(),
  urgentLine: z.string(),
  /** How to join by phone; null: one cannot. */
  dialIn: z.string().nullable(),
  /** Background blur may be offered. */
  blur: z.boolean(),
  origins: z.array(z.string()),
  defaults: defaultsSchema,
});

export type ClinicSettings = z.infer<typeof clinicSettingsSchema>;
