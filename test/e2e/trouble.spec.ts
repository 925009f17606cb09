// What goes wrong around a session: links, times, devices, servers. Nothing said is lost by it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/accessible.ts";
import { chromiumWithout } from "../support/browsers.ts";
import { CANARIES, tellCanaryStory } from "../support/canary-story.ts";
import { linksOf, makeSession } from "../support/clinic.ts";
import { pressByKey, writeByKey } from "../support/keyboard.ts";
import { expectPictureToMove, expectSound } from "../support/media.ts";
import { Participant } from "../support/participant.ts";
import { enterFromPortal } from "../support/portal.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Traces } from "../support/traces.ts";
import { closeAll, Visitor } from "../support/visitor.ts";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite", portal: true, env: { LOG_LEVEL: "debug" } });
});
test.afterEach(({ browser }) => closeAll(browser));
test.afterAll(async () => {
  await stack?.stop();
});

const DAY = 24 * 60;

/** Pages wait up to 15 s between two tries; a lost path of pictures shows after as much. */
const COMES_BACK_MS = 40_000;

/** The same link with other letters at its end. */
function mangled(link: string): string {
  return link.slice(0, -6) + (link.endsWith("AAAAAA") ? "BBBBBB" : "AAAAAA");
}

test("a link that opens nothing says the same, whatever is wrong with it", async ({ browser }) => {
  const now = linksOf(await makeSession(stack), "c-sam");
  const over = linksOf(await makeSession(stack, { startsIn: -4 * DAY }), "c-sam");
  const pages: string[] = [];
  for (const link of [
    mangled(now.joinUrl),
    mangled(now.panelUrl),
    `${now.joinUrl}=`,
    over.joinUrl,
    over.panelUrl,
  ]) {
    const visitor = await Visitor.arrive(browser, link);
    await visitor.open();
    await visitor.sees("This link does not open anything now.");
    expect(visitor.page.url()).not.toContain("#");
    expect(await visitor.page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    pages.push(await visitor.frame.locator("#root").innerText());
    if (pages.length === 1) await expectAccessible(visitor.page);
    await visitor.page.context().close();
  }
  expect(new Set(pages).size).toBe(1);
});

/** As the page says a time. */
function clock(at: number): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeStyle: "short",
    timeZone: "Europe/London",
  });
  return format.format(at).replace(/^0/, "");
}

test("too early: the time, the agenda, no door; another link in the same tab opens its own session", async ({
  browser,
}) => {
  const session = await makeSession(stack, { startsIn: 60 });
  const link = linksOf(session, "c-sam").joinUrl;
  const sam = await Visitor.arrive(browser, link);
  await sam.open();
  await sam.isOn("prepare");
  const opens = clock(Date.parse(session.startsAt) - 15 * 60_000);
  await sam.sees(`The waiting room opens at ${opens}.`);
  await expect(sam.frame.getByRole("button", { name: "Go to the waiting room" })).toHaveCount(0);
  await sam.addToAgenda("A thought before the hour");
  const knock = await (
    await Participant.open(link)
  ).request("/api/session/commands", { type: "presence.knock", commandId: crypto.randomUUID() });
  expect([knock.status, await knock.json()]).toEqual([
    409,
    expect.objectContaining({ code: "session.too-early" }),
  ]);

  await test.step("a reload needs no first press", async () => {
    await sam.page.reload();
    await sam.isOn("prepare");
    await expect(sam.item("A thought before the hour")).toBeVisible();
  });
  await test.step("a link of another session needs one", async () => {
    await sam.page.goto(linksOf(await makeSession(stack), "c-sam").joinUrl);
    await sam.open();
    await sam.reaches("prejoin");
    expect(sam.page.url()).not.toContain("#");
    await expect(sam.item("A thought before the hour")).toHaveCount(0);
  });
});

