// At the door and out of it again: waiting, not yet, taken out, back in, a moment to rate first.
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { Browser } from "@playwright/test";
import { linksOf, makeSession } from "../support/clinic.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const DESKTOP = { viewport: { width: 1280, height: 800 } };
const [SAM, KIM, ROBIN] = [
  { role: "client", externalId: "c-sam", displayName: "Sam" },
  { role: "client", externalId: "c-kim", displayName: "Kim" },
  { role: "therapist", externalId: "t-robin", displayName: "Robin" },
] as const;

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

/** For looking at them: `DOOR_PICTURES` names a folder. */
async function picture(who: Visitor, name: string): Promise<void> {
  const folder = process.env["DOOR_PICTURES"];
  if (folder === undefined) return;
  await who.page.screenshot({ path: join(folder, `${name}.png`) });
  const size = who.page.viewportSize();
  if (size === null || size.width <= PHONE.viewport.width) return;
  await who.page.setViewportSize(PHONE.viewport);
  await who.page.screenshot({ path: join(folder, `${name}-narrow.png`) });
  await who.page.setViewportSize(size);
}

/** Sam on a phone, Robin on a desk, Kim without a page of their own. */
async function arrive(browser: Browser) {
  const session = await makeSession(stack, { startsIn: -12, participants: [SAM, KIM, ROBIN] });
  const link = (who: { externalId: string }) => linksOf(session, who.externalId).joinUrl;
  const sam = await Visitor.arrive(browser, link(SAM), PHONE);
  const robin = await Visitor.arrive(browser, link(ROBIN), {
    ...DESKTOP,
    permissions: ["camera", "microphone", "notifications"],
  });
  return { sam, robin, kim: await Participant.open(link(KIM)) };
}

test("two wait, one is told not yet, both come in; out, back in, time to rate before the end", async ({
  browser,
}) => {
  const { sam, robin, kim } = await arrive(browser);

  await test.step("DOOR9 the therapist is late, then there", async () => {
    await sam.open();
    await sam.goToWaitingRoom();
    await sam.sees("Robin may be a little late.");
    await sam.sees("You can wait here, or write to your practice.");
    await picture(sam, "waiting-late");
    await robin.open();
    await robin.isOn("prejoin");
    await robin.sees("Sam is knocking");
    await robin.sees("You will be told, even in another tab.");
    await expect(robin.page).toHaveTitle(/^\(1\) Someone is knocking/);
    await picture(robin, "lobby");
    await sam.sees("Robin can see that you are here and will let you in.");
    await picture(sam, "waiting");
  });

  await test.step("DOOR8 a reload goes on waiting", async () => {
    await sam.page.reload();
    await sam.isOn("waiting");
  });

  await test.step("DOOR1 not yet, with words that outlast a reload", async () => {
    await robin.press("Start the call");
    await robin.sees("Sam is knocking");
    await kim.send({ type: "presence.knock" });
    await robin.sees("Also waiting: Kim.");
    await picture(robin, "two-knock");
    await robin.press("Not yet");
    await robin.isOn("call");
    await picture(robin, "not-yet");
    await robin.press("Five more minutes, please.");
    await sam.isOn("declined");
    await sam.sees("Five more minutes, please.");
    await picture(sam, "declined");
    await sam.page.reload();
    await sam.isOn("declined");
    await sam.sees("Five more minutes, please.");
  });

  await test.step("DOOR5 who has no page open is seen, but does not ring", async () => {
    await robin.sees("Kim is knocking");
    await robin.sees("The page is closed right now.", 20_000);
    await expect(robin.page).toHaveTitle(/^Your session/);
  });

  await test.step("DOOR3 knocks again, all come in", async () => {
    await sam.press("Knock again");
    await robin.sees("Sam is knocking");
    await expect(robin.page).toHaveTitle(/^\(1\) Someone is knocking/);
    await robin.press("Let all in");
    await sam.reaches("call");
    await expect(robin.page).toHaveTitle(/^Your session/);
  });

  await test.step("DOOR10 taken out, let back", async () => {
    await robin.press(/^People: /);
    await picture(robin, "people");
    await robin.press("Take out of the call: Sam");
    await expect(robin.frame.getByRole("button", { name: "No, go on together" })).toBeFocused();
    await picture(robin, "take-out");
    await robin.press("Take out");
    await sam.isOn("removed");
    await picture(sam, "removed");
    await robin.press("Let back in: Sam");
    await robin.press("Close");
    await sam.reaches("prejoin");
  });

  await test.step("DOOR6 a knock while the therapist's page is cut off", async () => {
    await robin.page.context().setOffline(true);
    await sam.goToWaitingRoom();
    await robin.page.context().setOffline(false);
    await robin.sees("Sam is knocking");
    await robin.press("Let in");
    await sam.reaches("call");
  });

  await test.step("leaves, comes back", async () => {
    await sam.press("Leave");
    await sam.isOn("left");
    await sam.sees("When the call is over, this page asks you how it went.");
    await picture(sam, "left");
    await sam.press("Go back to the call");
    await sam.reaches("call");
  });

  await test.step("AFT1 a moment to rate first", async () => {
    await robin.press("End call");
    await robin.isOn("call");
    await picture(robin, "end");
    await robin.press("Give a moment for the rating first");
    await sam.sees("Wrapping up");
    await sam.press("Leave");
    await sam.isOn("left");
    await picture(sam, "left-to-rate");
    await sam.press("Look at the lines");
    await sam.reaches("rating");
    await sam.page.reload();
    await sam.reaches("prejoin");
  });

  await test.step("AFT4 the end leads to the heading, for everybody somewhere", async () => {
    await robin.press("End call");
    await robin.press("End for everyone");
    await robin.isOn("ended");
    await expect(robin.frame.getByRole("heading", { level: 1 })).toBeFocused();
    await picture(robin, "ended-therapist");
    await sam.isOn("ended");
    await picture(sam, "ended-client");
  });
});
