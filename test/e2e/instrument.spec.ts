// A clinic's own questionnaire, from the first line to the record, when it comes late too.
import { expect, test } from "@playwright/test";
import { MADE_UP_INSTRUMENT } from "@sameside/shared/testing/made-up-instrument";
import { addInstrument, linksOf, makeSession } from "../support/clinic.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor } from "../support/visitor.ts";

const PHONE = { viewport: { width: 320, height: 720 }, isMobile: true, hasTouch: true };
const { id, version, copyright } = MADE_UP_INSTRUMENT;
const WHAT_MAKERS_SAY = "12 or less: Keepers look at the lamp from here on.";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
  await addInstrument(stack, MADE_UP_INSTRUMENT);
});
test.afterAll(async () => {
  await stack.stop();
});

async function wrappedUp() {
  const settings = { instrument: { id, version } };
  const session = await makeSession(stack, { call: "elsewhere", settings });
  const links = { sam: linksOf(session, "c-sam"), robin: linksOf(session, "t-robin") };
  const robin = await Participant.open(links.robin.panelUrl);
  await robin.send({ type: "session.start" });
  await robin.send({ type: "session.wrap-up" });
  return links;
}

test("RTG15 RTG17 four lines from 1 to 5, summed up, on a narrow phone", async ({ browser }) => {
  const links = await wrappedUp();
  const robin = await Visitor.arrive(browser, links.robin.panelUrl);
  const sam = await Visitor.arrive(browser, links.sam.panelUrl, PHONE);
  await robin.open();
  await sam.open();
  await sam.press("How was working together today?");
  await expect(sam.frame.getByRole("heading", { name: "How was the lighthouse?" })).toBeFocused();
  await sam.sees(copyright);
  const answers = { "The lamp was lit.": 5, "There was fog.": 1, "The stairs were dry.": 3 };
  for (const [line, answer] of Object.entries(answers)) {
    const group = sam.frame.getByRole("group", { name: line });
    await expect(group.getByRole("radio")).toHaveCount(6);
    await group.getByRole("radio", { name: new RegExp(`^${answer}\\b`) }).check({ force: true });
  }
  await sam.sees("3 of 4 lines answered");
  await sam.isOn("panel");
  const last = sam.frame.getByRole("group", { name: "There was tea." });
  await last.getByRole("radio", { name: "2" }).check({ force: true });
  await sam.press("Go on");
  await sam.frame.getByRole("radio", { name: /^Share and talk now/ }).check({ force: true });
  await sam.press("Confirm");
  await sam.sees("Saved");
  await robin.press("End the session");
  await robin.press("End it");
  await robin.sees("Sum of the lines");
  await robin.sees(WHAT_MAKERS_SAY);
  await robin.sees(copyright);
  await robin.press("Seal the record");
  await robin.press("Seal now");
  for (const person of [sam, robin]) {
    await person.isOn("record");
    await person.sees("The stairs were dry.");
    await person.sees(copyright);
    await expect(person.frame.getByRole("row", { name: "Sum of the lines 15" })).toBeVisible();
  }
  await robin.sees(WHAT_MAKERS_SAY);
  await expect(sam.frame.getByText(WHAT_MAKERS_SAY)).toBeHidden();
});

test("RTG16 lines that do not come are said to be missing, then come by a press", async ({
  browser,
}) => {
  const links = await wrappedUp();
  const sam = await Visitor.arrive(browser, "about:blank");
  await sam.page.route("**/api/session/instrument", (route) => route.abort());
  await sam.page.goto(links.sam.panelUrl);
  await sam.open();
  await sam.press("How was working together today?");
  await sam.sees("The lines could not be loaded. Nothing was sent.");
  await sam.isOn("panel");
  await sam.page.unroute("**/api/session/instrument");
  await sam.press("Try again");
  await sam.sees("The stairs were dry.");
});
