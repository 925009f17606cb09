// The pictures of a call: room for each face, the own one out of the way, a shared screen; on a phone, too.
import { expect, test } from "@playwright/test";
import type { Browser } from "@playwright/test";
import { idOf, linksOf, makeSession } from "../support/clinic.ts";
import { pressByKey } from "../support/keyboard.ts";
import { expectPictureToMove } from "../support/media.ts";
import { boxesOf, expectApart, expectClear, expectWithin } from "../support/places.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

const DESK = { width: 1280, height: 800 };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const COUPLE = [
  { role: "client", externalId: "c-sam", displayName: "Sam" },
  { role: "client", externalId: "c-kim", displayName: "Kim" },
  { role: "therapist", externalId: "t-robin", displayName: "Robin" },
] as const;
const HANDLE = "Your own picture: move it, or hide it";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

/** Robin at a desk, Sam on a phone, Kim at a desk with a voice that `speak` turns on and off. */
async function meet(browser: Browser) {
  const session = await makeSession(stack, { participants: COUPLE });
  const link = (id: string) => linksOf(session, id).joinUrl;
  const robin = await Visitor.arrive(browser, link("t-robin"), { viewport: DESK });
  await robin.open();
  await robin.startCall();
  const sam = await Visitor.arrive(browser, link("c-sam"), PHONE);
  await sam.open();
  await sam.frame.getByRole("textbox", { name: /pronouns/u }).fill("they/them");
  await sam.goToWaitingRoom();
  await robin.press("Let in");
  await sam.isOn("call");
  const kim = await Visitor.arrive(browser, link("c-kim"), { viewport: DESK });
  await giveVoice(kim);
  await kim.open();
  await kim.goToWaitingRoom();
  await robin.press("Let in");
  await kim.reaches("call");
  const ids = { sam: idOf(session, "c-sam"), kim: idOf(session, "c-kim") };
  const robinId = idOf(session, "t-robin");
  return { robin, sam, kim, ids: { ...ids, robin: robinId } };
}

/** In place of the made-up microphone, whose beeps are too short for speech: a tone, silent at first. */
async function giveVoice(who: Visitor): Promise<void> {
  await who.page.evaluate(() => {
    const devices = navigator.mediaDevices;
    const real = devices.getUserMedia.bind(devices);
    const sound = new AudioContext();
    const volume = new GainNode(sound, { gain: 0 });
    const voice = new OscillatorNode(sound, { frequency: 220 });
    voice.connect(volume);
    voice.start();
    Object.assign(window, { setVoice: (on: boolean) => (volume.gain.value = on ? 0.8 : 0) });
    devices.getUserMedia = async (wish) => {
      const stream = await real(wish);
      const end = sound.createMediaStreamDestination();
      volume.connect(end);
      for (const track of stream.getAudioTracks()) {
        stream.removeTrack(track);
        for (const made of end.stream.getAudioTracks()) stream.addTrack(made);
      }
      return stream;
    };
  });
}

function speak(who: Visitor, on: boolean): Promise<void> {
  return who.page.evaluate((loud) => {
    (window as unknown as { setVoice: (on: boolean) => void }).setVoice(loud);
  }, on);
}

function personOn(who: Visitor, id: string) {
  return who.frame.locator(`[data-participant="${id}"] figure`);
}

function said(who: Visitor) {
  return who.frame.locator("output[aria-live]");
}

/** The own picture lies on no name, on no act of another picture, in the stage. */
async function expectOutOfTheWay(who: Visitor, self: ReturnType<typeof personOn>, where: string) {
  const others = "main [data-participant]:not([data-self-view]) figure";
  const names = await boxesOf(who.frame.locator(`${others} figcaption`));
  const acts = await boxesOf(who.frame.locator(`${others} button`));
  const own = await boxesOf(self);
  expect(own, where).toHaveLength(1);
  expectClear(own, [...names, ...acts], where);
  expectClear(names, acts, `${where}: names on acts`);
  expectWithin(own, who.page.viewportSize() ?? DESK, where);
}

