// Sets up everything that joining is measured with, by one kind of way to the servers.
import { chromium as engine } from "@playwright/test";
import type { Browser } from "@playwright/test";
import { BARE_PATH, serveBarePage } from "./bare-page.ts";
import { chromium } from "./browsers.ts";
import { makeCertificate, startFront } from "./https-front.ts";
import type { Front } from "./https-front.ts";
import { openLink } from "./link.ts";
import { startStack } from "./stack.ts";
import type { Stack } from "./stack.ts";

/** Origins of proxies in front of the same servers. */
export interface JoinFronts {
  /** Signalling over the page's HTTP/2, through our server. */
  readonly relayed: Front;
  /** Signalling over the page's HTTP/2, led to LiveKit by the proxy. */
  readonly direct: Front;
  /** The same by a proxy that knows no WebSocket over HTTP/2. */
  readonly upgraded: Front;
  /** Signalling alone: an origin beside the page's. */
  readonly apart: Front;
}

export interface JoinPlace {
  readonly browser: Browser;
  /** Another browser of the same kind, at the same end. */
  launch(): Promise<Browser>;
  readonly stack: Stack;
  readonly fronts: JoinFronts;
  /** Of this machine, on the way to the browser. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * @param roundTripMs 0: on loopback
 * @throws when this machine cannot make such a link
 */
export async function openJoinPlace(roundTripMs: number): Promise<JoinPlace> {
  const endings: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    const link = roundTripMs === 0 ? null : await openLink({ oneWayMs: roundTripMs / 2 });
    if (link !== null && "missing" in link) throw new Error(link.missing);
    if (link !== null) endings.push(() => link.stop());
    const address = link?.address ?? "127.0.0.1";
    const certificate = await makeCertificate(address);
    const bare = await serveBarePage();
    endings.push(() => bare.close());
    const running: { stack?: Stack } = {};
    const front = async (webSocketOverHttp2: boolean, signalling: "ours" | "livekit") => {
      const target = (path: string) => {
        if (path.startsWith(BARE_PATH)) return bare.origin;
        const toLiveKit = signalling === "livekit" && path.startsWith("/rtc");
        const { stack } = running;
        const url = toLiveKit ? stack?.livekit.url.replace(/^ws/, "http") : stack?.baseUrl;
        return url ?? "";
      };
      const made = await startFront({ address, certificate, webSocketOverHttp2, target });
      endings.push(() => made.stop());
      return made;
    };
    const fronts: JoinFronts = {
      relayed: await front(true, "ours"),
      direct: await front(true, "livekit"),
      upgraded: await front(false, "livekit"),
      apart: await front(false, "livekit"),
    };
    const env = {
      PUBLIC_URL: fronts.relayed.origin,
      LIVEKIT_PUBLIC_URL: "same-origin",
      TRUST_PROXY: "1",
    };
    const stack = await startStack({ store: "pglite", address, env });
    running.stack = stack;
    endings.push(() => stack.stop());
    const usual = chromium();
    const options = { ...usual, args: [...(usual.args ?? []), certificate.trust] };
    const launch = async () => {
      const browser = await engine.launch(
        link === null ? options : link.through(options, fronts.relayed.origin),
      );
      endings.push(() => browser.close());
      return browser;
    };
    return { browser: await launch(), launch, stack, fronts, address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
