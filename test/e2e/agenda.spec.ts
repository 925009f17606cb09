// The agenda between client and therapist on the sheet alone: goals, kinds, places, what was understood.
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { linksOf, makeSession } from "../support/clinic.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const NARROW = { viewport: { width: 320, height: 700 }, isMobile: true, hasTouch: true };

/** The lines in the order in which they stand. */
async function order(visitor: Visitor): Promise<string[]> {
  const words = await visitor.frame.locator('li[id^="line-"] bdi:first-child').allTextContents();
  return words.filter((line) => /^(First|Second|Third) line$/.test(line));
}

const live = { type: "session.start" } as const;

test("what two people work toward is proposed, agreed, put anew", async ({ browser }) => {
  const session = await makeSession(stack, { call: "elsewhere" });
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").panelUrl, PHONE);
  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").panelUrl);
  await sam.open();
  await robin.open();
  await sam.sees("Still finding out. That counts too.");
  await sam.press("Propose a line");
  await sam.frame.getByLabel("What are we working toward?").fill("Sleeping again");
  await sam.press("Propose it");
  await sam.sees("waits for Robin’s OK");
  await robin.sees("Sleeping again");
  await sam.isOn("panel");
  await robin.press("OK for me: Sleeping again");
  const goal = sam.frame.getByRole("listitem").filter({ hasText: "Sleeping again" });
  await expect(goal).toContainText("Agreed");
  await robin.act("Sleeping again", "Put it in other words");
  await robin.frame.getByLabel("What are we working toward?").fill("Sleeping most nights");
  await robin.press("Propose it");
  await sam.press("OK for me: Sleeping most nights");
  await sam.frame.getByText("How it was put before").click();
  await sam.sees("Sleeping again");
  await sam.isOn("panel");
  await robin.press("Start the session");
  await expect(sam.frame.locator("summary", { hasText: "Working toward" })).toContainText("1 line");
  await expect(sam.frame.getByText("Sleeping most nights", { exact: true })).toBeHidden();
});

test("a line says what it is; too long a text stays in its field", async ({ browser }) => {
  const session = await makeSession(stack, { call: "elsewhere" });
  const therapist = await Participant.open(linksOf(session, "t-robin").joinUrl);
  await therapist.send(live);
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").panelUrl, NARROW);
  await sam.open();
  const field = sam.frame.getByRole("textbox", { name: "Something for today" });
  await field.fill("Who sees the letter?");
  await sam.frame.getByLabel("What is it?").selectOption("A question");
  await sam.press("Add");
  await expect(sam.item("Who sees the letter?")).toContainText("a question");
  await sam.isOn("panel");
  await sam.act("Who sees the letter?", "Change the words");
  await sam.frame.getByLabel("What is it?").selectOption("Something practical");
  const words = sam.frame.getByLabel("Your words");
  const family = "👨‍👩‍👧‍👦";
  await words.fill(family.repeat(141));
  await sam.press("Save");
  await sam.sees("This is a little too long. Please shorten it.");
  await expect(words).toHaveValue(family.repeat(141));
  await words.fill(family.repeat(140));
  await sam.press("Save");
  await expect(sam.item(family)).toContainText("practical");
  await sam.isOn("panel");
});

async function threeLines(): Promise<Awaited<ReturnType<typeof makeSession>>> {
  const session = await makeSession(stack, { call: "elsewhere" });
  const robin = await Participant.open(linksOf(session, "t-robin").joinUrl);
  await robin.send(live);
  for (const text of ["First line", "Second line", "Third line"]) {
    const base = { type: "agenda.add", kind: "topic", minutes: null, draft: false } as const;
    await robin.send({ ...base, itemId: randomUUID(), text });
  }
  return session;
}

test("SCR16 lines change places by mouse, by key, not by Escape", async ({ browser }) => {
  const session = await threeLines();
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").panelUrl);
  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").panelUrl);
  await sam.open();
  await robin.open();
  await robin.sees("Third line");
  // The program for it comes after the first picture.
  await sam.sees("Three is often enough.");
  await pull(sam, "Third line", "First line");
  await expect.poll(() => order(robin)).toEqual(["Third line", "First line", "Second line"]);
  await expect(
    sam.frame.locator("output").filter({ hasText: "Third line: now number 1" }),
  ).toHaveCount(1);
  await pull(sam, "Third line", "Second line", (page) => page.keyboard.press("Escape"));
  expect(await order(sam)).toEqual(["Third line", "First line", "Second line"]);
  const menu = sam.frame.getByRole("button", { name: "More for: Third line" });
  await menu.focus();
  await sam.page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => order(robin)).toEqual(["First line", "Third line", "Second line"]);
  await expect(menu).toBeFocused();
  await sam.page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => order(robin)).toEqual(["First line", "Second line", "Third line"]);
});

/** Takes one line by its margin onto the far half of another. */
async function pull(
  visitor: Visitor,
  words: string,
  onto: string,
  before?: (page: Page) => Promise<void>,
): Promise<void> {
  const { page } = visitor;
  const [grip, target] = [
    visitor.item(words).locator("[data-grip]"),
    visitor.item(onto).locator("[data-grip]"),
  ];
  const from = await grip.boundingBox();
  const to = await target.boundingBox();
  if (from === null || to === null) throw new Error("not on the screen");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  const end = to.y < from.y ? to.y + 4 : to.y + to.height - 4;
  await page.mouse.move(to.x + to.width / 2, end, { steps: 5 });
  await expect(visitor.frame.locator("[data-drop]")).toHaveCount(1);
  await before?.(page);
  await page.mouse.up();
}

