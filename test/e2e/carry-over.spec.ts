// What one session leaves open comes into the next one of its case, what was private stays so.
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import type { Browser } from "@playwright/test";
import type { CreatedSession } from "@sameside/shared/http/clinic-api";
import { linksOf, makeSession } from "../support/clinic.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const WEEK = 7 * 24 * 60;
/** An hour that was in the calendar before gets what is left by a job. */
const COMES_BY_JOB_MS = 20_000;

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

interface Pair {
  readonly sam: Visitor;
  readonly robin: Visitor;
}

/** Both open their sheets, Sam on a phone. */
async function openSheets(browser: Browser, session: CreatedSession): Promise<Pair> {
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").panelUrl, PHONE);
  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").panelUrl);
  await sam.open();
  await robin.open();
  return { sam, robin };
}

/** Sam alone: three drafts, one of them shared. Robin finds that one only. */
async function prepare(browser: Browser, session: CreatedSession): Promise<Pair> {
  const link = linksOf(session, "c-sam").panelUrl;
  const sam = await Visitor.arrive(browser, link, PHONE);
  await sam.open();
  const words = ["The talk with my sister", "Money again", "What I never said"];
  for (const line of words) await sam.addToAgenda(line);
  for (const line of words) await expect(sam.item(line)).toContainText("only you");
  await sam.press("Share with Robin: The talk with my sister");
  await expect(sam.item("The talk with my sister")).not.toContainText("only you");
  await sam.isOn("panel");
  const device = await Participant.open(link);
  await device.send({ type: "person.introduce", name: "Sammy", pronouns: "they/them" });
  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").panelUrl);
  await robin.open();
  await robin.sees("The talk with my sister");
  await robin.sees("This sheet is shared with Sammy.");
  for (const line of words.slice(1)) await expect(robin.item(line)).toHaveCount(0);
  await robin.isOn("panel");
  return { sam, robin };
}

/** Each of them says what becomes of a line; a goal is agreed. */
async function workAndChoose({ sam, robin }: Pair): Promise<void> {
  await robin.press("Start the session");
  await sam.press("Share with Robin: Money again");
  await robin.addToAgenda("The form for work");
  await robin.addToAgenda("How the week went");
  await sam.press("Propose a line");
  await sam.frame.getByLabel("What are we working toward?").fill("Sleeping again");
  await sam.press("Propose it");
  await robin.frame.locator("summary", { hasText: "Working toward" }).click();
  await robin.press("OK for me: Sleeping again");
  await robin.press("Wrap up");
  await sam.sees("What shall we do with what is left?");
  await sam.choose("Carry", sam.item("The talk with my sister"));
  await sam.choose("Park", sam.item("Money again"));
  await robin.choose("Let go", robin.item("The form for work"));
  await sam.press("Already done: How the week went");
  await expect(robin.item("Money again")).toContainText("Sammy chose Park");
  await expect(sam.item("The form for work")).toContainText("Robin chose Let go");
  await sam.isOn("panel");
}

/** Sam says no to the lines, so that Robin need not wait two days for the record. */
async function endAndSeal({ sam, robin }: Pair): Promise<void> {
  await robin.press("End the session");
  await robin.press("End it");
  await sam.press("Not this time");
  await sam.isOn("panel");
  await robin.press("Seal the record");
  await robin.press("Seal now");
  for (const person of [sam, robin]) {
    await person.isOn("record");
    await person.sees("The talk with my sister");
    await expect(person.frame.getByText("What I never said")).toHaveCount(0);
  }
}

test("an hour that stood in the calendar before gets what the last one left", async ({
  browser,
}) => {
  const caseId = "case-of-sam";
  const [today, nextWeek] = [
    await makeSession(stack, { caseId, call: "elsewhere", startsIn: 10 }),
    await makeSession(stack, { caseId, call: "elsewhere", startsIn: WEEK }),
  ];
  const pair = await test.step("prepare", () => prepare(browser, today));
  await test.step("choose", () => workAndChoose(pair));
  await test.step("end", () => endAndSeal(pair));
  const { sam, robin } = await test.step("a week on", () => openSheets(browser, nextWeek));

  await sam.sees("The talk with my sister", COMES_BY_JOB_MS);
  await robin.sees("The talk with my sister", COMES_BY_JOB_MS);
  for (const person of [sam, robin]) {
    await expect(person.item("The talk with my sister")).toContainText("From last time");
    await person.sees("Sleeping again");
    await expect(person.item("Sleeping again")).toContainText("Agreed");
    for (const gone of ["The form for work", "How the week went"]) {
      await expect(person.item(gone)).toHaveCount(0);
    }
    await person.isOn("panel");
  }
  await robin.sees("This sheet is shared with Sammy.");
  await expect(sam.item("What I never said")).toContainText("only you");
  await expect(robin.item("What I never said")).toHaveCount(0);

  await sam.frame.getByText("Parked earlier: 1").click();
  await sam.isOn("panel");
  await sam.press("Bring it back: Money again");
  await robin.press("OK for me: Money again");
  await expect(sam.item("Money again")).toContainText("Agreed");
  await expect(sam.frame.getByText("Parked earlier")).toHaveCount(0);
});

/** One whole hour without a browser: the one line is carried on. */
async function carryOnce(caseId: string, itemId: string, text: string): Promise<void> {
  const session = await makeSession(stack, { caseId, call: "elsewhere" });
  const sam = await Participant.open(linksOf(session, "c-sam").panelUrl);
  const robin = await Participant.open(linksOf(session, "t-robin").panelUrl);
  await robin.send({ type: "session.start" });
  const { view } = await robin.send({ type: "session.wrap-up" });
  if (!view.agenda.items.some(({ id }) => id === itemId)) {
    await sam.send({
      type: "agenda.add",
      itemId,
      text,
      kind: "topic",
      minutes: null,
      draft: false,
    });
  }
  await sam.send({ type: "agenda.choose", itemId, outcome: "carry" });
  await robin.send({ type: "session.end" });
  await sam.send({ type: "rating.close" });
  await robin.send({ type: "session.seal" });
}

test("a line that was carried three times asks whether it is still wanted", async ({ browser }) => {
  const caseId = "case-of-a-line";
  const itemId = randomUUID();
  const words = "The letter to the landlord";
  for (let times = 0; times < 3; times += 1) await carryOnce(caseId, itemId, words);
  const session = await makeSession(stack, { caseId, call: "elsewhere" });
  const { sam, robin } = await openSheets(browser, session);
  for (const person of [sam, robin]) {
    await expect(person.item(words)).toContainText("carried three times");
    await person.sees("Still want this one?");
    await person.isOn("panel");
  }
  await sam.press(`Keep it: ${words}`);
  await expect(sam.frame.getByText("Still want this one?")).toHaveCount(0);
  await robin.sees("Still want this one?");
  await robin.press("Start the session");
  await robin.press(`Let go: ${words}`);
  await expect(sam.item(words)).toContainText("Robin chose Let go");
});
