// Has another product's page take part in a race, whatever it is made of.
import type { Page } from "@playwright/test";
import { firstFrame, watchPages } from "./first-frame.ts";
import type { JoinPlace } from "./join-place.ts";
import type { Racer } from "./join-race.ts";

/** A peer that shows no own picture before the press is pressed after this long. */
const LOOK_MS = 5000;

/**
 * What a peer must be like: the page at `PEER_URL` leads two people who open it into the same call; it
 * shows a button on which `PEER_BUTTON` stands; a press on it joins, with camera and microphone. Where
 * it asks for a name, its first empty text field is filled. `{address}` in `PEER_URL` stands for this
 * machine's address on the way to the browser: there the peer must listen, there its media must come
 * from. Nobody takes part where `PEER_URL` is not set, or has no `{address}` while the link has one.
 */
export async function openPeer({ browser, address }: JoinPlace): Promise<readonly Racer[]> {
  const { PEER_URL: template = "", PEER_BUTTON: button = "Join" } = process.env;
  const reachable = address === "127.0.0.1" || template.includes("{address}");
  if (template === "" || !reachable) return [];
  const url = template.replaceAll("{address}", address);
  const context = async (): Promise<Page> => {
    const permissions = ["camera", "microphone"];
    const made = await browser.newContext({ permissions, ignoreHTTPSErrors: true });
    await watchPages(made, [button]);
    return await made.newPage();
  };
  const arrive = async (page: Page) => {
    await page.goto(url);
    const found = page.getByRole("button", { name: button, exact: true });
    await found.waitFor();
    const name = page.getByRole("textbox").first();
    if ((await name.count()) > 0 && (await name.inputValue()) === "") await name.fill("Sam");
    await page
      .waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) > 1, undefined, {
        timeout: LOOK_MS,
      })
      .catch(() => undefined);
    return found;
  };
  const [other, joiner] = [await context(), await context()];
  await (await arrive(other)).click();
  // Somebody joins once before anything is measured: now it is known that the two meet.
  const met = firstFrame(other);
  await (await arrive(joiner)).click();
  await met;
  return [{ name: "the page at PEER_URL", joiner, other, arrive: () => arrive(joiner) }];
}
