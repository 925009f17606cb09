// A call with the agenda closed on both sides: what is asked still reaches the person.
import { expect, test } from "@playwright/test";
import { linksOf, makeSession } from "../support/clinic.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

/** Sam on a phone, Robin at a desk, both in the call. */
async function meet(browser: Parameters<typeof Visitor.arrive>[0]) {
  const session = await makeSession(stack);
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").joinUrl, PHONE);
  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").joinUrl);
  await sam.open();
  await sam.goToWaitingRoom();
  await robin.open();
  await robin.startCall();
  await robin.press("Let in");
  await sam.isOn("call");
  return { sam, robin };
}

test("check-ins, answers, signals, ratings come through a closed sheet", async ({ browser }) => {
  const { sam, robin } = await meet(browser);
  for (const person of [sam, robin]) await person.press("Agenda");
  await expect(sam.frame.getByRole("heading", { name: "Today" })).toBeHidden();
  await robin.press("Check in");
  await sam.sees("Is this helping right now?");
  await sam.isOn("call");
  await sam.press("Not really");
  await sam.choose("slow down");
  await sam.press("Tell Robin");
  await robin.sees("slow down");
  await sam.press("Talk about safety");
  await robin.sees("Sam wants to talk about safety.");
  await sam.sees("On Robin’s screen");
  await robin.isOn("call");
  await robin.press("We did");
  await robin.press("Put away");
  await robin.press("Wrap up");
  await sam.sees("Wrapping up");
  for (const person of [sam, robin]) await person.press("Agenda");
  await sam.press("A few lines");
  await sam.frame.getByRole("radio", { name: /^7\b/ }).first().check({ force: true });
  await sam.press("Go on");
  await sam.choose(/^Share and talk now/);
  await sam.press("Confirm");
  await robin.press("Look at it");
  await robin.sees("I felt safe enough to be honest.");
});

test("words in a field outlast a closed sheet", async ({ browser }) => {
  const { sam } = await meet(browser);
  const field = sam.frame.getByRole("textbox");
  await field.fill("Half a thou");
  await sam.press("Agenda");
  await expect(field).toBeHidden();
  await sam.press("Agenda");
  await expect(field).toHaveValue("Half a thou");
});

test("while the therapist shares a screen, cards are a note until pressed", async ({ browser }) => {
  const { sam, robin } = await meet(browser);
  await robin.press("Share");
  await robin.sees("Stop sharing");
  await robin.press("Check in");
  await sam.press("A bit");
  await robin.sees("1 note for you");
  await expect(robin.frame.getByText("A bit")).toBeHidden();
  await robin.isOn("call");
  await robin.press("Open");
  await robin.sees("A bit");
});
