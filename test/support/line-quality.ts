// Tells a page how good lines are in place of the video server, at the border of LiveKit's signalling.
import type { Page, WebSocketRoute } from "@playwright/test";

/** `SignalResponse.connection_quality`, a part with a length. */
const QUALITY = (12 << 3) | 2;
const LEVELS = { poor: 0, excellent: 2 } as const;

/**
 * A line cannot be made bad on one machine without harming the test itself, so the readings are made up;
 * all else goes through as the server says it.
 */
export class LineQuality {
  #route: WebSocketRoute | undefined;
  /** LiveKit's names of connections by the participants' ids. */
  readonly #sids = new Map<string, string>();

  /** From the next navigation on. */
  static async of(page: Page): Promise<LineQuality> {
    const quality = new LineQuality();
    await page.routeWebSocket(/\/rtc\b/u, (route) => quality.#follow(route));
    return quality;
  }

  #follow(route: WebSocketRoute): void {
    this.#route = route;
    const server = route.connectToServer();
    server.onMessage((message) => {
      if (typeof message !== "string") {
        this.#learn(message);
        if (message[0] === QUALITY) return;
      }
      route.send(message);
    });
  }

  /** `ParticipantInfo` begins with sid, then identity. */
  #learn(message: Buffer): void {
    for (const [, sid, id] of message
      .toString("latin1")
      .matchAll(/(PA_\w+)\W[\s\S]([\w-]{8,})/gu)) {
      if (sid !== undefined && id !== undefined) this.#sids.set(id, sid);
    }
  }

  /** @throws when the page has not heard of that participant yet */
  tell(participantId: string, level: keyof typeof LEVELS): void {
    const [, sid] = [...this.#sids].find(([id]) => id.startsWith(participantId)) ?? [];
    if (sid === undefined || this.#route === undefined) {
      throw new Error(`nobody in the room is ${participantId}`);
    }
    const named = part(1, Buffer.from(sid));
    const info = part(1, Buffer.concat([named, Buffer.from([2 << 3, LEVELS[level]])]));
    this.#route.send(part(12, info));
  }
}

/** A protobuf field with its length; all of ours are short. */
function part(field: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([(field << 3) | 2, content.length]), content]);
}
