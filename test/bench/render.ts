// Measures a change on a long agenda until it is painted, beside a bare React list of the same length.
import { randomUUID } from "node:crypto";
import { chromium as engine } from "@playwright/test";
import type { Page } from "@playwright/test";
import { chromium } from "../support/browsers.ts";
import { linksOf, makeSession } from "../support/clinic.ts";
import { median, ms, percentile, ratio } from "../support/figures.ts";
import { PageBuild } from "../support/page-sizes.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import { Visitor } from "../support/visitor.ts";

const OPEN = 6;
const SETTLED = 200;
const WARM_UP = 5;
const ROUNDS = 50;

/** All lines drawn, nothing kept: what a page without any care does. */
const FLOOR = `
import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";
function List() {
  const [starred, setStarred] = useState(false);
  globalThis.incoming = () => setStarred((before) => !before);
  return h("ol", null, Array.from({ length: ${OPEN + SETTLED} }, (_, index) =>
    h("li", { key: index }, "Line " + index, h("button", {
      "aria-pressed": index === 0 && starred,
      "aria-label": "Star: Line " + index,
      onClick: () => setStarred((before) => !before),
    }, "Star"))));
}
createRoot(document.body).render(h(List));
`;

/** From a press until the frame that shows it is out. */
function press(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const button = document.querySelector<HTMLElement>("[aria-pressed]");
        const before = button?.ariaPressed;
        const started = performance.now();
        button?.click();
        const look = () =>
          requestAnimationFrame(() => {
            if (document.querySelector("[aria-pressed]")?.ariaPressed === before) return look();
            const after = new MessageChannel();
            after.port1.addEventListener("message", () => resolve(performance.now() - started));
            after.port1.start();
            after.port2.postMessage(null);
          });
        look();
      }),
  );
}

/** From the moment the change is on the page until the frame that shows it is out. */
function untilPainted(page: Page): Promise<void> {
  return page.evaluate(() => {
    const here = globalThis as unknown as { arrived: number; painted: Promise<number> };
    here.painted = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => {
          const after = new MessageChannel();
          after.port1.addEventListener("message", () => resolve(performance.now() - here.arrived));
          after.port1.start();
          after.port2.postMessage(null);
        });
      }).observe(document.querySelector("ol") ?? document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  });
}

function painted(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
}

/** Notes when the stream last brought something. */
function noteArrivals(): void {
  const { read } = ReadableStreamDefaultReader.prototype;
  ReadableStreamDefaultReader.prototype.read = async function noted() {
    const part = await read.call(this);
    (globalThis as unknown as { arrived: number }).arrived = performance.now();
    return part as ReadableStreamReadResult<never>;
  };
}

const endings: (() => Promise<void>)[] = [];
try {
  const stack = await startStack({ store: "pglite" });
  endings.push(() => stack.stop());
  const floor = await PageBuild.make(FLOOR);
  const browser = await engine.launch(chromium());
  endings.push(() => browser.close());
  const session = await makeSession(stack, { call: "elsewhere" });
  const robin = await Participant.open(linksOf(session, "t-robin").joinUrl);
  const writer = await Participant.open(linksOf(session, "c-sam").joinUrl);
  await robin.send({ type: "session.start" });
  let itemId = "";
  for (let count = 0; count < OPEN + SETTLED; count += 1) {
    itemId = randomUUID();
    const base = { type: "agenda.add", kind: "topic", minutes: null, draft: false } as const;
    await writer.send({ ...base, itemId, text: `Line ${count}` });
    if (count < SETTLED) await robin.send({ type: "agenda.finish", itemId });
  }
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteArrivals);
  await page.goto(linksOf(session, "c-sam").panelUrl);
  const sam = new Visitor(page);
  await sam.open();
  await sam.sees(`Line ${OPEN + SETTLED - 1}`);
  const bare = await (await browser.newContext()).newPage();
  await bare.setContent("<!doctype html><title>Bare</title><body></body>");
  await bare.addScriptTag({ type: "module", content: floor.code(floor.entry("floor")) });
  await bare.getByText("Line 0").waitFor();

  let starred = false;
  const incoming = async () => {
    await untilPainted(page);
    starred = !starred;
    await robin.send({ type: starred ? "agenda.star" : "agenda.unstar", itemId });
    return painted(page);
  };
  const bareIncoming = async () => {
    await untilPainted(bare);
    await bare.evaluate(() => {
      const here = globalThis as unknown as { arrived: number; incoming: () => void };
      here.arrived = performance.now();
      here.incoming();
    });
    return painted(bare);
  };
  const ways = {
    "press, bare list": () => press(bare),
    "press, Sameside": () => press(page),
    "incoming, bare list": bareIncoming,
    "incoming, Sameside": incoming,
  };
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, [] as number[]]));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      // The page in front is the one that paints.
      await (name.endsWith("bare list") ? bare : page).bringToFront();
      // The answer to a press is a change, too: it must not be taken for the next one.
      const answered = name === "press, Sameside" && page.waitForResponse(/\/commands$/u);
      const time = await way();
      await answered;
      if (round >= WARM_UP) times[name]?.push(time);
    }
  }
  for (const [name, list] of Object.entries(times)) {
    const beside = median(times[`${name.split(",")[0]}, bare list`] ?? []);
    const figures = `p50 ${ms(median(list))}, p90 ${ms(percentile(list, 0.9))}`;
    process.stdout.write(
      `${name}: ${figures}, ${ratio(median(list), beside)} the bare list's p50\n`,
    );
  }
} finally {
  for (const end of endings.toReversed()) await end();
}
