// Has two people in a call, one of whom can leave by turns: who joins is what is measured.
import type { Browser, Page } from "@playwright/test";
import type { RoomToken } from "@sameside/shared/http/participant-api";
import { barePageUrl } from "./bare-page.ts";
import { linksOf, makeSession } from "./clinic.ts";
import { watchPages } from "./first-frame.ts";
import type { JoinPlace } from "./join-place.ts";
import type { Racer } from "./join-race.ts";
import { Participant } from "./participant.ts";
import { Visitor } from "./visitor.ts";

export interface JoinedPair {
  /** Sam's page; Robin stays in the call. */
  readonly sam: Visitor;
  readonly robin: Visitor;
  /** The product itself. */
  readonly ours: () => Racer;
  /** livekit-client alone: the page at `origin`, signalling at `signalling`. */
  readonly bare: (name: string, origin: string, signalling: string) => Racer;
}

const JOIN = "Join the call";

/** `samsBrowser`: where Sam's is to be looked at alone. */
export async function openJoinedPair(
  { browser, stack, fronts }: JoinPlace,
  samsBrowser: Browser = browser,
): Promise<JoinedPair> {
  const session = await makeSession(stack);
  const links = { sam: linksOf(session, "c-sam"), robin: linksOf(session, "t-robin") };
  const arrive = async (link: string, where: Browser) => {
    const permissions = ["camera", "microphone"];
    const context = await where.newContext({ permissions, locale: "en-GB" });
    await watchPages(context, [JOIN, "Join"]);
    const page = await context.newPage();
    await page.goto(link);
    return new Visitor(page);
  };
  const sam = await arrive(links.sam.joinUrl, samsBrowser);
  const robin = await arrive(links.robin.joinUrl, browser);
  await sam.open();
  await sam.press("Go to the waiting room");
  await robin.open();
  await robin.press("Start the call");
  await robin.press("Let in");
  await sam.frame.locator(`[data-participant="${links.robin.id}"] video`).waitFor();
  const address = sam.page.url();
  const api = await Participant.open(
    links.sam.joinUrl.replace(fronts.relayed.origin, stack.baseUrl),
  );
  const joiner = sam.page;
  const other = robin.page;
  return {
    sam,
    robin,
    // Sam was let in before: one press leads back in.
    ours: () => ({
      name: "Sameside",
      joiner,
      other,
      arrive: async () => {
        await joiner.goto(address);
        await ownPictureMoves(joiner);
        // Everything lazy has come, too.
        await joiner.waitForFunction(() =>
          performance.getEntriesByType("resource").some(({ name }) => /call-room/.test(name)),
        );
        return joiner.getByRole("button", { name: JOIN });
      },
    }),
    bare: (name, origin, signalling) => ({
      name,
      joiner,
      other,
      arrive: async () => {
        const access = (await (await api.request("/api/session/token", {})).json()) as RoomToken;
        const server_url = signalling.replace(/^http/, "ws");
        await joiner.goto(barePageUrl(origin, { ...access, server_url }));
        await ownPictureMoves(joiner);
        return joiner.getByRole("button", { name: "Join" });
      },
    }),
  };
}

/** On all pages alike the press comes after a look at the own picture. */
async function ownPictureMoves(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) > 1);
}
