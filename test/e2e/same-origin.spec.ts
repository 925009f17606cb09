// A call whose signalling comes by the page's own origin: nothing else is reached, nothing is asked twice.
import { expect, test } from "@playwright/test";
import { linksOf, makeSession } from "../support/clinic.ts";
import { expectPictureToMove, expectSound } from "../support/media.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

/** Pages wait a few seconds between two tries. */
const COMES_BACK_MS = 30_000;

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite", env: { LIVEKIT_PUBLIC_URL: "same-origin" } });
});
test.afterAll(async () => {
  await stack.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

test("the call goes through our server, outlives it, leaves no token in its log", async ({
  browser,
}) => {
  const session = await makeSession(stack);
  const links = { sam: linksOf(session, "c-sam"), robin: linksOf(session, "t-robin") };
  const sam = await Visitor.arrive(browser, links.sam.joinUrl);
  const robin = await Visitor.arrive(browser, links.robin.joinUrl);
  const sockets: URL[] = [];
  const asked: string[] = [];
  sam.page.on("websocket", (socket) => sockets.push(new URL(socket.url())));
  sam.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await sam.open();
  await sam.goToWaitingRoom();
  await robin.open();
  await robin.startCall();
  await robin.press("Let in");
  await expectPictureToMove(sam.frame, links.robin.id);
  await expectPictureToMove(robin.frame, links.sam.id);
  await expectSound(robin.frame);

  await test.step("the token came with the admission, the signalling by our own origin", () => {
    expect(sockets.map(({ host }) => host)).toEqual([new URL(stack.baseUrl).host]);
    expect(asked).not.toContain("/api/session/token");
  });

  await test.step("a new server takes the signalling up again", async () => {
    const before = sockets.length;
    await stack.restartServer();
    await expect.poll(() => sockets.length, { timeout: COMES_BACK_MS }).toBeGreaterThan(before);
    await expectPictureToMove(sam.frame, links.robin.id);
    // Muting is told by signalling alone.
    await robin.press("Stop video");
    await sam.sees("Robin’s camera is off", COMES_BACK_MS);
    await robin.press("Start video");
    await expectPictureToMove(sam.frame, links.robin.id);
  });

  const tokens = sockets.flatMap(({ searchParams }) => searchParams.get("access_token") ?? []);
  expect(tokens.length).toBeGreaterThan(0);
  for (const token of tokens) expect(stack.serverLog()).not.toContain(token);
  expect(stack.serverLog()).not.toContain("access_token");
  expect(stack.serverLog()).toContain('"route":"/rtc"');
});
