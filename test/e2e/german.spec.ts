// A client who reads German beside a therapist who reads English, on the sheet alone.
import { expect, test } from "@playwright/test";
import type { SessionRecord } from "@sameside/shared/session/record";
import { english } from "../../packages/client/src/i18n/en/english.ts";
import { german } from "../../packages/client/src/i18n/de/german.ts";
import type { RatingWords, RecordWords } from "../../packages/client/src/i18n/messages.ts";
import { expectNothingClipped, expectNothingIn, sentencesBut } from "../support/catalogue.ts";
import { askAsClinic, linksOf, makeSession } from "../support/clinic.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";
import { wordsOf } from "../support/words.ts";

/** The narrowest phone: German words are long. The browser says en-GB. */
const NARROW = { viewport: { width: 320, height: 700 }, isMobile: true, hasTouch: true };
const HONEST = "Ich habe mich sicher genug gefühlt, um ehrlich zu sein.";
const SISTER = "Das Gespräch mit meiner Schwester";
const KEEP = "Sie haben mich ausreden lassen.";

let stack: Stack;
let foreign: ReadonlyMap<string, RegExp>;
let rating: RatingWords;
let record: RecordWords;
test.beforeAll(async () => {
  foreign = await sentencesBut(english, german);
  rating = await german.later.rating.ask();
  record = await german.later.record.ask();
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack?.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

async function looksGerman(sam: Visitor, screen: string): Promise<void> {
  await sam.isOn(screen);
  await expect(sam.frame.locator("html")).toHaveAttribute("lang", /^de(-|$)/);
  await expectNothingIn(sam.frame, foreign);
  await expectNothingClipped(sam.frame);
}

async function looksEnglish(robin: Visitor, screen: string): Promise<void> {
  await robin.isOn(screen);
  await expect(robin.frame.locator("html")).toHaveAttribute("lang", /^en(-|$)/);
  // The same look finds English where English is: it can fail.
  await expect(expectNothingIn(robin.frame, foreign)).rejects.toThrow("words of another language");
}

test("LNG1 LNG10 each reads their own language; what one chooses is said in the other’s words", async ({
  browser,
}) => {
  const { panel, pulseWords, sheetMore } = await wordsOf(german);
  const session = await makeSession(stack, {
    call: "elsewhere",
    participants: [
      { role: "client", externalId: "c-sam", displayName: "Sam", lang: "de" },
      { role: "therapist", externalId: "t-robin", displayName: "Robin" },
    ],
  });
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").panelUrl, NARROW);
  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").panelUrl);

  await test.step("open", async () => {
    // Whose link it is, is not known before it is opened: until then the browser's language holds.
    await sam.open();
    await sam.sees(panel.toward.title);
    await looksGerman(sam, "panel");
    await robin.open();
    await robin.press("Start the session");
    await looksEnglish(robin, "panel");
  });

  await test.step("agenda", async () => {
    await sam.frame.getByRole("textbox", { name: panel.add.label, exact: true }).fill(SISTER);
    await sam.press(panel.add.add);
    await robin.press(`OK for me: ${SISTER}`);
    await expect(sam.item(SISTER)).toContainText(panel.agenda.states.agreed);
    await looksGerman(sam, "panel");
  });

  await test.step("pulse", async () => {
    await robin.press("Check in");
    await sam.sees(pulseWords.question);
    await looksGerman(sam, "panel");
    await sam.press(pulseWords.answers["not-really"]);
    await robin.sees("Not really");
    await looksGerman(sam, "panel");
    await sam.choose(pulseWords.helps["slow-down"]);
    await sam.press(sheetMore.pulse.tell("Robin"));
    await robin.sees("slow down");
    await looksEnglish(robin, "panel");
    await expect(robin.frame.getByText(pulseWords.answers["not-really"])).toHaveCount(0);
  });

  await test.step("rate", async () => {
    await robin.press("Wrap up");
    await sam.press(panel.wrap.rate);
    const honest = sam.frame.getByRole("group", { name: HONEST });
    await honest.getByRole("radio", { name: /^7\b/ }).check({ force: true });
    await sam.sees(rating.progress(1, 0, 6));
    await looksGerman(sam, "panel");
    await sam.press(rating.goOn);
    await sam.frame.getByLabel(rating.keep).fill(KEEP);
    await looksGerman(sam, "panel");
    await sam.frame.getByRole("radio", { name: /^Teilen und jetzt/ }).check({ force: true });
    await sam.press(rating.confirm);
    await sam.sees(rating.saved);
    await looksGerman(sam, "panel");
    await robin.sees(KEEP);
    await robin.sees("Answered in German.");
  });

  await test.step("read", async () => {
    await robin.press("End the session");
    await robin.press("End it");
    await robin.press("Seal the record");
    await robin.press("Seal now");
    await sam.sees(record.agenda);
    await looksGerman(sam, "record");
    const { table, sheet } = await sam.frame
      .getByRole("table")
      .last()
      .evaluate((last) => ({
        table: last.getBoundingClientRect().right,
        sheet: last.parentElement?.getBoundingClientRect().right,
      }));
    expect(table, "the lines hang out of the record").toBeLessThanOrEqual(sheet ?? 0);
    await looksEnglish(robin, "record");
    await robin.sees("Not really");
    await sam.sees(pulseWords.answers["not-really"]);
    const kept = await askAsClinic(stack, `/v1/sessions/${session.id}/record`);
    const { ratings } = kept.body as SessionRecord;
    expect(ratings).toMatchObject([{ kind: "shared", language: "de", answers: { honest: 7 } }]);
  });
});
