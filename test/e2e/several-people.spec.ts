// A couple, two therapists, an interpreter: each sees what is theirs to see.
import { expect, test } from "@playwright/test";
import type { Browser } from "@playwright/test";
import type { SessionView } from "@sameside/shared/session/view";
import type { SessionRecord } from "@sameside/shared/session/record";
import { askAsClinic, idOf, linksOf, makeSession } from "../support/clinic.ts";
import { Participant } from "../support/participant.ts";
import { rate } from "../support/rating-form.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const ENTRY = "How was working together today?";
const [SAM, KIM, ROBIN, ALEX, INES] = [
  { role: "client", externalId: "c-sam", displayName: "Sam" },
  { role: "client", externalId: "c-kim", displayName: "Kim" },
  { role: "therapist", externalId: "t-robin", displayName: "Robin" },
  { role: "therapist", externalId: "t-alex", displayName: "Alex" },
  { role: "guest", externalId: "g-ines", displayName: "Ines" },
] as const;

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

async function opened(
  browser: Browser,
  link: string,
  options: Parameters<typeof Visitor.arrive>[2] = {},
): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, link, options);
  await visitor.open();
  return visitor;
}

/** All that reaches a person's devices from now on, as text. */
async function listen(link: string): Promise<() => Promise<string>> {
  const views: SessionView[] = [];
  const stop = await (await Participant.open(link)).watch((view) => views.push(view));
  return async () => {
    await stop();
    return JSON.stringify(views);
  };
}

/** Tells in own words what would help. */
async function answerInWords(who: Visitor, answer: string, words: string): Promise<void> {
  await who.press(answer);
  await who.choose("in my words");
  await who.frame.getByRole("textbox", { name: "In my words" }).fill(words);
  await who.isOn("panel");
  await who.press("Tell Robin");
  await who.sees("Robin sees this now.");
}

test("a couple on two phones: each answers, each rates, neither reads the other", async ({
  browser,
}) => {
  const session = await makeSession(stack, {
    call: "elsewhere",
    participants: [SAM, KIM, ROBIN],
  });
  const link = (who: { externalId: string }) => linksOf(session, who.externalId).panelUrl;
  const sam = await opened(browser, link(SAM), PHONE);
  const kim = await opened(browser, link(KIM), PHONE);
  const robin = await opened(browser, link(ROBIN));
  const heard = { sam: await listen(link(SAM)), kim: await listen(link(KIM)) };
  await robin.press("Start the session");

  await test.step("one check-in, two answers", async () => {
    await robin.press("Check in");
    for (const client of [sam, kim]) await client.sees("Is this helping right now?");
    await answerInWords(sam, "Not really", "less quarrelfern");
    await robin.sees("less quarrelfern");
    await kim.isOn("panel");
    await answerInWords(kim, "A bit", "more silvermoss");
    await robin.sees("1 more card");
    await robin.isOn("panel");
    await robin.press("Put away");
    await robin.sees("more silvermoss");
    await robin.press("Put away");
  });

  await test.step("a line that is not for both", async () => {
    await robin.addToAgenda("The holidays");
    await sam.press("OK for me: The holidays");
    await kim.act("The holidays", "Not for me");
    await expect(sam.item("The holidays")).toContainText("not for Kim");
    await expect(robin.item("The holidays")).toContainText("Agreed");
  });

  await test.step("two ratings, seen by Robin alone", async () => {
    await robin.press("Wrap up");
    for (const client of [sam, kim]) await client.press(ENTRY);
    await sam.sees("Nobody else in the session sees them.");
    await sam.isOn("panel");
    const choice = "Share and talk now";
    await rate(sam, { answers: [7, 7, 7, 7, 7, 7], keep: "amberthistle", choice });
    await rate(kim, { answers: [3, 2, 4, 3, 2, 3], keep: "lakeburr", choice });
    await robin.sees("amberthistle");
    await robin.sees("lakeburr");
    await robin.isOn("panel");
    await robin.press("End the session");
    await robin.press("End it");
    await robin.press("Seal the record");
    await robin.press("Seal now");
  });

  await test.step("each reads their own record", async () => {
    for (const person of [sam, kim, robin]) await person.isOn("record");
    const words = { sam: /quarrelfern|amberthistle/, kim: /silvermoss|lakeburr/ };
    expect(await heard.sam()).toMatch(words.sam);
    expect(await heard.sam()).not.toMatch(words.kim);
    expect(await heard.kim()).toMatch(words.kim);
    expect(await heard.kim()).not.toMatch(words.sam);
    await sam.sees("amberthistle");
    await kim.sees("lakeburr");
    await expect(sam.frame.getByText(words.kim)).toHaveCount(0);
    await expect(kim.frame.getByText(words.sam)).toHaveCount(0);
    for (const note of ["amberthistle", "lakeburr"]) await robin.sees(note);
  });

  await test.step("the clinic says whose record it wants", async () => {
    const path = `/v1/sessions/${session.id}/record`;
    expect(await askAsClinic(stack, path)).toMatchObject({
      status: 409,
      body: { code: "record.participant-needed" },
    });
    const one = await askAsClinic(stack, `${path}?participant=${idOf(session, "c-kim")}`);
    expect(one.status).toBe(200);
    expect(JSON.stringify(one.body)).toMatch(/silvermoss.*lakeburr/);
    expect(JSON.stringify(one.body)).not.toMatch(/quarrelfern|amberthistle/);
    const both = (await askAsClinic(stack, `${path}?all=1`)).body as SessionRecord;
    expect(both.ratings.map(({ kind }) => kind)).toEqual(["shared", "shared"]);
  });
});

