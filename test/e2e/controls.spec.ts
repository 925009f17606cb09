// What people do during a call, what the call does for them: keys, space bar, devices, weak lines.
import { expect, test } from "@playwright/test";
import type { Browser, Locator } from "@playwright/test";
import { expectAccessible } from "../support/accessible.ts";
import { chromiumWithWebGl } from "../support/browsers.ts";
import { linksOf, makeSession } from "../support/clinic.ts";
import { Ears } from "../support/ears.ts";
import { LineQuality } from "../support/line-quality.ts";
import { expectPictureToMove, expectSilence, expectSound } from "../support/media.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterEach(({ browser }) => closeAll(browser));
test.afterAll(async () => {
  await stack?.stop();
});

interface Person {
  readonly who: Visitor;
  readonly id: string;
  readonly ears: Ears;
  readonly lines: LineQuality;
}

/** Runs in the page: the made-up microphone only clicks, a voice goes on; the lock is only counted. */
function withVoice(): void {
  const here = globalThis as typeof globalThis & { locks?: number };
  here.locks = 0;
  Object.defineProperty(navigator, "wakeLock", {
    value: {
      request: () => {
        here.locks = (here.locks ?? 0) + 1;
        return Promise.resolve({ release: () => Promise.resolve() });
      },
    },
  });
  const { mediaDevices } = navigator;
  const open = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (wish) => {
    const stream = await open(wish);
    const [microphone] = stream.getAudioTracks();
    if (microphone === undefined) return stream;
    const context = new AudioContext();
    const voice = new OscillatorNode(context, { frequency: 220 });
    const out = context.createMediaStreamDestination();
    voice.connect(out);
    voice.start();
    stream.removeTrack(microphone);
    for (const track of out.stream.getAudioTracks()) stream.addTrack(track);
    return stream;
  };
}

async function arrive(
  browser: Browser,
  participant: { id: string; joinUrl: string },
): Promise<Person> {
  const context = await browser.newContext({
    permissions: ["camera", "microphone"],
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const ears = await Ears.of(page);
  const lines = await LineQuality.of(page);
  await page.addInitScript(withVoice);
  await page.goto(participant.joinUrl);
  const who = new Visitor(page);
  await who.open();
  return { who, id: participant.id, ears, lines };
}

async function meet(
  browser: Browser,
  ofSam: Browser = browser,
): Promise<{ sam: Person; robin: Person }> {
  const session = await makeSession(stack);
  const robin = await arrive(browser, linksOf(session, "t-robin"));
  await robin.who.press("Start the call");
  await robin.who.reaches("call");
  const sam = await arrive(ofSam, linksOf(session, "c-sam"));
  await sam.who.press("Go to the waiting room");
  await robin.who.press("Let in");
  await sam.who.reaches("call");
  await expectSound(robin.who.frame);
  return { sam, robin };
}

function button({ who }: Person, name: string): Locator {
  return who.frame.getByRole("button", { name, exact: true });
}

async function hears({ ears }: Person, words: string): Promise<void> {
  await expect.poll(() => ears.heard(), { timeout: 20_000 }).toContain(words);
  await ears.forget();
}

test("keys, space bar, devices, weak lines in a call of two", async ({ browser }) => {
  const cast = await meet(browser);
  await test.step("keys act, are named, said", () => keysAct(cast));
  await test.step("muted, yet speaking", () => mutedSpeaking(cast));
  await test.step("keys rest", () => keysRest(cast));
  await test.step("the space bar talks", () => spaceTalks(cast));
  await test.step("More", () => more(cast));
  await test.step("weak lines", () => weakLines(cast));
  expect(
    await sam(cast).evaluate(() => (globalThis as typeof globalThis & { locks?: number }).locks),
  ).toBe(1);
  await test.step("a key leaves", async () => {
    await cast.sam.who.page.keyboard.press("Control+Shift+h");
    await cast.sam.who.reaches("left");
  });
});

type Cast = Awaited<ReturnType<typeof meet>>;

const sam = (cast: Cast) => cast.sam.who.page;

async function keysAct({ sam: person }: Cast): Promise<void> {
  const { page } = person.who;
  await expect(button(person, "Mute")).toHaveAttribute("aria-keyshortcuts", "Control+D");
  await expect(button(person, "Leave")).toHaveAttribute("aria-keyshortcuts", "Control+Shift+H");
  await page.keyboard.press("Control+e");
  await hears(person, "Your camera is off.");
  await page.keyboard.press("Control+e");
  await hears(person, "Your camera is on.");
  await page.keyboard.press("Control+d");
  await hears(person, "You are muted.");
  await expect(button(person, "Unmute")).toBeVisible();
}

async function mutedSpeaking({ sam: person, robin }: Cast): Promise<void> {
  const notice = person.who.frame.getByRole("region", { name: /^You are muted/ });
  await expect(notice).toBeVisible({ timeout: 5_000 });
  await expectAccessible(person.who.page);
  await expectSilence(robin.who.frame);
  await expect(notice).toBeHidden({ timeout: 15_000 });
}

async function keysRest({ sam: person }: Cast): Promise<void> {
  const { page, frame } = person.who;
  const field = frame.getByRole("textbox", { name: /for today/i });
  await field.focus();
  await page.keyboard.press("Control+d");
  await page.keyboard.down("Space");
  await expect(button(person, "Unmute")).toBeVisible();
  await page.keyboard.up("Space");
  await expect(button(person, "Unmute")).toBeVisible();
  await field.fill("");
  await field.blur();
}

async function spaceTalks({ sam: person, robin }: Cast): Promise<void> {
  const { page } = person.who;
  await page.keyboard.down("Space");
  await expect(button(person, "Mute")).toBeVisible();
  await expectSound(robin.who.frame);
  await page.keyboard.up("Space");
  await expect(button(person, "Unmute")).toBeVisible();
  await expectSilence(robin.who.frame);
  // A window that is left tells of no key that is let go.
  await page.keyboard.down("Space");
  await expect(button(person, "Mute")).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("blur")));
  await expect(button(person, "Unmute")).toBeVisible();
  await page.keyboard.up("Space");
  // With the mouse, then by bar: the button does not take the bar.
  await button(person, "Unmute").click();
  await button(person, "Mute").click();
  await page.keyboard.down("Space");
  await expect(button(person, "Mute")).toBeVisible();
  await page.keyboard.up("Space");
  await expect(button(person, "Unmute")).toBeVisible();
}

