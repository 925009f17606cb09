// Devices that come and go, a look at the connection, ways in without any of them.
import { expect, test } from "@playwright/test";
import { linksOf, makeSession } from "../support/clinic.ts";
import { expectPictureToMove } from "../support/media.ts";
import { makePluggable, plugIn, pullOut, takeAway } from "../support/plugs.ts";
import { roomNames } from "../support/rooms.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

const SECOND = "Fake Audio Input 2";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterEach(({ browser }) => closeAll(browser));
test.afterAll(async () => {
  await stack.stop();
});

/** What our own program keeps on the device; the video library keeps how loud its log is. */
const kept = ({ page }: Visitor) =>
  page.evaluate(() => {
    const ours = Object.entries(localStorage).filter(([key]) => key.startsWith("sameside."));
    return JSON.stringify(Object.fromEntries(ours));
  });

test("a person checks, plugs, reloads, only listens, has a camera taken away", async ({
  browser,
}) => {
  const session = await makeSession(stack);
  const sam = await Visitor.arrive(browser, "about:blank");
  await makePluggable(sam.page);
  await sam.page.goto(linksOf(session, "c-sam").joinUrl);
  await sam.open();
  await sam.isOn("prejoin");
  expect(await kept(sam)).toBe("{}");

  await test.step("DEV3 the chosen microphone is remembered by its id alone", async () => {
    await sam.frame.getByText("Change camera, microphone or speaker").click();
    const microphone = sam.frame.getByRole("combobox", { name: "Microphone" });
    await microphone.selectOption({ label: SECOND });
    await expect(microphone.locator("option:checked")).toHaveText(SECOND);
    const words = await kept(sam);
    expect(words).toContain("sameside.devices");
    expect(words).not.toContain("Fake");
  });

  await test.step("DEV5 pulled out it is replaced; back it is offered", async () => {
    await pullOut(sam.page, SECOND);
    await sam.sees(`“${SECOND}” is gone.`);
    await plugIn(sam.page, SECOND);
    await sam.sees(`“${SECOND}” is here again.`);
    await sam.isOn("prejoin");
    await sam.press("Use it again");
    const microphone = sam.frame.getByRole("combobox", { name: "Microphone" });
    await expect(microphone.locator("option:checked")).toHaveText(SECOND);
  });

  await test.step("DEV7 the connection is good, by UDP; its room is gone afterwards", async () => {
    await sam.press("Check my connection");
    await sam.sees("Good. Picture and sound get through well.", 25_000);
    await sam.frame.getByText("For technical help").click();
    await expect(sam.frame.locator("dl").filter({ hasText: "Ways the server offers" })).toHaveText(
      /WebSocket to the video serverreachedWay of picture and soundUDPWays the server offersUDP/,
    );
    await sam.isOn("prejoin");
    await expect
      .poll(
        async () => (await roomNames(stack.livekit)).filter((name) => name.startsWith("check-")),
        {
          timeout: 30_000,
        },
      )
      .toEqual([]);
  });

  await test.step("DEV3 what is off stays off over a reload, what was chosen stays chosen", async () => {
    await sam.press("Stop video");
    await sam.page.reload();
    await sam.sees("Your camera is off");
    await sam.frame.getByText("Change camera, microphone or speaker").click();
    const microphone = sam.frame.getByRole("combobox", { name: "Microphone" });
    await expect(microphone.locator("option:checked")).toHaveText(SECOND);
  });

  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").joinUrl);
  await test.step("DEV4 only listening is a way in", async () => {
    await robin.open();
    await robin.press("Start the call");
    await robin.reaches("call");
    await sam.press("Only listen");
    await robin.press("Let in");
    await sam.reaches("call");
    await expectPictureToMove(sam.frame, linksOf(session, "t-robin").id);
    await robin.sees("Sam’s camera is off");
    await expect(sam.frame.getByRole("button", { name: "Unmute", exact: true })).toBeVisible();
  });

  await test.step("DEV5 a camera that gives nothing is said, opened again by a press", async () => {
    await sam.press("Start video");
    await expectPictureToMove(robin.frame, linksOf(session, "c-sam").id);
    await takeAway(sam.page, "video");
    await sam.sees("Your camera gives no picture right now.");
    await sam.isOn("call");
    await sam.press("Try again");
    await expectPictureToMove(robin.frame, linksOf(session, "c-sam").id);
    const words = "Your camera gives no picture right now.";
    await expect(sam.frame.getByRole("region", { name: words })).toHaveCount(0);
  });

  await test.step("DEV7 from the lost connection a look says that the video is away", async () => {
    await stack.livekit.takeDown();
    await sam.sees("The connection dropped.", 40_000);
    await sam.press("Check my connection");
    await sam.sees("Video cannot be reached right now.");
    await stack.livekit.bringUp();
  });
});

test("a network that lets no media through is named; a question nobody answers holds nobody up", async ({
  browser,
}) => {
  const session = await makeSession(stack);
  const { joinUrl } = linksOf(session, "c-sam");
  await test.step("DEV7 without any way the words say what to do", async () => {
    const sam = await Visitor.arrive(browser, "about:blank");
    // As behind a firewall that lets nothing but a relay through, and there is none.
    await sam.page.addInitScript(() => {
      const Usual = window.RTCPeerConnection;
      window.RTCPeerConnection = class extends Usual {
        constructor(configuration?: RTCConfiguration) {
          super({ ...configuration, iceTransportPolicy: "relay" });
        }
        override setConfiguration(configuration?: RTCConfiguration) {
          super.setConfiguration({ ...configuration, iceTransportPolicy: "relay" });
        }
      };
    });
    await sam.page.goto(joinUrl);
    await sam.open();
    await sam.press("Check my connection");
    await sam.sees("Picture and sound cannot get through here", 60_000);
    await sam.page.context().close();
  });
  await test.step("DEV4 the way in is open while the browser asks", async () => {
    const sam = await Visitor.arrive(browser, "about:blank", { permissions: [] });
    await sam.page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => new Promise(() => {});
      const { query } = Permissions.prototype;
      Permissions.prototype.query = async function ask(descriptor) {
        const answer = await query.call(this, descriptor);
        Object.defineProperty(answer, "state", { value: "prompt" });
        return answer;
      };
    });
    await sam.page.goto(joinUrl);
    await sam.open();
    await sam.sees("Your browser may be waiting for you.", 20_000);
    await sam.isOn("prejoin");
    await sam.press("Go to the waiting room");
    await sam.isOn("waiting");
  });
});
