// Names what the server's functions are given instead of reaching for it.

import type { KnownCredentials } from "./access/known-credentials.ts";
import type { Config } from "./config.ts";
import type { JobQueue } from "./jobs/queue.ts";
import type { Hub } from "./live/hub.ts";
import type { Looking } from "./live/looking.ts";
import type { LiveKit } from "./livekit/livekit.ts";
import type { Log } from "./log.ts";
import type { KnownSessions } from "./sessions/known-sessions.ts";
import type { Store } from "./store/store.ts";

export interface Deps {
  readonly config: Config;
  readonly log: Log;
  readonly db: Store;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** 22 characters that say nothing, not even when; see `newId` in `access/secret.ts`. */
  readonly newId: () => string;
  /** Null: no video here. */
  readonly livekit: LiveKit | null;
  readonly hub: Hub;
  readonly looking: Looking;
  readonly known: KnownSessions;
  readonly credentials: KnownCredentials;
  readonly jobs: Pick<JobQueue, "put" | "isWorking">;
}
