// Writes the settings of our own LiveKit server.
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface LiveKitKeys {
  readonly apiKey: string;
  readonly apiSecret: string;
}

export interface LiveKitPlace {
  readonly address: string;
  /** WebSocket and API, TCP. */
  readonly signal: number;
  /** Media, UDP. */
  readonly media: number;
}

/** The keys kept in `dataDir`, made at the first call; only the owner can read the file. */
export function livekitKeys(dataDir: string): LiveKitKeys {
  const file = join(dataDir, "livekit-keys.json");
  if (!existsSync(file)) {
    // LiveKit refuses secrets under 32 characters.
    const made = {
      apiKey: `API${randomBytes(9).toString("hex")}`,
      apiSecret: randomBytes(32).toString("hex"),
    };
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  }
  const kept: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isKeys(kept))
    throw new Error(`${file} does not hold LiveKit's keys; delete it to have new ones made`);
  return kept;
}

function isKeys(value: unknown): value is LiveKitKeys {
  return (
    typeof value === "object" &&
    value !== null &&
    "apiKey" in value &&
    typeof value.apiKey === "string" &&
    "apiSecret" in value &&
    typeof value.apiSecret === "string"
  );
}

/**
 * LiveKit reads YAML, of which JSON is a part. Everything stays on one address; media over TCP is
 * off because LiveKit would listen for it on every interface.
 */
export function livekitConfig(keys: LiveKitKeys, place: LiveKitPlace, webhookUrl: string): string {
  return JSON.stringify({
    port: place.signal,
    bind_addresses: [place.address],
    keys: { [keys.apiKey]: keys.apiSecret },
    rtc: {
      node_ip: place.address,
      use_external_ip: false,
      udp_port: place.media,
      tcp_port: 0,
      enable_loopback_candidate: true,
      ips: { includes: [`${place.address}/32`] },
    },
    webhook: { api_key: keys.apiKey, urls: [webhookUrl] },
    // Rooms are made by our server, which alone knows whose call it is.
    room: { auto_create: false },
    logging: { level: "warn", json: true },
  });
}
