// Measures a press on Join until the other's first frame, beside a page with livekit-client alone.
import { chromium as engine, expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { serveBarePage } from "../support/bare-page.ts";
import { chromium } from "../support/browsers.ts";
import { linksOf, makeSession } from "../support/clinic.ts";
import { median, ms, percentile, ratio } from "../support/figures.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import { Visitor } from "../support/visitor.ts";

const WARM_UP = 2;
const ROUNDS = 20;

/** The page's own clock; `picture` selects the other's video, which may not be there yet. */
function pressToFrame(button: Locator, picture: string): Promise<number> {
  return button.evaluate(
    (element, selector) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const watch = () => {
          const video = document.querySelector<HTMLVideoElement>(selector);
          if (video === null) return requestAnimationFrame(watch);
          return video.requestVideoFrameCallback(() => resolve(performance.now() - started));
        };
        (element as HTMLElement).click();
        watch();
      }),
    picture,
  );
}

/** On both pages alike the press comes after a look at the own picture. */
async function ownPictureMoves(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) > 1);
}

/** Sam was let in before: one press leads back in. */
async function ourPage(page: Page, address: string, otherId: string): Promise<number> {
  await page.goto(address);
  const button = page.getByRole("button", { name: "Join the call" });
  await button.waitFor();
  await ownPictureMoves(page);
  // Everything lazy has come, too.
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => /call-room/.test(name)),
  );
  return await pressToFrame(button, `[data-participant="${otherId}"] video`);
}

async function barePage(page: Page, address: string, sam: Participant): Promise<number> {
  const token: unknown = await (await sam.request("/api/session/token", {})).json();
  await page.goto(address);
  await page.evaluate(
    (access) =>
      (globalThis as unknown as { prepare: (access: unknown) => Promise<void> }).prepare(access),
    token,
  );
  await ownPictureMoves(page);
  return await pressToFrame(page.getByRole("button"), "#other video");
}

const endings: (() => Promise<void>)[] = [];
try {
  const stack = await startStack({ store: "pglite" });
  endings.push(() => stack.stop());
  const bare = await serveBarePage();
  endings.push(() => bare.close());
  const browser = await engine.launch(chromium());
  endings.push(() => browser.close());
  const session = await makeSession(stack);
  const links = { sam: linksOf(session, "c-sam"), robin: linksOf(session, "t-robin") };
  const sam = await Visitor.arrive(browser, links.sam.joinUrl);
  const robin = await Visitor.arrive(browser, links.robin.joinUrl);
  await sam.open();
  await sam.press("Go to the waiting room");
  await robin.open();
  await robin.press("Start the call");
  await robin.press("Let in");
  await sam.frame.locator(`[data-participant="${links.robin.id}"] video`).waitFor();
  const address = sam.page.url();
  const api = await Participant.open(links.sam.joinUrl);
  const { page } = sam;
  const robinSeesSam = robin.frame.locator(`[data-participant="${links.sam.id}"]`);
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/api/session/token")) asked += 1;
  });
  const ways = {
    "livekit-client alone": () => barePage(page, bare.url, api),
    Sameside: () => ourPage(page, address, links.robin.id),
  };
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, [] as number[]]));
  // Interleaved, so that a noisy moment of the machine hits both alike.
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const turns = Object.entries(ways);
    // Who comes second finds a room that was left a moment ago: they take turns in that, too.
    for (const [name, way] of round % 2 === 0 ? turns : turns.toReversed()) {
      await page.goto("about:blank");
      await expect(robinSeesSam).toHaveCount(0, { timeout: 20_000 });
      const time = await way();
      if (round >= WARM_UP) times[name]?.push(time);
    }
  }
  const floor = median(times["livekit-client alone"] ?? []);
  for (const [name, list] of Object.entries(times)) {
    const figures = `p50 ${ms(median(list))}, p90 ${ms(percentile(list, 0.9))}`;
    process.stdout.write(
      `${name}: ${figures}, ${ratio(median(list), floor)} the bare page's p50\n`,
    );
  }
  process.stdout.write(`${asked} tokens were asked for after a press, in ${ROUNDS} rounds\n`);
} finally {
  for (const end of endings.toReversed()) await end();
}
