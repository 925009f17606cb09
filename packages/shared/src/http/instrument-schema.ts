// Checks an instrument that a clinic brings.

import { z } from "zod";
import type { Instrument } from "../instruments/instrument.ts";
import { isOurInstrumentId } from "../instruments/registry.ts";
import { canonicalLanguage } from "./language.ts";
import { cleaned } from "./words.ts";

/** Licences under which anybody may use the texts, so that nobody needs to vouch for it. */
const OPEN_LICENCES: ReadonlySet<string> = new Set([
  "CC0-1.0",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "CC-BY-SA-3.0",
  "CC-BY-SA-4.0",
]);

/** As many as one line of radio buttons shows. */
const MAX_POINTS = 11;
const MAX_ITEMS = 60;
const MAX_CUT_OFFS = 10;
const MAX_LANGUAGES = 20;

/** Also what stands between the slashes of an instrument's address. */
export const instrumentRefSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  version: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/),
});

/** Of a line or a cut-off. */
const partIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,31}$/)
  // Answers are looked up by it in a plain object.
  .refine((id) => !(id in {}), "must be another word");

const scaleSchema = z
  .strictObject({ min: z.int().min(-10).max(20), max: z.int().min(-10).max(20) })
  .superRefine(({ min, max }, context) => {
    const points = max - min + 1;
    if (points >= 2 && points <= MAX_POINTS) return;
    context.addIssue({
      code: "custom",
      path: ["max"],
      message: `must make a scale of 2 to ${MAX_POINTS} points, as many as one line shows`,
    });
  });

const itemTextsSchema = z.strictObject({
  text: cleaned(300),
  aside: cleaned(200).nullish(),
  short: cleaned(40),
});

const textsSchema = z.strictObject({
  language: z
    .string()
    .max(35)
    .refine((tag) => canonicalLanguage(tag) === tag, "must be a language tag, such as de or pt-BR"),
  title: cleaned(120),
  intro: cleaned(600),
  minLabel: cleaned(40),
  maxLabel: cleaned(40),
  items: z.record(partIdSchema, itemTextsSchema),
  cutOffs: z.record(partIdSchema, cleaned(200)).optional(),
});

const sentSchema = z.strictObject({
  ...instrumentRefSchema.shape,
  licence: cleaned(80),
  copyright: cleaned(300).nullish(),
  validated: z.boolean(),
  attestation: z.strictObject({ by: cleaned(120), statement: cleaned(1_000) }).nullish(),
  scale: scaleSchema,
  items: z
    .array(z.strictObject({ id: partIdSchema, part: partIdSchema }))
    .min(1)
    .max(MAX_ITEMS),
  scoring: z.strictObject({
    method: z.enum(["mean", "sum"]),
    minAnswered: z.int().min(1).max(MAX_ITEMS),
    reversed: z.array(partIdSchema).max(MAX_ITEMS).optional(),
  }),
  cutOffs: z
    .array(
      z.strictObject({
        id: partIdSchema,
        total: z.number(),
        direction: z.enum(["at-most", "at-least"]),
      }),
    )
    .max(MAX_CUT_OFFS)
    .optional(),
  flags: z.strictObject({ voice: z.array(partIdSchema).max(MAX_ITEMS) }).nullish(),
  texts: z.array(textsSchema).min(1).max(MAX_LANGUAGES),
});

type Sent = z.infer<typeof sentSchema>;

interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function issuesOf(sent: Sent): readonly Issue[] {
  return [
    ...licenceIssues(sent),
    ...idIssues(sent),
    ...scoringIssues(sent),
    ...cutOffIssues(sent),
    ...flagIssues(sent),
    ...textIssues(sent),
  ];
}

function licenceIssues({ licence, copyright, attestation }: Sent): readonly Issue[] {
  if (OPEN_LICENCES.has(licence)) return [];
  const message = `is needed unless the licence is one of ${[...OPEN_LICENCES].join(", ")}`;
  return [
    ...(copyright ? [] : [{ path: ["copyright"], message }]),
    ...(attestation ? [] : [{ path: ["attestation"], message }]),
  ];
}

function idIssues({ id, items, cutOffs, texts }: Sent): readonly Issue[] {
  const ours = { path: ["id"], message: "must not begin as the ids of what ships here do" };
  return [
    ...(isOurInstrumentId(id) ? [ours] : []),
    ...repeated(items.map((item) => item.id)).map((index) => once(["items", index, "id"])),
    ...repeated((cutOffs ?? []).map((one) => one.id)).map((index) =>
      once(["cutOffs", index, "id"]),
    ),
    ...repeated(texts.map(({ language }) => language)).map((index) =>
      once(["texts", index, "language"]),
    ),
  ];
}

