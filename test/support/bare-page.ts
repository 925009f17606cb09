// Serves a call page with livekit-client alone: the floor that joining is measured against.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const CLIENT = join(import.meta.dirname, "..", "..", "packages", "client", "package.json");

/** Devices are open, seen, and the token is there before the press; nothing else is on the page. */
const PAGE = `<!doctype html>
<title>Bare</title>
<button>Join</button>
<video id="own" autoplay muted playsinline></video>
<div id="other"><video autoplay muted playsinline></video><audio autoplay></audio></div>
<script src="/livekit-client.js"></script>
<script>
  const { Room, RoomEvent, createLocalTracks } = LivekitClient;
  async function prepare({ server_url, participant_token }) {
    const tracks = await createLocalTracks({ audio: true, video: true });
    for (const track of tracks) if (track.kind === "video") track.attach(document.querySelector("#own"));
    const room = new Room();
    room.on(RoomEvent.TrackSubscribed, (track) => {
      track.attach(document.querySelector("#other " + track.kind));
    });
    document.querySelector("button").onclick = async () => {
      await room.connect(server_url, participant_token);
      for (const track of tracks) void room.localParticipant.publishTrack(track);
    };
  }
</script>`;

export interface BarePage {
  readonly url: string;
  close(): Promise<void>;
}

/** The client's own version of the library. */
export async function serveBarePage(): Promise<BarePage> {
  const resolved = createRequire(CLIENT).resolve("livekit-client");
  const library = await readFile(join(dirname(resolved), "livekit-client.umd.js"));
  const server = createServer((request, response) => {
    const script = request.url === "/livekit-client.js";
    response.setHeader("content-type", script ? "text/javascript" : "text/html; charset=utf-8");
    response.end(script ? library : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
