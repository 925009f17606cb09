// An unfinished rating over reloads, a dead server, a second device, a night.
import { expect, test } from "@playwright/test";
import type { Browser, BrowserContextOptions } from "@playwright/test";
import type { CreatedSession } from "@sameside/shared/http/clinic-api";
import { expectAccessible } from "../support/accessible.ts";
import { linksOf, makeSession } from "../support/clinic.ts";
import { pressByKey } from "../support/keyboard.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { storedWords } from "../support/stored-words.ts";
import { closeAll, Visitor } from "../support/visitor.ts";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterEach(({ browser }) => closeAll(browser));
test.afterAll(async () => {
  await stack?.stop();
});

const ENTRY = "How was working together today?";
/** Pages wait up to 15 s between two tries. */
const COMES_BACK_MS = 40_000;

interface Cast {
  readonly session: CreatedSession;
  readonly sam: Visitor;
  readonly robin: Participant;
}

/** Sam has the panel open in the wrap-up; Robin acts without a browser. */
async function wrapUp(browser: Browser, options: BrowserContextOptions = {}): Promise<Cast> {
  const session = await makeSession(stack, { call: "elsewhere" });
  const robin = await Participant.open(linksOf(session, "t-robin").panelUrl);
  await robin.send({ type: "session.start" });
  await robin.send({ type: "session.wrap-up" });
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").panelUrl, options);
  await sam.open();
  await sam.sees(ENTRY);
  return { session, sam, robin };
}

async function answer(who: Visitor, line: number, name: RegExp): Promise<void> {
  const lines = who.frame.getByRole("group").filter({ has: who.frame.getByRole("radio") });
  await lines.nth(line).getByRole("radio", { name }).check({ force: true });
}

/** The first and the second line, then the note; Sam stands before the choice. */
async function fillHalf(sam: Visitor): Promise<void> {
  await sam.press(ENTRY);
  await answer(sam, 0, /^7/);
  await answer(sam, 1, /^Skip/);
  await sam.press("Go on");
  await sam.frame.getByLabel("One thing to keep?").fill("Cloudberry");
  await expect.poll(() => storedWords(sam.page)).toContain('"sealed"');
}

async function sharedWith(robin: Participant) {
  return (await robin.view()).rating.shared;
}

test("half-filled, reloaded, still there, shared; nothing on the device in clear", async ({
  browser,
}) => {
  const { sam, robin } = await wrapUp(browser);
  await fillHalf(sam);
  expect(await storedWords(sam.page)).not.toContain("Cloudberry");
  await sam.page.reload();
  await sam.press("Go on with your lines");
  await expect(sam.frame.getByLabel("One thing to keep?")).toHaveValue("Cloudberry");
  await expectAccessible(sam.page);
  await sam.press("Back to the six lines");
  await sam.sees("1 of 6 lines answered, 1 skipped");
  await sam.press("Go on");
  await sam.frame.getByRole("radio", { name: /^Share and talk now/ }).check({ force: true });
  await sam.press("Confirm");
  await sam.sees(/^Saved$/);
  await expectAccessible(sam.page);
  expect(await sharedWith(robin)).toMatchObject([
    { answers: { honest: 7, understood: "skipped" }, keep: "Cloudberry" },
  ]);
  await expect.poll(() => storedWords(sam.page)).not.toContain('"sealed"');
});

test("SCR12 the server dies while sharing: not saved yet, over a reload, then saved once", async ({
  browser,
}) => {
  const { sam, robin } = await wrapUp(browser);
  await fillHalf(sam);
  await sam.frame.getByRole("radio", { name: /^Share and talk now/ }).check({ force: true });
  await stack.killServer();
  await sam.press("Confirm");
  await sam.sees("Not saved yet, we keep trying", COMES_BACK_MS);
  await sam.sees("Until they reach us, your answers are on this device only.");
  await expectAccessible(sam.page);
  const panel = sam.page.url();
  await sam.page.goto("about:blank");
  await stack.restartServer();

  await test.step("the server is back, commands do not get through yet", async () => {
    await sam.page.route("**/api/session/commands", (route) => route.abort());
    await sam.page.goto(panel);
    await sam.sees("Not saved yet, we keep trying", COMES_BACK_MS);
    expect(await storedWords(sam.page)).not.toContain("Cloudberry");
    expect(await sharedWith(robin)).toEqual([]);
  });
  await sam.page.unroute("**/api/session/commands");
  await sam.sees(/^Saved$/, COMES_BACK_MS);
  expect(await sharedWith(robin)).toMatchObject([{ keep: "Cloudberry" }]);
  await sam.page.reload();
  await sam.sees("You shared your answers.");
});

