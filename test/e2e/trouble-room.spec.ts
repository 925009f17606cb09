// What goes wrong with the room during a call: links, LiveKit, tabs. Nobody is left without a way on.
import { chromium as engine, expect, test } from "@playwright/test";
import type { Browser, LaunchOptions } from "@playwright/test";
import type { CreatedSession } from "@sameside/shared/http/clinic-api";
import type { RoomToken } from "@sameside/shared/http/participant-api";
import { chromium } from "../support/browsers.ts";
import { linksOf, makeSession } from "../support/clinic.ts";
import { Ears } from "../support/ears.ts";
import { openLink } from "../support/link.ts";
import type { Link } from "../support/link.ts";
import { expectPictureToMove, expectSound } from "../support/media.ts";
import { Participant } from "../support/participant.ts";
import { RoomDesk, roomIn } from "../support/room-desk.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { closeAll, Visitor } from "../support/visitor.ts";

/** A dead path of pictures shows after some seconds; pages wait up to 8 s between two tries. */
const COMES_BACK_MS = 40_000;

let link: Link | null = null;
/** Why Sam's browser has no link of its own that could be cut. */
let noLink = "";
let stack: Stack;
/** Sam's browser, behind the link where there is one; Robin's is Playwright's own. */
let far: Browser;
let near: Browser;
let desk: RoomDesk;

/** Camera and microphone also on an address that is neither loopback nor https. */
function trusting(options: LaunchOptions): LaunchOptions {
  const flag = `--unsafely-treat-insecure-origin-as-secure=${stack.baseUrl}`;
  return { ...options, args: [...(options.args ?? []), flag] };
}

test.beforeAll(async () => {
  const opened = await openLink({ oneWayMs: 30 });
  if ("missing" in opened) noLink = opened.missing;
  else link = opened;
  stack = await startStack({
    store: "pglite",
    ...(link === null ? {} : { address: link.address }),
  });
  desk = new RoomDesk(stack.livekit);
  near = await engine.launch(trusting(chromium()));
  far = await engine.launch(
    link === null ? trusting(chromium()) : link.through(chromium(), stack.baseUrl),
  );
});
test.afterEach(() => Promise.all([closeAll(near), closeAll(far)]));
test.afterAll(async () => {
  await Promise.all([near?.close(), far?.close()]);
  await stack?.stop();
  await link?.stop();
});

interface Couple {
  readonly sam: Visitor;
  readonly robin: Visitor;
  readonly session: CreatedSession;
  readonly samId: string;
  readonly robinId: string;
  /** Both see the other move. */
  seeEachOther(): Promise<void>;
}

/** `prepare`: with Sam's page before the first press. */
async function meet(prepare: (sam: Visitor) => Promise<void> = async () => {}): Promise<Couple> {
  const session = await makeSession(stack);
  const [samLink, robinLink] = [linksOf(session, "c-sam"), linksOf(session, "t-robin")];
  const sam = await Visitor.arrive(far, samLink.joinUrl);
  const robin = await Visitor.arrive(near, robinLink.joinUrl);
  await prepare(sam);
  await sam.open();
  await sam.press("Go to the waiting room");
  await robin.open();
  await robin.press("Start the call");
  await robin.press("Let in");
  await sam.reaches("call");
  const seeEachOther = async () => {
    await expectPictureToMove(sam.frame, robinLink.id);
    await expectPictureToMove(robin.frame, samLink.id);
  };
  await seeEachOther();
  return { sam, robin, session, samId: samLink.id, robinId: robinLink.id, seeEachOther };
}

/** The card has no place on the screen; a note may have had, for a moment. */
async function hasNoCard({ frame }: Visitor): Promise<void> {
  await expect(frame.locator("#lost")).toHaveCount(0);
}

async function roomOf(session: CreatedSession): Promise<string> {
  const robin = await Participant.open(linksOf(session, "t-robin").joinUrl);
  const answer = await robin.request("/api/session/token", {});
  return roomIn(((await answer.json()) as RoomToken).participant_token);
}

/**
 * The next token that the page asks for has run out, as after a long sleep: LiveKit's clock cannot be
 * moved. Resolves to the count of those asked for since.
 */
async function firstTokenIsOver({ page }: Visitor): Promise<() => number> {
  const expired = await desk.token("a-room", "somebody", -60);
  let asked = 0;
  await page.route("**/api/session/token", async (route) => {
    asked += 1;
    if (asked > 1) return await route.continue();
    const json: RoomToken = { server_url: stack.livekit.url, participant_token: expired };
    await route.fulfill({ status: 201, json });
  });
  return () => asked;
}

/** The stream brings no tokens, so that the page has to ask for its first one. */
async function withoutPushedTokens({ page }: Visitor): Promise<void> {
  await page.route("**/api/session/live?call=1", (route) =>
    route.continue({ url: route.request().url().replace("?call=1", "") }),
  );
}

/** All packets of Sam's browser are lost; without a link its requests are, and the tab says so. */
async function cut({ page }: Visitor): Promise<() => Promise<void>> {
  if (link === null) {
    await page.context().setOffline(true);
    return () => page.context().setOffline(false);
  }
  const held = link;
  held.cut();
  return () => Promise.resolve(held.restore());
}

/** Everything of Sam's pages stands still, their timers and media too: as under a closed lid. */
async function closeLid(): Promise<() => void> {
  const devtools = await far.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  const ids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  for (const id of ids) process.kill(id, "SIGSTOP");
  return () => {
    for (const id of ids) process.kill(id, "SIGCONT");
  };
}

