// Stands in for LiveKit's room API in tests that have no LiveKit.

import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { AccessToken } from "livekit-server-sdk";
import { createLog } from "../log.ts";
import type { RoomGuest } from "./rooms.ts";
import { connectLiveKit } from "./livekit.ts";
import type { LiveKit } from "./livekit.ts";

const API_KEY = "APItest";
const API_SECRET = "a-secret-that-is-long-enough-0123456789";

export interface TestRoomApi {
  readonly livekit: LiveKit;
  /** What was asked, in order: method with body. */
  readonly asked: { readonly method: string; readonly body: unknown }[];
  /** Who is in any room. */
  guests: readonly RoomGuest[];
  /** The `Authorization` of a webhook with this body. */
  sign(body: string, changes?: Partial<Signing>): Promise<string>;
  end(): void;
}

interface Signing {
  readonly key: string;
  readonly secret: string;
  /** Seconds. */
  readonly ttl: number;
}

/** Every room it is asked to make is made; it keeps none. */
export async function startTestRoomApi(): Promise<TestRoomApi> {
  const asked: TestRoomApi["asked"] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const method = request.url?.split("/").at(-1) ?? "";
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
      asked.push({ method, body });
      const answer = method === "ListParticipants" ? { participants: api.guests } : body;
      response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const api: TestRoomApi = {
    livekit: testLiveKit(`ws://127.0.0.1:${port}`),
    asked,
    guests: [],
    sign: signWebhook,
    end: () => void server.close(),
  };
  return api;
}

/** A connection to `url`; nobody need be there. */
export function testLiveKit(url: string): LiveKit {
  const publicUrl = "wss://video.example";
  return connectLiveKit(
    { url, publicUrl, sameOrigin: false, apiKey: API_KEY, apiSecret: API_SECRET },
    createLog("silent"),
  );
}

async function signWebhook(
  body: string,
  { key = API_KEY, secret = API_SECRET, ttl = 300 }: Partial<Signing> = {},
): Promise<string> {
  const token = new AccessToken(key, secret, { ttl });
  token.sha256 = createHash("sha256").update(body).digest("base64");
  return await token.toJwt();
}
