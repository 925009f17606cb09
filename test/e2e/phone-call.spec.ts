// A phone call with the sheet beside it: the whole hour on two narrow screens, without a room.
import { expect, test } from "@playwright/test";
import type { SessionRecord } from "@sameside/shared/session/record";
import { askAsClinic, idOf, linksOf, makeSession } from "../support/clinic.ts";
import { rate } from "../support/rating-form.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor } from "../support/visitor.ts";

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});

interface Pair {
  readonly sam: Visitor;
  readonly robin: Visitor;
}

/** Sam has no words of their own yet, and takes some that are there. */
async function prepare({ sam, robin }: Pair): Promise<void> {
  await sam.press("Something hard to say");
  await sam.press("Add");
  await sam.press("Share with Robin: Something hard to say");
  // Nobody asks at a door here: the name is chosen on the sheet.
  await robin.frame.locator("summary", { hasText: "The name the others see" }).click();
  await robin.frame.getByRole("textbox", { name: "The name the others see" }).fill("Rob");
  await robin.isOn("panel");
  await robin.press("Save");
  await sam.sees(/shared with Rob\./);
  await robin.frame.locator("summary", { hasText: "The name the others see" }).click();
  await robin.frame.getByRole("textbox", { name: "The name the others see" }).fill("Robin");
  await robin.press("Save");
  await sam.sees(/shared with Robin\./);
  await robin.press("OK for me: Something hard to say");
  await robin.addToAgenda("The new dose");
  await robin.press("Share with Sam: The new dose");
  await sam.press("OK for me: The new dose");
  for (const person of [sam, robin]) await person.isOn("panel");
}

async function talk({ sam, robin }: Pair): Promise<void> {
  await robin.press("Start the session");
  await robin.act("Something hard to say", "Talk about this now");
  await expect(sam.item("Something hard to say")).toContainText("Now");
  await robin.press("Check in");
  await sam.sees("Is this helping right now?");
  await sam.isOn("panel");
  await sam.press("Not sure");
  await robin.sees("Sam says:");
  await sam.press("Leave it at that");
  await robin.isOn("panel");
  await robin.press("Add to agenda");
  await expect(sam.item("How we work together here")).toContainText("New");
  await sam.press("Pause, please");
  await robin.sees("Sam asks for a pause.");
  await sam.sees("On Robin’s screen");
  await robin.isOn("panel");
  await robin.press("I have seen it");
  await sam.sees("Robin has seen it");
  await sam.isOn("panel");
  await sam.press("I can go on");
  await expect(robin.frame.getByRole("button", { name: "We did" })).toHaveCount(0);
  await sam.press("OK for me: How we work together here");
  await robin.press("Done: Something hard to say");
}

/** The first wrap-up was too early. The rating is given while both are still on the phone. */
async function wrapUp({ sam, robin }: Pair): Promise<void> {
  await robin.press("Wrap up");
  await sam.sees("Wrapping up");
  await robin.press("Keep talking");
  await robin.press("Wrap up");
  await robin.choose("Park", robin.item("The new dose"));
  await sam.choose("Carry", sam.item("The new dose"));
  await expect(robin.item("The new dose")).toContainText("Sam chose Carry");
  await sam.isOn("panel");
  await sam.press("How was working together today?");
  await sam.isOn("panel");
  await rate(sam, { answers: [9, 8, 9, 7], keep: "Slowly.", choice: "Share and talk now" });
  await sam.isOn("panel");
  await robin.sees("Slowly.");
  await robin.isOn("panel");
  await sam.press("Back to the agenda");
}

/** Robin ended it by mistake once; what was said stays. */
async function end({ sam, robin }: Pair): Promise<void> {
  await robin.press("End the session");
  await robin.press("End it");
  await sam.sees("The session has ended. Thank you for today.");
  for (const person of [sam, robin]) await person.isOn("panel");
  await robin.press("Go back into the session");
  await sam.sees("The new dose");
  await robin.press("Wrap up");
  await robin.press("End the session");
  await robin.press("End it");
  await robin.sees("Slowly.");
  await robin.press("Seal the record");
  await robin.press("Seal now");
}

test("from the first line to the record, on two phones, beside a call", async ({ browser }) => {
  const session = await makeSession(stack, { call: "elsewhere", startsIn: 5 });
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").panelUrl, PHONE);
  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").panelUrl, PHONE);
  for (const person of [sam, robin]) {
    await person.open();
    await person.isOn("panel");
  }
  await test.step("prepare", () => prepare({ sam, robin }));
  await test.step("talk", () => talk({ sam, robin }));
  await test.step("wrap up", () => wrapUp({ sam, robin }));
  await test.step("end", () => end({ sam, robin }));
  for (const person of [sam, robin]) {
    await person.isOn("record");
    for (const words of ["Something hard to say", "Slowly.", "Not sure", "Opened again by Robin"]) {
      await person.sees(words);
    }
  }
  const { body } = await askAsClinic(stack, `/v1/sessions/${session.id}/record`);
  const record = body as SessionRecord;
  expect(record.call).toBe("elsewhere");
  expect(record.agenda.map(({ text, state }) => [text, state])).toEqual([
    ["Something hard to say", "done"],
    ["The new dose", "carried"],
    ["How we work together here", "carried"],
  ]);
  expect(record.ratings).toMatchObject([
    // Two lines were not reached: there is no total.
    { kind: "shared", participantId: idOf(session, "c-sam"), keep: "Slowly.", total: null },
  ]);
});
