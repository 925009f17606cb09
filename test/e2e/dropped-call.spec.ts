// A client whose browser dies in the call, one who has no camera: both still have their say.
import { expect, test } from "@playwright/test";
import type { SessionRecord } from "@sameside/shared/session/record";
import { chromiumWithout } from "../support/browsers.ts";
import { askAsClinic, linksOf, makeSession } from "../support/clinic.ts";
import { expectPictureToMove } from "../support/media.ts";
import { rate } from "../support/rating-form.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** The video server waits for somebody to come back before it says that they are gone. */
const GONE_MS = 60_000;

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

/** As when a phone runs out of memory, without a goodbye to anybody; returns the next tab. */
async function crash({ page }: Visitor): Promise<Visitor> {
  const next = new Visitor(await page.context().newPage());
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  // Nobody is left to answer.
  devtools.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
  return next;
}

test("a browser that dies leads back by its link: into the call, then to the lines", async ({
  browser,
}) => {
  const session = await makeSession(stack);
  const links = { sam: linksOf(session, "c-sam"), robin: linksOf(session, "t-robin") };
  const sam = await Visitor.arrive(browser, links.sam.joinUrl, PHONE);
  const robin = await Visitor.arrive(browser, links.robin.joinUrl);
  await sam.open();
  await sam.press("Go to the waiting room");
  await robin.open();
  await robin.startCall();
  await robin.press("Let in");
  await sam.reaches("call");
  await expectPictureToMove(robin.frame, links.sam.id);
  await sam.addToAgenda("Before it went dark");
  await robin.press("OK for me: Before it went dark");

  const again = await test.step("back in by one press, past the door", async () => {
    const back = await crash(sam);
    await back.page.goto(links.sam.joinUrl);
    await back.open();
    await back.isOn("prejoin");
    await back.press("Join the call");
    await back.isOn("call");
    await expect(back.item("Before it went dark")).toContainText("Agreed");
    await Promise.all([
      expectPictureToMove(back.frame, links.robin.id),
      expectPictureToMove(robin.frame, links.sam.id),
    ]);
    return back;
  });

  const late = await test.step("gone again, the call ends without them", async () => {
    await again.page.context().setOffline(true);
    await again.addToAgenda("Written in the tunnel");
    await again.sees("Not saved yet, we keep trying.");
    await again.isOn("call");
    const next = await crash(again);
    await robin.sees("Sam is not in the call right now.", GONE_MS);
    await robin.isOn("call");
    await robin.press("End call");
    await robin.press("End for everyone");
    await robin.reaches("ended");
    await robin.sees("Sam: no rating this time");
    await next.page.context().setOffline(false);
    return next;
  });

  await late.page.goto(links.sam.joinUrl);
  await late.open();
  await late.isOn("rating");
  await rate(late, {
    answers: [6, 7, 7, "skip", 8, 9],
    keep: "You waited for me.",
    choice: "Share",
  });
  await robin.sees("You waited for me.");
  await robin.isOn("ended");
  await robin.press("Seal the record");
  await robin.press("Seal now");
  await late.isOn("record");
  await late.sees("You waited for me.");
});

test("with neither camera nor microphone a client takes part to the end", async ({
  browser,
  playwright,
}) => {
  const session = await makeSession(stack);
  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").joinUrl);
  await robin.open();
  await robin.press("Start the call");
  const bare = await playwright.chromium.launch(chromiumWithout("devices"));
  try {
    const sam = await Visitor.arrive(bare, linksOf(session, "c-sam").joinUrl, PHONE);
    await sam.open();
    await sam.press("Join without both");
    await robin.press("Let in");
    await sam.isOn("call");
    await sam.addToAgenda("I can only write today");
    await robin.press("OK for me: I can only write today");
    await robin.press("Check in");
    await sam.press("A bit");
    await sam.choose("in my words");
    await sam.frame.getByRole("textbox", { name: "In my words" }).fill("Please type, too.");
    await sam.press("Tell Robin");
    await robin.sees("Please type, too.");
    await robin.press("End call");
    await robin.press("End for everyone");
    await sam.isOn("ended");
    await sam.press("Look at the lines");
    await rate(sam, { answers: [5, 6, 7, 6, 8, 9], choice: "Share" });
    await robin.press("Seal the record");
    await robin.press("Seal now");
    await sam.isOn("record");
  } finally {
    await bare.close();
  }
  const { body } = await askAsClinic(stack, `/v1/sessions/${session.id}/record`);
  expect(body as SessionRecord).toMatchObject({
    agenda: [{ text: "I can only write today", state: "carried" }],
    pulses: [{ answers: [{ answer: "a-bit", words: "Please type, too." }] }],
    ratings: [{ kind: "shared", total: 6.8 }],
  });
});