function once(path: Issue["path"]): Issue {
  return { path, message: "must be there once only" };
}

/** Places of what stood there before. */
function repeated(values: readonly string[]): readonly number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

function scoringIssues({ items, scoring }: Sent): readonly Issue[] {
  const { method, minAnswered, reversed = [] } = scoring;
  const path = ["scoring", "minAnswered"];
  const issues: Issue[] = [];
  if (minAnswered > items.length) issues.push({ path, message: "must be at most all lines" });
  else if (method === "sum" && minAnswered < items.length) {
    // A sum with a line missing is lower for no other reason.
    issues.push({ path, message: "must be all lines where they are summed up" });
  }
  for (const [index, id] of reversed.entries()) {
    if (items.some((item) => item.id === id)) continue;
    issues.push({ path: ["scoring", "reversed", index], message: "must be the id of a line" });
  }
  return issues;
}

function flagIssues({ items, flags }: Sent): readonly Issue[] {
  return (flags?.voice ?? []).flatMap((id, index) =>
    items.some((item) => item.id === id)
      ? []
      : [{ path: ["flags", "voice", index], message: "must be the id of a line" }],
  );
}

function cutOffIssues({ items, scale, scoring, cutOffs = [] }: Sent): readonly Issue[] {
  const times = scoring.method === "sum" ? items.length : 1;
  return cutOffs.flatMap(({ total }, index) =>
    total >= scale.min * times && total <= scale.max * times
      ? []
      : [{ path: ["cutOffs", index, "total"], message: "must be a possible total" }],
  );
}

function textIssues({ items, cutOffs = [], texts }: Sent): readonly Issue[] {
  return texts.flatMap((one, index) => [
    ...keyIssues(["texts", index, "items"], items, one.items),
    ...keyIssues(["texts", index, "cutOffs"], cutOffs, one.cutOffs ?? {}),
  ]);
}

/** Each part needs its words, each text its part. */
function keyIssues(
  path: Issue["path"],
  parts: readonly { readonly id: string }[],
  words: Readonly<Record<string, unknown>>,
): readonly Issue[] {
  const ids = new Set(parts.map(({ id }) => id));
  return [
    ...[...ids]
      .filter((id) => !Object.hasOwn(words, id))
      .map((id) => ({ path: [...path, id], message: "is missing" })),
    ...Object.keys(words)
      .filter((id) => !ids.has(id))
      .map((id) => ({ path: [...path, id], message: "belongs to nothing in this instrument" })),
  ];
}

function toInstrument({ flags, ...sent }: Sent): Instrument {
  const [first, ...others] = sent.texts.map((one) => ({
    ...one,
    items: Object.fromEntries(
      Object.entries(one.items).map(([id, words]) => [
        id,
        { ...words, aside: words.aside ?? null },
      ]),
    ),
    cutOffs: one.cutOffs ?? {},
  }));
  if (first === undefined) throw new Error("checked before: there is at least one language");
  return {
    ...sent,
    copyright: sent.copyright ?? null,
    attestation: sent.attestation ?? null,
    scoring: { ...sent.scoring, reversed: sent.scoring.reversed ?? [] },
    cutOffs: sent.cutOffs ?? [],
    ...(flags ? { flags: { voice: [...new Set(flags.voice)] } } : {}),
    texts: [first, ...others],
  };
}

/** `POST /v1/instruments`: what comes out is clean, whole, ready to be kept. */
export const instrumentSchema = sentSchema
  .superRefine((sent, context) => {
    // How parts fit together is asked once each of them is as it must be.
    if (context.issues.length > 0) return;
    for (const { path, message } of issuesOf(sent)) {
      context.addIssue({ code: "custom", path: [...path], message });
    }
  })
  .transform(toInstrument);

/** One of a clinic's instruments in its list. */
export const instrumentSummarySchema = z.object({
  id: z.string(),
  version: z.string(),
  /** The clinic's own; else it ships with the product. */
  own: z.boolean(),
  title: z.string(),
  languages: z.array(z.string()),
  licence: z.string(),
  copyright: z.string().nullable(),
  validated: z.boolean(),
  attestation: z.object({ by: z.string(), statement: z.string() }).nullable(),
});

export type InstrumentSummary = z.infer<typeof instrumentSummarySchema>;

export const instrumentListSchema = z.object({ data: z.array(instrumentSummarySchema) });