test("TRB5 TRB7 a call through a deleted room, a cut link, another network, a frozen tab", async () => {
  test.info().annotations.push({
    type: "link",
    description: noLink === "" ? "a real one, cut" : `${noLink}: requests are aborted instead`,
  });
  const { sam, robin, session, samId, robinId, seeEachOther } = await meet();

  await test.step("the room is deleted; the first token for a new one is over already", async () => {
    const room = await roomOf(session);
    const asked = await firstTokenIsOver(sam);
    await desk.delete(room);
    await expect.poll(asked).toBeGreaterThan(1);
    await seeEachOther();
    await hasNoCard(sam);
    await sam.page.unroute("**/api/session/token");
  });

  await test.step("another network, told by the browser: signalling anew, nothing on the screen", async () => {
    const dialled = sam.page.waitForEvent("websocket", { timeout: 15_000 });
    // Playwright's `setOffline` closes no WebSocket; the events are the browser's own.
    await sam.page.context().setOffline(true);
    await sam.page.context().setOffline(false);
    await dialled;
    await seeEachOther();
    await hasNoCard(sam);
  });

  await test.step("a cut link: first a note, then a card; sheet and rating stay", async () => {
    const restore = await cut(sam);
    // Without a link only requests are cut: the pictures go on, and the person is left in peace.
    if (link !== null) {
      await sam.sees("The picture has stopped for a moment.", COMES_BACK_MS);
      await sam.sees("The connection dropped.", COMES_BACK_MS);
      await sam.press("Join again now");
      await sam.sees("Trying now…");
    }
    await sam.addToAgenda("While the link is cut");
    await sam.sees("Not saved yet, we keep trying.", COMES_BACK_MS);
    await restore();
    await sam.sees(/^Saved$/, COMES_BACK_MS);
    await seeEachOther();
    await hasNoCard(sam);
    await expect(robin.item("While the link is cut")).toBeVisible();
  });

  await test.step("a closed lid: gone for the other, back by itself", async () => {
    const open = await closeLid();
    try {
      await robin.sees("Sam is not in the call right now.", 60_000);
    } finally {
      open();
    }
    await seeEachOther();
    await hasNoCard(sam);
  });

  await test.step("a frozen tab, by the events that a browser sends", async () => {
    // Chromium without a window freezes no tab; the video library leaves the room at this event.
    const event = (name: string) =>
      sam.page.evaluate((type) => {
        document.dispatchEvent(new Event(type, { bubbles: true }));
      }, name);
    await event("freeze");
    await robin.sees("Sam is not in the call right now.");
    await event("resume");
    await seeEachOther();
    await hasNoCard(sam);
  });

  await test.step("removed: no more tries, the sheet's way on", async () => {
    const therapist = await Participant.open(linksOf(session, "t-robin").joinUrl);
    await therapist.send({ type: "presence.remove", participantId: samId });
    await sam.isOn("removed");
    await expect(robin.frame.locator(`[data-participant="${samId}"] video`)).toHaveCount(0);
  });
  expect(robinId).not.toBe(samId);
});

/** A browser that plays sound only after a press on the button that asks for one; iPhones, mostly. */
function playOnlyAfterPress(): void {
  let pressedAt = 0;
  // An element that a press has started may be started again without one.
  const started = new WeakSet<HTMLMediaElement>();
  const { play } = HTMLMediaElement.prototype;
  addEventListener(
    "pointerdown",
    ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button?.textContent.includes("Tap to") === true) pressedAt = performance.now();
    },
    { capture: true },
  );
  HTMLMediaElement.prototype.play = function playOrRefuse() {
    if (pressedAt > 0 && performance.now() - pressedAt < 1000) started.add(this);
    const free = this.muted || document.documentElement.dataset["sound"] === "free";
    if (started.has(this) || free) return play.call(this);
    this.pause();
    return Promise.reject(new DOMException("no press", "NotAllowedError"));
  };
}

test("TRB3 TRB8 in with a token that has run out; sound that is kept off comes by one tap", async () => {
  let asked = () => 0;
  const { sam, session, seeEachOther } = await meet(async (person) => {
    await person.page.evaluate(playOnlyAfterPress);
    await withoutPushedTokens(person);
    asked = await firstTokenIsOver(person);
  });
  expect(asked()).toBe(2);
  await test.step("kept off from the start", async () => {
    await sam.sees("Your browser keeps the sound off.");
    await sam.isOn("call");
    await sam.press("Tap to hear");
    await expectSound(sam.frame);
    await expect(sam.frame.getByText("Your browser keeps the sound off.")).toHaveCount(0);
  });
  await test.step("stopped: in a new room it takes a press again", async () => {
    await desk.delete(await roomOf(session));
    await seeEachOther();
    await sam.sees("The sound has stopped.", COMES_BACK_MS);
    await sam.press("Tap to bring the sound back");
    await expectSound(sam.frame);
    await expect(sam.frame.getByText("The sound has stopped.")).toHaveCount(0);
  });
  await test.step("paused in the background: it plays at the first look, where it may", async () => {
    await sam.page.evaluate(() => {
      document.documentElement.dataset["sound"] = "free";
      for (const sound of document.querySelectorAll("audio")) sound.pause();
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await expectSound(sam.frame);
    await expect(sam.frame.getByText("The sound has stopped.")).toHaveCount(0);
  });
});

test("TRB9 a browser without video calls says so; sheet and session go on", async () => {
  const session = await makeSession(stack);
  const context = await near.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  const ears = await Ears.of(page);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "RTCPeerConnection"));
  await page.goto(linksOf(session, "c-sam").joinUrl);
  const sam = new Visitor(page);
  await sam.open();
  await sam.isOn("no-video");
  await sam.sees("This browser cannot show video calls.");
  await sam.addToAgenda("Without a picture");
  expect(await ears.heard()).not.toContain("");
});