async function more({ sam: person }: Cast): Promise<void> {
  const { page, frame } = person.who;
  await button(person, "More").click();
  const panel = frame.getByRole("dialog", { name: "For this call" });
  await expect(panel.getByRole("heading")).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Control+d");
  await expect(button(person, "Unmute")).toBeVisible();
  await panel.getByText("Change camera, microphone or speaker").click();
  const camera = panel.getByLabel("Camera", { exact: true });
  const other = await camera.locator("option").last().getAttribute("value");
  await camera.selectOption(other);
  await expect(camera).toHaveValue(other ?? "");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(button(person, "More")).toBeFocused();
  await button(person, "More").click();
  await frame.getByText("Use keys for the call").click();
  await page.keyboard.press("Escape");
  await expect(button(person, "Unmute")).not.toHaveAttribute("aria-keyshortcuts");
  await page.keyboard.press("Control+d");
  await expect(button(person, "Unmute")).toBeVisible();
  await button(person, "More").click();
  await frame.getByText("Use keys for the call").click();
  await page.keyboard.press("Escape");
}

async function weakLines({ sam: person, robin }: Cast): Promise<void> {
  const { frame } = person.who;
  person.lines.tell(robin.id, "poor");
  await person.who.sees("Robin’s line is weak.");
  person.lines.tell(person.id, "poor");
  await person.who.sees("Turning off your camera helps the sound.");
  await person.ears.forget();
  await button(person, "Turn off my camera").click();
  await expect(button(person, "Start video")).toBeVisible();
  await expect(frame.getByRole("region", { name: /^The line is weak/ })).toBeVisible();
  person.lines.tell(robin.id, "excellent");
  person.lines.tell(person.id, "excellent");
  await person.who.sees("The line is good again.", 15_000);
  // By the notice that comes; else it would be said twice.
  const good = async () =>
    (await person.ears.heard()).filter((words) => words.startsWith("The line"));
  await expect.poll(good).toEqual(["The line is good again."]);
  await button(person, "Turn on my camera").click();
  await expect(button(person, "Stop video")).toBeVisible();
}

/**
 * The sharpest step between two neighbours in the upper edge of somebody's picture, 0 to 255: there stand
 * letters. The round shape of the made-up camera is taken for a head, which stays sharp.
 */
async function sharpness(person: Person, of: string): Promise<number> {
  return await person.who.frame.evaluate((id) => {
    const video = document.querySelector<HTMLVideoElement>(`[data-participant="${id}"] video`);
    if (video === null || video.videoWidth === 0) return -1;
    const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
    const pen = canvas.getContext("2d");
    if (pen === null) return -1;
    pen.drawImage(video, 0, 0);
    const { data, width } = pen.getImageData(0, 0, canvas.width, canvas.height >> 3);
    let most = 0;
    for (let at = 8; at < data.length; at += 4) {
      const before = (at / 4) % width < 2 ? data[at + 1] : data[at - 7];
      most = Math.max(most, Math.abs((data[at + 1] ?? 0) - (before ?? 0)));
    }
    return most;
  }, of);
}

test("a background is blurred where the clinic offers it, never shown by surprise", async ({
  browser,
  playwright,
}) => {
  const answer = await fetch(`${stack.baseUrl}/v1/clinic`, {
    method: "PATCH",
    headers: {
      authorization: `Bearer ${stack.clinic.apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ blur: true }),
  });
  expect(answer.status).toBe(200);
  const drawing = await playwright.chromium.launch(chromiumWithWebGl());
  try {
    await blurs(await meet(browser, drawing));
  } finally {
    await drawing.close();
  }
});

async function blurs({ sam: person, robin }: Cast): Promise<void> {
  const { page, frame } = person.who;
  await expectPictureToMove(robin.who.frame, person.id);
  await expect.poll(() => sharpness(robin, person.id)).toBeGreaterThan(40);
  const program = "**/assets/selfie_segmentation-*.js";
  await page.route(program, (route) => route.abort());
  await button(person, "More").click();
  await frame.getByText("Blur my background").click();
  await person.who.sees("Your camera is off, so nobody sees your room.");
  await expect(button(person, "Start video")).toBeVisible();
  await page.keyboard.press("Escape");
  await robin.who.sees("Sam’s camera is off");
  await page.unroute(program);
  await button(person, "Try again").click();
  await expect(button(person, "Stop video")).toBeVisible({ timeout: 60_000 });
  await expectPictureToMove(robin.who.frame, person.id);
  await expect.poll(() => sharpness(robin, person.id)).toBeLessThan(25);
  await button(person, "More").click();
  await expect(frame.getByLabel("Blur my background")).toBeChecked();
}