test("three people: a place for each, the own picture where one wants it", async ({ browser }) => {
  const { robin, kim, ids } = await meet(browser);
  const [sam, other] = [personOn(robin, ids.sam), personOn(robin, ids.kim)];
  const self = personOn(robin, ids.robin);
  await expectPictureToMove(robin.page, ids.kim);
  await robin.isOn("call");

  await test.step("side by side, called as they wish", async () => {
    await expect(sam.locator("figcaption")).toContainText("Sam (they/them)");
    const boxes = [...(await boxesOf(sam)), ...(await boxesOf(other))];
    expect(boxes).toHaveLength(2);
    expectApart(boxes, "tiles");
    const [left, right] = boxes;
    expect(left?.top).toBe(right?.top);
    // The made-up camera is 4:3 or 16:9, the tile upright: no more than half the width is cut away.
    const kept = await other.locator("video").evaluate((video: HTMLVideoElement) => {
      const { clientWidth, clientHeight, videoWidth, videoHeight } = video;
      const scale = Math.max(clientWidth / videoWidth, clientHeight / videoHeight);
      return [clientWidth / (videoWidth * scale), clientHeight / (videoHeight * scale)];
    });
    expect(Math.min(...kept)).toBeGreaterThan(0.49);
  });

  await test.step("who speaks is framed, and keeps their place", async () => {
    const before = await boxesOf(other);
    await speak(kim, true);
    await expect(other).toHaveAttribute("data-speaking", "true", { timeout: 20_000 });
    await expect(sam).not.toHaveAttribute("data-speaking");
    expect(await boxesOf(other)).toEqual(before);
    await speak(kim, false);
    await expect(other).not.toHaveAttribute("data-speaking", { timeout: 20_000 });
    await expect(said(robin)).not.toContainText(/speak/iu);
  });

  await test.step("the own picture moves by keys, by drag, for the visit", async () => {
    await expectOutOfTheWay(robin, self, "as it begins");
    for (const corner of ["bottom left", "top left", "top right"]) {
      await pressByKey(robin.frame.getByRole("button", { name: HANDLE }));
      await robin.frame.getByRole("menuitem", { name: `Move to ${corner}` }).press("Enter");
      await expect(robin.frame.getByRole("button", { name: HANDLE })).toBeFocused();
      await expectOutOfTheWay(robin, self, corner);
    }
    const [from] = await boxesOf(self);
    await robin.page.mouse.move((from?.left ?? 0) + 30, (from?.top ?? 0) + 60);
    await robin.page.mouse.down();
    await robin.page.mouse.move(300, 300, { steps: 4 });
    await robin.page.mouse.move(120, 640, { steps: 4 });
    await robin.page.mouse.up();
    await expect(robin.frame.getByRole("menu")).toHaveCount(0);
    const [to] = await boxesOf(self);
    expect(to?.left).toBeLessThan(40);
    expect(to?.bottom).toBeGreaterThan(650);
    await robin.press("End call");
    await robin.press("Only I leave");
    await robin.press("Go back to the call");
    await robin.reaches("call");
    await expect(other.locator("video")).toBeVisible();
    expect(await boxesOf(self)).toEqual([to]);
  });

  await test.step("hidden it leaves a way back, and whether one is heard", async () => {
    await robin.press(HANDLE);
    await robin.frame.getByRole("menuitem", { name: "Hide my picture" }).press("Enter");
    const chip = robin.frame.getByRole("button", { name: /^Show my picture/u });
    await expect(chip).toBeFocused();
    await expect(self).toHaveCount(0);
    await expect(chip).not.toContainText("muted");
    await robin.press("Mute");
    await expect(chip).toContainText("You are muted.");
    await robin.isOn("call");
    await chip.press("Enter");
    await expect(robin.frame.getByRole("button", { name: HANDLE })).toBeFocused();
  });

  await test.step("a picture in the small window, and back", async () => {
    const small = () => robin.page.evaluate(() => document.pictureInPictureElement?.ariaLabel);
    await robin.press("Show Kim in a small window");
    await expect(said(robin)).toContainText("Kim is in a small window now.");
    expect(await small()).toBe("Kim, on video");
    await robin.press("Bring Kim back to this page");
    await expect(said(robin)).toContainText("Kim is back on this page.");
    expect(await small()).toBeUndefined();
    await expect(robin.frame.getByRole("button", { name: /Show Kim in a small/u })).toBeFocused();
  });

  await test.step("a shared screen stands whole, with the people beside it", async () => {
    await robin.press("Share");
    const screen = kim.frame.locator(`[data-screen-of="${ids.robin}"] figure`);
    await expect(screen.locator("video")).toBeVisible({ timeout: 20_000 });
    await expect(screen.locator("video")).toHaveCSS("object-fit", "contain");
    const people = kim.frame.getByRole("group", { name: "People in the call" });
    await expect(people.locator("[data-participant]")).toHaveCount(2);
    expectApart([...(await boxesOf(screen)), ...(await boxesOf(people))], "screen and people");
    expectClear(await boxesOf(personOn(kim, ids.kim)), await boxesOf(people), "own picture");
    await kim.isOn("call");
    await robin.sees("You are sharing your screen");
    await expect(robin.frame.locator("[data-screen-of]")).toHaveCount(0);
    await robin.press("Stop sharing");
    await expect(kim.frame.locator("[data-screen-of]")).toHaveCount(0);
  });
});