test("SCR16 a finger that rests pulls, a finger that swipes scrolls", async ({ browser }) => {
  const session = await threeLines();
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").panelUrl, {
    ...PHONE,
    viewport: { width: 390, height: 640 },
  });
  await sam.open();
  await sam.sees("Third line");
  // The program for it comes after the first picture.
  await sam.sees("Three is often enough.");
  const touch = await sam.page.context().newCDPSession(sam.page);
  const finger = async (type: string, y?: number) =>
    touch.send("Input.dispatchTouchEvent", {
      type: type as "touchStart",
      touchPoints: y === undefined ? [] : [{ x: 24, y }],
    });
  const middle = async (words: string) => {
    const box = await sam.item(words).locator("[data-grip]").boundingBox();
    if (box === null) throw new Error("not on the screen");
    return box.y + box.height / 2;
  };
  const [one, two] = [await middle("First line"), await middle("Second line")];
  await finger("touchStart", two);
  for (let step = 1; step <= 6; step += 1) await finger("touchMove", two - step * 15);
  await finger("touchEnd");
  expect(await order(sam)).toEqual(["First line", "Second line", "Third line"]);
  await sam.frame.locator('li[id^="line-"]').first().scrollIntoViewIfNeeded();
  await sam.frame.evaluate(() =>
    document.querySelector('li[id^="line-"]')?.scrollIntoView({ block: "center" }),
  );
  const [held, above] = [await middle("Second line"), await middle("First line")];
  expect(one).toBeGreaterThan(0);
  await finger("touchStart", held);
  await expect(sam.item("Second line")).toHaveAttribute("data-dragged", "");
  for (let step = 1; step <= 6; step += 1) {
    await finger("touchMove", held + ((above - 30 - held) * step) / 6);
  }
  await finger("touchEnd");
  await expect.poll(() => order(sam)).toEqual(["Second line", "First line", "Third line"]);
});

test("the therapist says what they understood, the client answers in own words", async ({
  browser,
}) => {
  const session = await threeLines();
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").panelUrl, PHONE);
  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").panelUrl);
  await sam.open();
  await robin.open();
  await robin.act("First line", "Say what I understood");
  await robin.frame.getByLabel("What I understood").fill("You were angry.");
  await robin.press("Show it");
  await sam.sees("You were angry.");
  await sam.isOn("panel");
  await sam.choose("Partly");
  await expect(robin.item("First line")).toContainText("Sam: Partly");
  await expect(robin.frame.locator("output").filter({ hasText: "Sam: Partly" })).toHaveCount(1);
  await sam.frame.getByLabel("In my words").fill("I was sad, too.");
  // A newer summary does not take what is being written.
  await robin.act("First line", "Say what I understood");
  await robin.frame.getByLabel("What I understood").fill("You were hurt.");
  await robin.press("Show it");
  await sam.sees("You were hurt.");
  await expect(sam.frame.getByLabel("In my words")).toHaveValue("I was sad, too.");
  await sam.press("Add my words");
  await sam.sees("Pick one of the three first.");
  await sam.choose("That’s it");
  await sam.press("Add my words");
  await expect(robin.item("First line")).toContainText("I was sad, too.");
  await robin.frame.getByText("1 summary from before").click();
  await robin.sees("You were angry.");
  await robin.isOn("panel");
  await robin.press("Wrap up");
  await sam.sees("What shall we do with what is left?");
  await sam.sees("You were hurt.");
  await sam.isOn("panel");
});

test("of several clients one says that a line is not for them", async ({ browser }) => {
  const participants = [
    { role: "client", externalId: "c-sam", displayName: "Sam" },
    { role: "client", externalId: "c-kim", displayName: "Kim" },
    { role: "therapist", externalId: "t-robin", displayName: "Robin" },
  ] as const;
  const session = await makeSession(stack, { call: "elsewhere", participants });
  const robin = await Participant.open(linksOf(session, "t-robin").joinUrl);
  await robin.send(live);
  const itemId = randomUUID();
  const base = { type: "agenda.add", kind: "topic", minutes: null, draft: false } as const;
  await robin.send({ ...base, itemId, text: "First line" });
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").panelUrl);
  const kim = await Visitor.arrive(browser, linksOf(session, "c-kim").panelUrl);
  await sam.open();
  await kim.open();
  await kim.act("First line", "Not for me");
  await expect(sam.item("First line")).toContainText("not for Kim");
  await kim.act("First line", "For me, too");
  await expect(sam.item("First line")).not.toContainText("not for Kim");
  await kim.isOn("panel");
});

test("where the agenda is switched off, the rest of the sheet stands", async ({ browser }) => {
  const session = await makeSession(stack, { call: "elsewhere", settings: { agenda: false } });
  const robin = await Participant.open(linksOf(session, "t-robin").joinUrl);
  await robin.send(live);
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").panelUrl, PHONE);
  await sam.open();
  await sam.sees("There is no list in this session.");
  await expect(sam.frame.getByText("Working toward")).toHaveCount(0);
  await sam.isOn("panel");
  await sam.press("How is this going?");
  await sam.press("Yes, keep going");
  await robin.send({ type: "session.wrap-up" });
  await sam.sees("There is no list in this session.");
  await expect(sam.frame.getByText("What shall we do with what is left?")).toHaveCount(0);
  await sam.press("How was working together today?");
  await sam.sees("I felt safe enough to be honest.");
});
