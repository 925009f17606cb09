// Does to LiveKit's rooms what operators, bad luck or an attacker might do, with the deployment's own key.
import { AccessToken, RoomServiceClient } from "livekit-server-sdk";
import type { LiveKitProcess } from "../../scripts/local/livekit-process.ts";

export class RoomDesk {
  readonly #livekit: LiveKitProcess;
  readonly #rooms: RoomServiceClient;

  constructor(livekit: LiveKitProcess) {
    const { url, apiKey, apiSecret } = livekit;
    this.#livekit = livekit;
    this.#rooms = new RoomServiceClient(url, apiKey, apiSecret);
  }

  async names(): Promise<readonly string[]> {
    return (await this.#rooms.listRooms()).map(({ name }) => name);
  }

  /** Identities of everybody connected. */
  async people(room: string): Promise<readonly string[]> {
    return (await this.#rooms.listParticipants(room)).map(({ identity }) => identity);
  }

  /** Behind our server's back. */
  async delete(room: string): Promise<void> {
    await this.#rooms.deleteRoom(room);
  }

  /** A good signature on whatever is wanted; one with a negative `ttlSeconds` is over. */
  async token(room: string, identity: string, ttlSeconds = 300): Promise<string> {
    const { apiKey, apiSecret } = this.#livekit;
    const token = new AccessToken(apiKey, apiSecret, { identity, ttl: ttlSeconds });
    token.addGrant({ roomJoin: true, room });
    return await token.toJwt();
  }
}

/** The room a token opens, for whoever looks at it. */
export function roomIn(token: string): string {
  const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as {
    readonly video?: { readonly room?: string };
  };
  return claims.video?.room ?? "";
}