test("a second device says where it was begun, goes on here when told to", async ({ browser }) => {
  const { session, sam } = await wrapUp(browser);
  await fillHalf(sam);
  const phone = await Visitor.arrive(browser, linksOf(session, "c-sam").panelUrl, {
    viewport: { width: 320, height: 640 },
  });
  await phone.open();
  await phone.sees("You began this on your other device.");
  await phone.press(ENTRY);
  await phone.sees("Open on your other device");
  await phone.isOn("panel");
  await phone.press("Go on here instead");
  await answer(phone, 0, /^3/);
  await phone.isOn("panel");
  await sam.sees("Open on your other device");
  await sam.press("Go on here instead");
  await expect(sam.frame.getByLabel("One thing to keep?")).toHaveValue("Cloudberry");
  await phone.sees("Open on your other device");
});

test("keyboard alone, on a narrow phone; don’t save leaves nothing", async ({ browser }) => {
  const { sam, robin } = await wrapUp(browser, { viewport: { width: 390, height: 844 } });
  const { keyboard } = sam.page;
  await pressByKey(sam.frame.getByRole("button", { name: ENTRY }));
  const lines = sam.frame.getByRole("group").filter({ has: sam.frame.getByRole("radio") });
  await expect(sam.frame.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(sam.frame.getByText("Who sees your answers")).toBeVisible();
  const first = lines.first().getByRole("radio").first();
  while (!(await first.evaluate((radio) => radio === document.activeElement))) {
    await keyboard.press("Tab");
  }
  await keyboard.press("ArrowRight");
  await expect(lines.first().getByRole("radio", { name: /^1$/ })).toBeChecked();
  await keyboard.press("ArrowLeft");
  await keyboard.press("ArrowLeft");
  await expect(lines.first().getByRole("radio", { name: "Skip this line" })).toBeChecked();
  await keyboard.press("Tab");
  await keyboard.press("Space");
  await expect(lines.nth(1).getByRole("radio", { name: /^0/ })).toBeChecked();
  await sam.isOn("panel");
  await pressByKey(sam.frame.getByRole("button", { name: "Go on" }));
  const dontSave = sam.frame.getByRole("radio", { name: "Don’t save" });
  await sam.frame.getByRole("radio", { name: /^Share and talk now/ }).focus();
  await keyboard.press("ArrowUp");
  await expect(dontSave).toBeChecked();
  await pressByKey(sam.frame.getByRole("button", { name: "Confirm" }));
  await sam.sees("Not saved");
  await expect.poll(() => storedWords(sam.page)).not.toContain('"sealed"');
  expect(await sharedWith(robin)).toEqual([]);
});

test("the next morning the same link leads straight to the six lines", async ({ browser }) => {
  const { session, sam, robin } = await wrapUp(browser);
  await fillHalf(sam);
  await sam.page.context().close();
  await robin.send({ type: "session.end" });
  for (const link of [linksOf(session, "c-sam").panelUrl, linksOf(session, "c-sam").joinUrl]) {
    const again = await Visitor.arrive(browser, link);
    await again.open();
    // Another browser: what was filled in is not here.
    await again.sees("Open on your other device", 20_000);
    await expectAccessible(again.page);
    await again.press("Go on here instead");
    await again.sees("I felt safe enough to be honest.");
    await again.page.context().close();
  }
});

test("where nothing can be kept the form says so, and still saves", async ({ browser }) => {
  const session = await makeSession(stack, { call: "elsewhere" });
  const robin = await Participant.open(linksOf(session, "t-robin").panelUrl);
  await robin.send({ type: "session.start" });
  await robin.send({ type: "session.wrap-up" });
  const context = await browser.newContext({ reducedMotion: "reduce" });
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", { value: undefined });
  });
  const sam = new Visitor(await context.newPage());
  await sam.page.goto(linksOf(session, "c-sam").panelUrl);
  await sam.open();
  await sam.press(ENTRY);
  await answer(sam, 0, /^7/);
  await sam.sees("Please keep this page open until it says Saved.");
  await sam.press("Go on");
  await sam.frame.getByRole("radio", { name: /^Share and talk now/ }).check({ force: true });
  await sam.press("Confirm");
  await sam.sees(/^Saved$/);
});
