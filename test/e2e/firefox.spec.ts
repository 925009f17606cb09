// One call between Chromium with Firefox, on a real LiveKit server.
import { expect, test } from "@playwright/test";
import type { Browser } from "puppeteer-core";
import { launchFirefox } from "../support/browsers.ts";
import { idOf, linksOf, makeSession } from "../support/clinic.ts";
import { FirefoxVisitor } from "../support/firefox-visitor.ts";
import { expectPictureToMove, expectSound } from "../support/media.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { closeAll, Visitor } from "../support/visitor.ts";

/** A dead path of pictures shows after some seconds; pages wait up to 8 s between two tries. */
const COMES_BACK_MS = 40_000;

let stack: Stack;
let firefox: Browser;
test.beforeAll(async () => {
  [stack, firefox] = await Promise.all([startStack({ store: "pglite" }), launchFirefox()]);
});
test.afterAll(async ({ browser }) => {
  await closeAll(browser);
  await firefox?.close();
  await stack?.stop();
});

test("a client with Firefox, a therapist with Chromium", async ({ browser }) => {
  const session = await makeSession(stack);
  const sam = await FirefoxVisitor.arrive(firefox, linksOf(session, "c-sam").joinUrl);
  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").joinUrl);
  await test.step("both go in", async () => {
    await sam.press("Open my session");
    await sam.isOn("prejoin");
    await sam.press("Go to the waiting room");
    await sam.isOn("waiting");
    await robin.open();
    await robin.press("Start the call");
    await robin.press("Let in");
    await sam.isOn("call");
  });
  await test.step("both see and hear the other", async () => {
    await expectPictureToMove(sam.page, idOf(session, "t-robin"));
    await expectPictureToMove(robin.frame, idOf(session, "c-sam"));
    await expectSound(sam.page);
    await expectSound(robin.frame);
  });
  await test.step("a line travels each way", async () => {
    await sam.addToAgenda("The talk with my sister");
    await robin.press("OK for me: The talk with my sister");
    await sam.seesItem("The talk with my sister", "Agreed");
    await robin.addToAgenda("Sleep: what we tried last week");
    await sam.press("OK for me: Sleep: what we tried last week");
    await expect(robin.item("Sleep: what we tried last week")).toContainText("Agreed");
  });
  await test.step("LiveKit dies and comes back: so do both, by themselves", async () => {
    await stack.livekit.takeDown();
    await sam.sees("The connection dropped.");
    await robin.sees("The connection dropped.", COMES_BACK_MS);
    await sam.addToAgenda("While the picture is away");
    await robin.press("OK for me: While the picture is away");
    await sam.seesItem("While the picture is away", "Agreed");
    await stack.livekit.bringUp();
    await expectPictureToMove(sam.page, idOf(session, "t-robin"));
    await expectPictureToMove(robin.frame, idOf(session, "c-sam"));
    await expectSound(sam.page);
  });
  await test.step("one leaves, is missed, comes back by one press", async () => {
    await sam.press("Leave");
    await sam.isOn("left");
    await robin.sees("Sam is not in the call right now.");
    await sam.press("Go back to the call");
    await sam.isOn("call");
    await expectPictureToMove(robin.frame, idOf(session, "c-sam"));
  });
  await test.step("the call ends for both", async () => {
    await robin.press("End call");
    await robin.press("End for everyone");
    await robin.reaches("ended");
    await sam.isOn("ended");
  });
});