/** Sam comes in without touching the mouse, Robin lets Sam in. */
async function meetByKeyboard(sam: Visitor, robin: Visitor): Promise<void> {
  const button = (name: string) => sam.frame.getByRole("button", { name, exact: true });
  await pressByKey(button("Open my session"));
  await sam.reaches("prejoin");
  await pressByKey(button("Go to the waiting room"));
  await sam.reaches("waiting");
  await pressByKey(sam.frame.getByRole("link", { name: /^Skip to/ }));
  await writeByKey(sam.frame.getByRole("textbox", { name: "Something for today" }), "By keyboard");
  await pressByKey(button("Share with Robin: By keyboard"));
  await robin.open();
  await robin.press("Start the call");
  await robin.reaches("call");
  await robin.press("Let in");
  await sam.reaches("call");
  await writeByKey(sam.frame.getByRole("textbox", { name: "Something for today" }), "In the call");
  await expect(robin.item("By keyboard")).toBeVisible();
  await expect(robin.item("In the call")).toBeVisible();
}

/** Sam opens the call a second time, then goes on in the first tab. */
async function moveToSecondTabAndBack(sam: Visitor, link: string): Promise<void> {
  const second = new Visitor(await sam.page.context().newPage());
  await second.page.goto(link);
  await second.open();
  await second.reaches("prejoin");
  await second.press("Join the call");
  await second.reaches("call");
  await sam.isOn("elsewhere");
  await sam.sees("Your session is open in another tab.");
  await sam.press("Go on in this tab");
  await sam.reaches("call");
  await second.reaches("elsewhere");
  await second.page.close();
}

async function agendaOf(link: string): Promise<readonly string[]> {
  const { agenda } = await (await Participant.open(link)).view();
  return agenda.items.map(({ text }) => text);
}

test("SCR15 one call through a second tab, a dead LiveKit, a dead server", async ({ browser }) => {
  const session = await makeSession(stack);
  const links = { sam: linksOf(session, "c-sam"), robin: linksOf(session, "t-robin") };
  const sam = await Visitor.arrive(browser, links.sam.joinUrl);
  const robin = await Visitor.arrive(browser, links.robin.joinUrl);
  const seeEachOther = () =>
    Promise.all([
      expectPictureToMove(sam.frame, links.robin.id),
      expectPictureToMove(robin.frame, links.sam.id),
    ]);
  await test.step("keyboard alone leads in", () => meetByKeyboard(sam, robin));
  await seeEachOther();
  await test.step("second tab", () => moveToSecondTabAndBack(sam, links.sam.joinUrl));
  await seeEachOther();

  await test.step("LiveKit dies: the panel goes on, the picture comes back", async () => {
    await stack.livekit.takeDown();
    for (const person of [sam, robin]) await person.sees("The connection dropped.", COMES_BACK_MS);
    await sam.isOn("call");
    await sam.addToAgenda("While the picture is away");
    await robin.press("OK for me: While the picture is away");
    await expect(sam.item("While the picture is away")).toContainText("Agreed");
    await stack.livekit.bringUp();
    // Sam waits; Robin does not, unless the page was quicker.
    const again = robin.frame.getByRole("button", { name: "Join again now" });
    await again.click({ timeout: 5000 }).catch(() => undefined);
    await seeEachOther();
    await expect(sam.frame.getByText("The connection dropped.")).toHaveCount(0);
  });

  await test.step("the server dies: the picture goes on, the panel says so", async () => {
    await stack.killServer();
    await sam.sees("No connection right now.", COMES_BACK_MS);
    await sam.addToAgenda("While the server is away");
    await sam.sees("Not saved yet, we keep trying.");
    await sam.isOn("call");
    await seeEachOther();
    await stack.restartServer();
    await sam.sees(/^Saved$/, COMES_BACK_MS);
    await robin.press("OK for me: While the server is away");
    await expect(sam.item("While the server is away")).toContainText("Agreed");
  });

  await seeEachOther();
  const all = [
    "By keyboard",
    "In the call",
    "While the picture is away",
    "While the server is away",
  ];
  expect(await agendaOf(links.sam.joinUrl)).toEqual(all);
  await robin.press("End call");
  await robin.press("End for everyone");
  await Promise.all([sam.reaches("ended"), robin.reaches("ended")]);
});

