// Checks that the rating's parts show any instrument, in the reader's language.
import { MADE_UP_INSTRUMENT } from "@sameside/shared/testing/made-up-instrument";
import { oac6 } from "@sameside/shared/instruments/definitions/oac-6";
import type { ShownInstrument } from "@sameside/shared/instruments/instrument";
import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { expect, test } from "vitest";
import { english } from "../i18n/en/english.ts";
import { openLanguages } from "../i18n/language-store.ts";
import { LanguageProvider } from "../i18n/react.tsx";
import { AnswerList } from "./answer-list.tsx";
import { LinesStep } from "./lines-step.tsx";
import { EMPTY_FORM } from "./rating-form.ts";
import { SourceLine } from "./source-line.tsx";
import { CutOffs } from "./total.tsx";

const NO_WISHES = { around: null, person: null, clinic: null, browser: [] };

/** What a browser is first given, in a page of this language. */
async function html(content: ReactNode, code = "en"): Promise<string> {
  const load = () => Promise.resolve(english);
  const store = await openLanguages(NO_WISHES, [{ code, name: code, dir: "ltr", load }]);
  const { prelude } = await prerender(<LanguageProvider store={store}>{content}</LanguageProvider>);
  const text = await new Response(prelude).text();
  return text.replaceAll("<!-- -->", "");
}

const lines = (instrument: ShownInstrument) => (
  <LinesStep
    instrument={instrument}
    form={EMPTY_FORM}
    therapists={{ names: "Robin", count: 1 }}
    clinicName="Harbour Lane"
    afterCall={false}
    onChange={() => {}}
  />
);

const answers = (instrument: ShownInstrument, total: number | null) => (
  <AnswerList
    instrument={instrument}
    answers={{ lamp: 5, fog: 1, stairs: "skipped" }}
    {...{ keep: null, change: null, changeHelps: [], total }}
  />
);

const valuesOf = (page: string) =>
  [...page.matchAll(/<input type="radio"[^>]* value="([^"]*)"/gu)].map(([, value]) => value);

test("RTG15 a line has the numbers of its scale, each line one choice to skip it", async () => {
  const small = await html(lines(MADE_UP_INSTRUMENT));
  expect(valuesOf(small)).toEqual([1, 2, 3, 4].flatMap(() => ["1", "2", "3", "4", "5", "skip"]));
  expect(small).toContain('aria-label="5, All night"');
  const ten = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "skip"];
  expect(valuesOf(await html(lines(oac6)))).toEqual([1, 2, 3, 4, 5, 6].flatMap(() => ten));
});

test("RTG15 the words are the reader's where the instrument has them, marked where they are not", async () => {
  const german = await html(lines(MADE_UP_INSTRUMENT), "de");
  expect(german).toContain("Die Treppe war trocken.");
  expect(german).not.toContain("lang=");
  const italian = await html(lines(MADE_UP_INSTRUMENT), "it");
  expect(italian).toContain('<legend lang="en"><bdi>The stairs were dry.');
  expect(italian).toContain('lang="en"><bdi>Think of the last night');
});

test("RTG15 the source stands below the lines, with whether a study tested them", async () => {
  expect(await html(lines(oac6))).toContain(
    "OAC-6, version 0.1, © Sameside contributors, CC-BY-4.0.",
  );
  expect(await html(lines(oac6))).toContain("not been tested in a study yet");
  const tested = await html(lines(MADE_UP_INSTRUMENT));
  expect(tested).toContain(MADE_UP_INSTRUMENT.copyright);
  expect(tested).not.toContain("not been tested");
  const open = { ...oac6, copyright: null };
  expect(await html(<SourceLine instrument={open} />)).toContain("OAC-6, version 0.1, CC-BY-4.0.");
});

test("RTG15 a sum is called a sum, a missing one says why", async () => {
  expect(await html(answers(MADE_UP_INSTRUMENT, 15))).toContain("Sum of the lines</dt><dd>15</dd>");
  const none = await html(answers(MADE_UP_INSTRUMENT, null));
  expect(none).toContain("none, not every line was answered");
  expect(none).toMatch(/The stairs were dry\.<\/bdi><\/dt><dd[^>]*>skipped/u);
  expect(none).toMatch(/There was tea\.<\/bdi><\/dt><dd[^>]*>not reached/u);
  expect(none).toMatch(/There was fog\.<\/bdi><small[^>]*> Counts from the other end\./u);
  const mean = await html(answers({ ...MADE_UP_INSTRUMENT, scoring: oac6.scoring }, 3));
  expect(mean).toContain("Mean of the answered lines</dt><dd>3.0</dd>");
});

test("RTG17 the makers' words stand there whatever the total is", async () => {
  const words = await html(<CutOffs instrument={MADE_UP_INSTRUMENT} />);
  expect(words).toContain("12 or less: Keepers look at the lamp from here on.");
  expect(await html(<CutOffs instrument={oac6} />)).toBe("");
});
