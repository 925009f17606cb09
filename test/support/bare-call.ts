// Keeps a call of two going on pages of livekit-client alone: what a browser takes for that, whatever is around it.
import { chromium as engine } from "@playwright/test";
import type { RoomToken } from "@sameside/shared/http/participant-api";
import { barePageUrl, serveBarePage } from "./bare-page.ts";
import { chromium } from "./browsers.ts";
import { linksOf, makeSession } from "./clinic.ts";
import { firstFrame, watchPages } from "./first-frame.ts";
import { Participant } from "./participant.ts";
import { openPageMeter } from "./process-figures.ts";
import type { PageFigures } from "./process-figures.ts";
import type { Stack } from "./stack.ts";

export interface BareCall {
  /** Of one of the two pages. */
  read(): Promise<PageFigures>;
  close(): Promise<void>;
}

export async function openBareCall(stack: Stack, minutes: number): Promise<BareCall> {
  const bare = await serveBarePage();
  const session = await makeSession(stack, { minutes });
  const robin = await Participant.open(linksOf(session, "t-robin").joinUrl);
  await robin.send({ type: "session.start" });
  const sam = await Participant.open(linksOf(session, "c-sam").joinUrl);
  await sam.send({ type: "presence.knock" });
  await robin.send({ type: "presence.admit", participantId: linksOf(session, "c-sam").id });
  const arrive = async (person: Participant) => {
    const browser = await engine.launch(chromium());
    const context = await browser.newContext({
      permissions: ["camera", "microphone"],
      viewport: { width: 1280, height: 900 },
    });
    await watchPages(context, ["Join"]);
    const page = await context.newPage();
    const access = (await (await person.request("/api/session/token", {})).json()) as RoomToken;
    await page.goto(barePageUrl(bare.origin, { ...access, server_url: stack.livekit.url }));
    await page.getByRole("button", { name: "Join" }).click();
    return { browser, page };
  };
  const [one, other] = [await arrive(sam), await arrive(robin)];
  await firstFrame(one.page);
  const read = await openPageMeter(one.browser, one.page);
  return {
    read,
    close: async () => {
      await Promise.all([one.browser.close(), other.browser.close()]);
      await bare.close();
    },
  };
}
