// Measures joining by each way that signalling can take, with a page of livekit-client alone.
import { openJoinPlace } from "../support/join-place.ts";
import { race } from "../support/join-race.ts";
import { openJoinedPair } from "../support/joined-pair.ts";

const ROUNDS = 12;

/** `npm run bench signalling [round trip in ms]`; both where none is named. */
const [given] = process.argv.slice(2);
for (const roundTripMs of given === undefined ? [0, 60] : [Number(given)]) {
  process.stdout.write(`round trip ${roundTripMs} ms, https\n`);
  const place = await openJoinPlace(roundTripMs);
  try {
    const { relayed, direct, upgraded, apart } = place.fronts;
    const { bare } = await openJoinedPair(place);
    await race(
      [
        bare("an origin of its own", direct.origin, apart.origin),
        bare("page's origin, a connection of its own", upgraded.origin, upgraded.origin),
        bare("page's HTTP/2, through our server", relayed.origin, relayed.origin),
        bare("page's HTTP/2, past our server", direct.origin, direct.origin),
      ],
      ROUNDS,
    );
  } finally {
    await place.stop();
  }
}
