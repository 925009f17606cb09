// Tests what is said about an instrument that a clinic brings.
import { describe, expect, it } from "vitest";
import { MADE_UP_INSTRUMENT } from "../testing/made-up-instrument.ts";
import { instrumentSchema } from "./instrument-schema.ts";

const [english, german] = MADE_UP_INSTRUMENT.texts;

/** Without cut-offs, which hang on everything else. */
const PLAIN = {
  ...MADE_UP_INSTRUMENT,
  cutOffs: [],
  texts: [
    { ...english, cutOffs: {} },
    { ...german, cutOffs: {} },
  ],
};

/** Paths of what is wrong when these fields are changed. */
function wrong(change: object, from: object = MADE_UP_INSTRUMENT): readonly string[] {
  const parsed = instrumentSchema.safeParse({ ...from, ...change });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."));
}

const without = (key: string, from: object): object =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== key));

describe("an instrument of a clinic's own", () => {
  it("INS5 is taken as it is", () => {
    expect(instrumentSchema.parse(MADE_UP_INSTRUMENT)).toEqual(MADE_UP_INSTRUMENT);
  });

  it("INS5 may leave out what it does not have", () => {
    const { id, version, items, scale } = MADE_UP_INSTRUMENT;
    const words = Object.fromEntries(
      items.map((item) => [item.id, { text: `About ${item.id}`, short: item.id }]),
    );
    const sent = {
      id,
      version,
      items,
      scale,
      licence: "CC0-1.0",
      validated: false,
      scoring: { method: "mean", minAnswered: 2 },
      texts: [{ ...without("cutOffs", english), items: words }],
    };
    expect(instrumentSchema.parse(sent)).toMatchObject({
      copyright: null,
      attestation: null,
      cutOffs: [],
      scoring: { reversed: [] },
      texts: [{ cutOffs: {}, items: { lamp: { aside: null } } }],
    });
  });

  it.each<[string, object, string[]]>([
    ["one of our ids", { id: "oac-7" }, ["id"]],
    ["an id of another form", { id: "Light House" }, ["id"]],
    [
      "the same line twice",
      {
        items: [...PLAIN.items, { id: "tea", part: "x" }],
        scoring: { method: "mean", minAnswered: 1 },
      },
      ["items.4.id"],
    ],
    [
      "a line called like a part of every object",
      { items: [{ id: "constructor", part: "x" }] },
      ["items.0.id"],
    ],
    ["no line", { items: [] }, ["items"]],
    ["twelve points", { scale: { min: 0, max: 11 } }, ["scale.max"]],
    ["one point", { scale: { min: 3, max: 3 } }, ["scale.max"]],
    ["half points", { scale: { min: 0, max: 2.5 } }, ["scale.max"]],
    [
      "more answers than lines",
      { scoring: { method: "mean", minAnswered: 5 } },
      ["scoring.minAnswered"],
    ],
    ["no answer needed", { scoring: { method: "mean", minAnswered: 0 } }, ["scoring.minAnswered"]],
    [
      "a sum with lines missing",
      { scoring: { method: "sum", minAnswered: 3 } },
      ["scoring.minAnswered"],
    ],
    [
      "a reversed line that is none",
      { scoring: { method: "sum", minAnswered: 4, reversed: ["tea", "ink"] } },
      ["scoring.reversed.1"],
    ],
    [
      "a cut-off out of reach",
      { cutOffs: [{ id: "dim", total: 21, direction: "at-most" }], texts: [english] },
      ["cutOffs.0.total"],
    ],
    ["no language", { texts: [] }, ["texts"]],
    ["a language twice", { texts: [PLAIN.texts[0], PLAIN.texts[0]] }, ["texts.1.language"]],
    [
      "a language that is none",
      { texts: [{ ...english, language: "english please" }] },
      ["texts.0.language"],
    ],
    [
      "a language tag in odd case",
      { texts: [{ ...english, language: "EN-gb" }] },
      ["texts.0.language"],
    ],
    ["a field too many", { colour: "red" }, [""]],
  ])("INS5 refuses %s", (_name, change, paths) => {
    expect(wrong(change, PLAIN)).toEqual(paths);
  });

  it("INS5 misses each line's words in each language, asks what to do with others", () => {
    const items = { ...without("tea", german.items), ink: german.items.tea };
    expect(wrong({ texts: [english, { ...german, items }] })).toEqual([
      "texts.1.items.tea",
      "texts.1.items.ink",
    ]);
    expect(wrong({ texts: [english, { ...german, cutOffs: {} }] })).toEqual([
      "texts.1.cutOffs.dim",
    ]);
  });

  it("INS6 needs its copyright line with somebody's word unless anybody may use it", () => {
    expect(wrong({ copyright: null, attestation: null })).toEqual(["copyright", "attestation"]);
    expect(wrong({ attestation: { by: " ", statement: "Yes" } })).toEqual(["attestation.by"]);
    const open = { licence: "CC-BY-4.0", copyright: null, attestation: null };
    expect(wrong(open)).toEqual([]);
  });

  it("INS8 cleans its words as a person's, counting characters as people do", () => {
    const family = "👩‍👩‍👧‍👦";
    const title = (text: string) => ({ texts: [{ ...english, title: text }] });
    const parsed = instrumentSchema.parse({
      ...MADE_UP_INSTRUMENT,
      ...title(" How\u202e was\n it? "),
    });
    expect(parsed.texts[0].title).toBe("How was it?");
    expect(wrong(title(family.repeat(120)))).toEqual([]);
    expect(wrong(title(family.repeat(121)))).toEqual(["texts.0.title"]);
    expect(wrong(title("\u0000"))).toEqual(["texts.0.title"]);
  });

  it("FLG19 says whether more is better, which lines are the voice, or nothing", () => {
    const flagged = { ...MADE_UP_INSTRUMENT, flags: { voice: ["tea", "tea"] } };
    expect(instrumentSchema.parse(flagged)).toEqual({ ...flagged, flags: { voice: ["tea"] } });
    expect(instrumentSchema.parse({ ...flagged, flags: null })).toEqual(MADE_UP_INSTRUMENT);
    expect(wrong({ flags: { voice: ["ink"] } })).toEqual(["flags.voice.0"]);
    expect(wrong({ flags: {} })).toEqual(["flags.voice"]);
  });
});
