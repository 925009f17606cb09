// Measures joining a call as both people in it see it, beside livekit-client alone, beside any other page.
import { openJoinPlace } from "../support/join-place.ts";
import { race } from "../support/join-race.ts";
import { openJoinedPair } from "../support/joined-pair.ts";
import { openPeer } from "../support/peer-page.ts";

const ROUNDS = 15;

/** `npm run bench join [round trip in ms]`; both where none is named. */
const [given] = process.argv.slice(2);
for (const roundTripMs of given === undefined ? [0, 60] : [Number(given)]) {
  process.stdout.write(`round trip ${roundTripMs} ms, https\n`);
  const place = await openJoinPlace(roundTripMs);
  try {
    const { direct, apart } = place.fronts;
    const { bare, ours, sam } = await openJoinedPair(place);
    let asked = 0;
    sam.page.on("request", (request) => {
      if (request.url().endsWith("/api/session/token")) asked += 1;
    });
    await race(
      [
        bare("livekit-client alone, one HTTP/2 origin", direct.origin, direct.origin),
        bare("livekit-client alone, signalling on another", direct.origin, apart.origin),
        ours(),
        ...(await openPeer(place)),
      ],
      ROUNDS,
    );
    process.stdout.write(`${asked} tokens were asked for after a press\n`);
  } finally {
    await place.stop();
  }
}
