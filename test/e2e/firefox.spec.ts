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
  await test.step("the call ends for both", async () => {
    await robin.press("End call");
    await robin.press("End for everyone");
    await robin.reaches("ended");
    await sam.isOn("ended");
  });
});
