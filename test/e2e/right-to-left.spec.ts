// The whole session in the pseudo-locale: right to left, a third longer, every word from the catalogue.
import { expect, test } from "@playwright/test";
import type { Browser, BrowserContextOptions } from "@playwright/test";
import { pseudo } from "../../packages/client/src/i18n/pseudo/pseudo.ts";
import type {
  AfterWords,
  AnswerCardWords,
  DoorWords,
  RatingWords,
  RecordWords,
  SheetMoreWords,
  Words,
} from "../../packages/client/src/i18n/messages.ts";
import { expectNothingClipped, expectOnlyCatalogue } from "../support/catalogue.ts";
import { linksOf, makeSession } from "../support/clinic.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";
import { wordsOf } from "../support/words.ts";

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const NARROW = { width: 320, height: 844 };
const SISTER = "The talk with my sister";
/** Names, own words, what the browser writes into times, lists. */
const OWN = [
  "Sam",
  "Robin",
  SISTER,
  "You let me finish.",
  "Sameside",
  "Harbour Lane Practice",
  "Pseudo",
  "AM",
  "PM",
  " and ",
];

let stack: Stack;
let words: Words & { readonly sheetMore: SheetMoreWords };
let after: AfterWords;
let door: DoorWords;
let answerCard: AnswerCardWords;
let rating: RatingWords;
let record: RecordWords;
test.beforeAll(async () => {
  words = await wordsOf(await pseudo());
  after = await words.later.after.ask();
  door = await words.later.door.ask();
  answerCard = await words.later.answerCard.ask();
  rating = await words.later.rating.ask();
  record = await words.later.record.ask();
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

function arrive(browser: Browser, link: string, options: BrowserContextOptions = {}) {
  return Visitor.arrive(browser, link, { locale: "en-XB", ...options });
}

/** The screen is shown right to left, accessible, in words of the catalogue, whole on the narrowest phone. */
async function looksRight(person: Visitor, screen: string): Promise<void> {
  await person.isOn(screen);
  await expect(person.frame.locator("html")).toHaveAttribute("dir", "rtl");
  await expectOnlyCatalogue(person.frame, OWN);
  await expectNothingClipped(person.frame);
  const size = person.page.viewportSize();
  if (size === null || size.width > 390) return;
  await person.page.setViewportSize(NARROW);
  await person.isOn(screen);
  await expectNothingClipped(person.frame);
  await person.page.setViewportSize(size);
}

test("LNG7 call, pulse, wrap-up, rating, record hold right to left", async ({ browser }) => {
  const { call, common, panel, pulseWords, sheetMore } = words;
  const session = await makeSession(stack);
  const sam = await arrive(browser, linksOf(session, "c-sam").joinUrl, PHONE);
  const robin = await arrive(browser, linksOf(session, "t-robin").joinUrl);

  await test.step("meet", async () => {
    await looksRight(sam, "open");
    await sam.press(common.open.button);
    await looksRight(sam, "prejoin");
    await sam.press(call.prejoin.toWaitingRoom);
    await looksRight(sam, "waiting");
    await robin.press(common.open.button);
    await looksRight(robin, "prejoin");
    await robin.press(call.prejoin.start);
    await robin.sees(door.knock.say("Sam"));
    await looksRight(robin, "call");
    await robin.press(door.knock.letIn);
    await looksRight(sam, "call");
  });

  await test.step("agenda", async () => {
    const field = sam.frame.getByRole("textbox", { name: panel.add.label, exact: true });
    const opener = sam.frame.getByRole("button", { name: panel.add.open, exact: true });
    await field.or(opener).first().waitFor();
    if (!(await field.isVisible())) await opener.click();
    await field.fill(SISTER);
    await field.press("Enter");
    await robin.press(panel.agenda.okFor(SISTER));
    await expect(sam.item(SISTER)).toContainText(panel.agenda.states.agreed);
    for (const person of [sam, robin]) await looksRight(person, "call");
  });

  await test.step("pulse", async () => {
    await robin.press(panel.pulse.checkIn);
    await sam.sees(pulseWords.question);
    await looksRight(sam, "call");
    await sam.press(pulseWords.answers["not-really"]);
    await sam.sees(pulseWords.helpQuestion);
    await looksRight(sam, "call");
    await sam.choose(pulseWords.helps["slow-down"]);
    await sam.press(sheetMore.pulse.tell("Robin"));
    await robin.sees(pulseWords.helps["slow-down"]);
    await looksRight(robin, "call");
    await robin.press(answerCard.putAway);
  });

  await test.step("wrap up", async () => {
    await robin.press(panel.wrap.wrapUp);
    await sam.sees(sheetMore.wrap.what);
    for (const person of [sam, robin]) await looksRight(person, "call");
    await sam.choose(sheetMore.wrap.carry, sam.item(SISTER));
    await robin.press(call.call.end);
    await looksRight(robin, "call");
    await robin.press(after.end.end);
    for (const person of [sam, robin]) await looksRight(person, "ended");
  });

  await test.step("rate", async () => {
    await sam.press(after.ended.rate);
    await looksRight(sam, "rating");
    await sam.frame.getByRole("radio", { name: /^7\b/ }).first().check({ force: true });
    await looksRight(sam, "rating");
    await sam.press(rating.goOn);
    await sam.frame.getByLabel(rating.keep).fill("You let me finish.");
    await looksRight(sam, "rating");
    await sam.frame.getByRole("radio", { name: rating.share, exact: true }).check({ force: true });
    await sam.press(rating.confirm);
    await sam.sees(rating.saved);
    await looksRight(sam, "rating");
    await robin.sees("You let me finish.");
    await looksRight(robin, "ended");
  });

  await test.step("read", async () => {
    await robin.press(sheetMore.session.seal);
    await robin.press(sheetMore.session.sealNow);
    for (const person of [sam, robin]) {
      await person.sees(record.agenda);
      await looksRight(person, "record");
    }
  });
});

test("LNG7 the sheet alone holds right to left; its menu leads to English", async ({ browser }) => {
  const session = await makeSession(stack, { call: "elsewhere" });
  const sam = await arrive(browser, linksOf(session, "c-sam").panelUrl, PHONE);
  await sam.press(words.common.open.button);
  await looksRight(sam, "panel");
  const field = sam.frame.getByRole("textbox");
  await field.fill("Half a thou");
  const language = sam.frame.getByRole("combobox", { name: words.common.language.label });
  await language.selectOption("English");
  await sam.sees("Your call is in another window.");
  await expect(sam.frame.locator("html")).toHaveAttribute("dir", "ltr");
  await expect(field).toHaveValue("Half a thou");
  await sam.page.reload();
  await sam.sees("Your call is in another window.");
});

test("LNG1 the page's address decides against the browser, without a menu", async ({ browser }) => {
  const { joinUrl } = linksOf(await makeSession(stack), "c-sam");
  const [page, secret] = joinUrl.split("#");
  const sam = await Visitor.arrive(browser, `${page}?lang=en-XB#${secret}`);
  await looksRight(sam, "open");
  await expect(sam.frame.getByRole("combobox")).toHaveCount(0);
});