test("two therapists prepare together, both hear the answer, either ends", async ({ browser }) => {
  const session = await makeSession(stack, {
    call: "elsewhere",
    // Earlier than clients are seen.
    startsIn: 20,
    participants: [SAM, ROBIN, ALEX],
  });
  const link = (who: { externalId: string }) => linksOf(session, who.externalId).panelUrl;
  const robin = await opened(browser, link(ROBIN));
  const alex = await opened(browser, link(ALEX));
  const sam = await opened(browser, link(SAM), PHONE);
  await robin.sees("Alex is looking at this, too.");
  await alex.sees("Robin is looking at this, too.");
  await alex.isOn("panel");
  await robin.addToAgenda("Who writes the report");
  await expect(alex.item("Who writes the report")).toHaveCount(0);
  await robin.press("Share with Sam and Alex: Who writes the report");
  await expect(alex.item("Who writes the report")).toBeVisible();
  await expect(sam.item("Who writes the report")).toBeVisible();
  await expect(sam.frame.getByText("looking at this")).toHaveCount(0);

  await alex.press("Start the session");
  await robin.sees("Sam and Alex are looking at this, too.");
  await sam.sees("Robin and Alex are looking at this, too.");
  await alex.press("Check in");
  await robin.sees("Alex asked. An answer shows here.");
  const other = await Participant.open(link(SAM));
  const pulseId = (await other.view()).pulses[0]?.id ?? "";
  await other.send({ type: "pulse.answer", pulseId, answer: "a-bit", keep: false });
  for (const therapist of [robin, alex]) await therapist.sees("Sam says:");
  await robin.press("Put away");
  await alex.sees("Sam says:");
  await alex.isOn("panel");

  await robin.press("Wrap up");
  await alex.sees("Wrapping up");
  await sam.press(ENTRY);
  await sam.sees("Think of them together.");
  await sam.sees("If you share, Robin and Alex see your answers");
  await sam.isOn("panel");
  await rate(sam, {
    answers: [8, 8, 8, 8, 8, 8],
    keep: "hazelwren",
    choice: "Share after the call",
  });
  for (const therapist of [robin, alex]) {
    await expect(therapist.frame.getByText("hazelwren")).toHaveCount(0);
  }
  await alex.press("End the session");
  await alex.press("End it");
  for (const therapist of [robin, alex]) await therapist.sees("hazelwren");
  await robin.press("Seal the record");
  await robin.press("Seal now");
  for (const person of [sam, robin, alex]) {
    await person.isOn("record");
    await person.sees("Ended by Alex");
  }
});

test("an interpreter reads the agenda, is named before anybody enters, rates nothing", async ({
  browser,
}) => {
  const session = await makeSession(stack, { participants: [SAM, ROBIN, INES] });
  const link = (who: { externalId: string }) => linksOf(session, who.externalId).joinUrl;
  const sam = await opened(browser, link(SAM));
  await sam.isOn("prejoin");
  await sam.sees("Also there as a guest: Ines");
  const robin = await opened(browser, link(ROBIN));
  await robin.sees("Also there as a guest: Ines");
  await robin.startCall();
  await sam.press("Go to the waiting room");
  await robin.press("Let in");
  await sam.reaches("call");
  await sam.addToAgenda("The letter from the office");

  const ines = await opened(browser, link(INES), PHONE);
  await ines.sees("You are there as a guest.");
  await ines.goToWaitingRoom();
  await robin.sees("Ines is knocking");
  await robin.sees("A guest, in the waiting room.");
  await robin.press("Let in");
  await ines.isOn("call");
  await expect(ines.item("The letter from the office")).toBeVisible();
  const nothingToDo = async () => {
    const sheet = ines.frame.locator("#beside");
    await expect(sheet.getByRole("textbox")).toHaveCount(0);
    for (const words of [/^Star/, /^OK/, /^More for/, "How is this going?", "Check in", ENTRY]) {
      await expect(ines.frame.getByRole("button", { name: words })).toHaveCount(0);
    }
  };
  await nothingToDo();
  await robin.press("Check in");
  await sam.press("Yes, keep going");
  await robin.sees("Yes, keep going");
  await expect(ines.frame.getByText(/Is this helping|keep going/)).toHaveCount(0);
  await robin.press("Wrap up");
  await ines.sees("Wrapping up");
  await nothingToDo();
  await ines.isOn("call");
  await robin.press("End call");
  await robin.press("End for everyone");
  await ines.isOn("ended");
  await ines.sees("You can close this page now.");
  await expect(ines.frame.getByText(ENTRY)).toHaveCount(0);
  await sam.press("Not this time");
  await robin.press("Seal the record");
  await robin.press("Seal now");
  await ines.isOn("record");
  await ines.sees("The letter from the office");
  await expect(ines.frame.getByText(/keep going|no rating this time/)).toHaveCount(0);
  const { body } = await askAsClinic(stack, `/v1/sessions/${session.id}/record`);
  const { ratings, pulses } = body as SessionRecord;
  expect(ratings).toEqual([{ kind: "none", participantId: idOf(session, "c-sam") }]);
  expect(pulses.flatMap(({ answers }) => answers.map((one) => one.participantId))).toEqual([
    idOf(session, "c-sam"),
  ]);
});