const LACKS = [
  ["leave", "Your browser is blocking the camera and microphone."],
  ["devices", "We did not find a camera and microphone."],
] as const;

test("SCR13 without camera and microphone a person still comes in", async ({
  browser,
  playwright,
}) => {
  const session = await makeSession(stack);
  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").joinUrl);
  await robin.open();
  await robin.press("Start the call");
  await robin.reaches("call");
  const permissions = { leave: [], devices: ["camera", "microphone"] };
  for (const [lack, words] of LACKS) {
    await test.step(words, async () => {
      const bare = await playwright.chromium.launch(chromiumWithout(lack));
      try {
        const sam = await Visitor.arrive(bare, linksOf(session, "c-sam").joinUrl, {
          permissions: permissions[lack],
        });
        await sam.open();
        await sam.sees(words);
        await sam.isOn("prejoin");
        await sam.press("Join without both");
        await sam.reaches(lack === "leave" ? "waiting" : "call");
        if (lack === "leave") await robin.press("Let in");
        await sam.reaches("call");
        await expectPictureToMove(sam.frame, linksOf(session, "t-robin").id);
        await expectSound(sam.frame);
        await robin.sees("Sam’s camera is off");
        await sam.press("Leave");
        await sam.isOn("left");
        await robin.sees("Sam is not in the call right now.");
      } finally {
        await bare.close();
      }
    });
  }
});

test("SCR13 where video is not set up the page says so, the rest works", async ({ browser }) => {
  const without = await startStack({ store: "pglite", env: { LIVEKIT_URL: "" } });
  try {
    const session = await makeSession(without);
    const [sam, robin] = await Promise.all(
      ["c-sam", "t-robin"].map((who) => Visitor.arrive(browser, linksOf(session, who).joinUrl)),
    );
    if (sam === undefined || robin === undefined) throw new Error("nobody came");
    for (const person of [sam, robin]) {
      await person.open();
      await person.isOn("no-video");
      await person.sees("Video is not set up here. Everything else works.");
    }
    await robin.press("Start the session");
    await sam.sees("The session has started.");
    await sam.addToAgenda("Without a picture");
    await robin.press("OK for me: Without a picture");
    await expect(sam.item("Without a picture")).toContainText("Agreed");
    await robin.press("End the session");
    await robin.press("End it");
    await Promise.all([sam.reaches("ended"), robin.reaches("ended")]);
  } finally {
    await without.stop();
  }
});

/** Where a word stands that was typed. */
function found(places: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(places).flatMap(([place, text]) =>
    Object.values(CANARIES)
      .filter((word) => text.toLowerCase().includes(word.toLowerCase()))
      .map((word) => `${place}: ${word}`),
  );
}

test("SCR14 no word leaves the session: no log, address, storage, portal has one", async ({
  browser,
}) => {
  const traces: Traces[] = [];
  const watch = async (page: Page) => void traces.push(await Traces.of(page));
  const robin = await enterFromPortal(browser, stack, "therapist", watch);
  // Not inside the portal: only a page of its own is allowed to keep anything by every browser.
  const sam = await Visitor.arrive(browser, `${stack.portalUrl}/portal`);
  await watch(sam.page);
  const client = sam.page.getByRole("region", { name: /, client$/ }).first();
  const link = await client.getByRole("link", { name: "Open on its own" }).getAttribute("href");
  await sam.page.goto(link ?? "");
  const expectNoTrace = async () => {
    for (const trace of traces) expect(found(await trace.all())).toEqual([]);
  };
  await tellCanaryStory(sam, robin, expectNoTrace);
  await expectNoTrace();
  const sent = traces.map((trace) => trace.sent()).join("\n");
  expect(found({ sent })).toHaveLength(Object.keys(CANARIES).length);
  expect(
    found({
      "server log": stack.serverLog(),
      "LiveKit log": readFileSync(join(stack.dataDir, "livekit.log"), "utf8"),
    }),
  ).toEqual([]);
});