/** What a phone's keyboard does, at the browser's own boundary: headless browsers have none. */
async function keyboard(who: Visitor, height: number | null): Promise<void> {
  await who.page.evaluate((seen) => {
    const viewport = window.visualViewport;
    if (viewport === null) throw new Error("no visual viewport");
    if (seen === null) Reflect.deleteProperty(viewport, "height");
    else Object.defineProperty(viewport, "height", { value: seen, configurable: true });
    viewport.dispatchEvent(new Event("resize"));
  }, height);
}

test("a phone: turned, with a keyboard, under a thumb that goes back", async ({ browser }) => {
  const { robin, sam, ids } = await meet(browser);
  const { frame, page } = sam;
  const field = frame.getByRole("textbox");
  const bar = frame.getByRole("navigation");

  await test.step("turned, it keeps what is typed and where one was", async () => {
    await field.fill("Half a thou");
    for (const [width, height] of [
      [844, 390],
      [640, 360],
      [820, 1180],
      [320, 640],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const name = `${width} by ${height}`;
      await expect(field, name).toBeFocused();
      await expect(field, name).toHaveValue("Half a thou");
      expectWithin(await boxesOf(bar.getByRole("button")), { width, height }, name);
      await expectOutOfTheWay(sam, personOn(sam, ids.sam), name);
      const tiles = [...(await boxesOf(personOn(sam, ids.robin)))];
      expectApart([...tiles, ...(await boxesOf(personOn(sam, ids.kim)))], name);
      await sam.isOn("call");
    }
  });

  await test.step("above a keyboard the field stays in sight", async () => {
    await keyboard(sam, 508);
    await expect(bar).toBeHidden();
    const seen = { width: 390, height: 508 };
    expectWithin(await boxesOf(field), seen, "field");
    const [view] = await boxesOf(frame.locator("main"));
    expect((view?.bottom ?? 0) - (view?.top ?? 0)).toBeGreaterThan(80);
    await page.setViewportSize({ width: 844, height: 390 });
    await keyboard(sam, 180);
    expectWithin(await boxesOf(field), { width: 844, height: 180 }, "field, turned");
    await page.setViewportSize(PHONE.viewport);
    await keyboard(sam, null);
    await expect(bar).toBeVisible();
    await expect(field).toBeFocused();
  });

  await test.step("notches and the line for the thumb are left free", async () => {
    const session = await page.context().newCDPSession(page);
    const insets = { top: 40, bottom: 34, left: 0, right: 0 };
    await session.send("Emulation.setSafeAreaInsetsOverride", { insets });
    await expect
      .poll(async () => (await boxesOf(frame.locator("main")))[0]?.top)
      .toBeGreaterThanOrEqual(40);
    for (const { bottom } of await boxesOf(bar.getByRole("button"))) {
      expect(bottom).toBeLessThanOrEqual(844 - 34);
    }
    await session.send("Emulation.setSafeAreaInsetsOverride", { insets: {} });
    await session.detach();
  });

  await test.step("the sheet is made taller; Back makes it as it was", async () => {
    const height = async () => {
      const [box] = await boxesOf(frame.locator("main"));
      return (box?.bottom ?? 0) - (box?.top ?? 0);
    };
    const usual = await height();
    await sam.press("Make the sheet taller");
    await expect(frame.getByRole("button", { name: "Make the sheet shorter" })).toBeFocused();
    expect(await height()).toBeLessThan(usual - 100);
    await sam.isOn("call");
    await page.goBack();
    await expect(frame.getByRole("button", { name: "Make the sheet taller" })).toBeVisible();
    expect(await height()).toBe(usual);
  });

  await test.step("Back asks, twice it leaves", async () => {
    const question = frame.getByRole("region", { name: "Leave the call?" });
    for (let times = 0; times < 2; times += 1) {
      await page.goBack();
      await expect(question).toBeVisible();
      await expect(frame.getByRole("button", { name: "Stay" })).toBeFocused();
      if (times === 0) await sam.isOn("call");
      await sam.press("Stay");
      await expect(question).toHaveCount(0);
    }
    await expectPictureToMove(page, ids.robin);
    await page.goBack();
    await expect(question).toBeVisible();
    await page.goBack();
    expect(page.url()).toBe("about:blank");
    await expect(robin.frame.locator(`main [data-participant="${ids.sam}"]`)).toHaveCount(0);
  });
});
