// Serves a call page with livekit-client alone: the floor that joining is measured against.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { RoomToken } from "@sameside/shared/http/participant-api";

const CLIENT = join(import.meta.dirname, "..", "..", "packages", "client", "package.json");

/** All its addresses begin with this, so that it can stand on an origin with other pages. */
export const BARE_PATH = "/bare/";

/**
 * As fast as the library lets a page be: the token stands in the address, the devices are open before
 * the press, tracks go out as soon as signalling is up. Nothing else is on the page.
 */
const PAGE = `<!doctype html>
<title>Bare</title>
<button disabled>Join</button>
<video id="own" autoplay muted playsinline></video>
<div id="other"><video autoplay muted playsinline></video><audio autoplay></audio></div>
<script src="livekit-client.js"></script>
<script>
  const { Room, RoomEvent, createLocalTracks } = LivekitClient;
  const { server_url, participant_token } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  const devices = createLocalTracks({ audio: true, video: true });
  devices.then((tracks) => {
    for (const track of tracks) if (track.kind === "video") track.attach(document.querySelector("#own"));
  });
  const room = new Room();
  room.on(RoomEvent.TrackSubscribed, (track) => {
    track.attach(document.querySelector("#other " + track.kind));
  });
  const button = document.querySelector("button");
  button.onclick = async () => {
    const joined = room.connect(server_url, participant_token);
    for (const track of await devices) void room.localParticipant.publishTrack(track);
    await joined;
  };
  button.disabled = false;
</script>`;

export interface BarePage {
  readonly origin: string;
  close(): Promise<void>;
}

/** The page for one person who may enter; `origin` is where browsers find it. */
export function barePageUrl(origin: string, access: RoomToken): string {
  return `${origin}${BARE_PATH}#${encodeURIComponent(JSON.stringify(access))}`;
}

/** The client's own version of the library. */
export async function serveBarePage(): Promise<BarePage> {
  const resolved = createRequire(CLIENT).resolve("livekit-client");
  const library = await readFile(join(dirname(resolved), "livekit-client.umd.js"));
  const server = createServer((request, response) => {
    const script = request.url === `${BARE_PATH}livekit-client.js`;
    response.setHeader("content-type", script ? "text/javascript" : "text/html; charset=utf-8");
    // As immutable as ours, or a returning page would be measured against a first visit.
    if (script) response.setHeader("cache-control", "public, max-age=31536000, immutable");
    response.end(script ? library : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
