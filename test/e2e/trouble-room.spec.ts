// What goes wrong with the room during a call: links, LiveKit, tabs. Nobody is left without a way on.
import { chromium as engine, expect, test } from "@playwright/test";
import { chromium } from "../support/browsers.ts";
import { linksOf, makeSession } from "../support/clinic.ts";
import { openLink } from "../support/link.ts";
import { expectPictureToMove } from "../support/media.ts";
import { startStack } from "../support/stack.ts";
import { Visitor } from "../support/visitor.ts";

/** A dead path of pictures shows after about a quarter of a minute; pages wait 8 s between two tries. */
const COMES_BACK_MS = 40_000;

test("a link that is cut, then mended", async () => {
  const link = await openLink({ oneWayMs: 30 });
  if ("missing" in link) throw new Error(link.missing);
  const stack = await startStack({ store: "pglite", address: link.address });
  const browser = await engine.launch(link.through(chromium(), stack.baseUrl));
  try {
    const session = await makeSession(stack);
    const links = { sam: linksOf(session, "c-sam"), robin: linksOf(session, "t-robin") };
    const sam = await Visitor.arrive(browser, links.sam.joinUrl);
    const robin = await Visitor.arrive(browser, links.robin.joinUrl);
    await sam.open();
    await sam.press("Go to the waiting room");
    await robin.open();
    await robin.press("Start the call");
    await robin.press("Let in");
    await expectPictureToMove(sam.frame, links.robin.id);
    const wayMs = await sam.page.evaluate(async () => {
      const began = performance.now();
      await fetch("/readyz");
      return performance.now() - began;
    });
    expect(wayMs).toBeGreaterThan(55);
    link.cut();
    await sam.sees("The connection dropped.", COMES_BACK_MS);
    link.restore();
    await expectPictureToMove(sam.frame, links.robin.id);
  } finally {
    await browser.close();
    await stack.stop();
    await link.stop();
  }
});
