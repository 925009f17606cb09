// Holds the connection to one LiveKit deployment.

import { RoomServiceClient, TokenVerifier } from "livekit-server-sdk";
import type { LiveKitConfig } from "../config.ts";
import type { Log } from "../log.ts";

/** Seconds. A person waits for some of these answers. */
const REQUEST_TIMEOUT_S = 3;

export interface LiveKit {
  readonly config: LiveKitConfig;
  readonly rooms: RoomServiceClient;
  readonly verifier: TokenVerifier;
  readonly log: Log;
  /** Rooms that stood a moment ago: room name → the asking, until it is too old to rely on. */
  readonly recentRooms: Map<string, Promise<void>>;
}

/** Nothing is sent yet: an unreachable LiveKit shows when something is asked of it. */
export function connectLiveKit(config: LiveKitConfig, log: Log): LiveKit {
  const { url, apiKey, apiSecret } = config;
  return {
    config,
    rooms: new RoomServiceClient(url, apiKey, apiSecret, { requestTimeout: REQUEST_TIMEOUT_S }),
    verifier: new TokenVerifier(apiKey, apiSecret),
    log,
    recentRooms: new Map(),
  };
}
