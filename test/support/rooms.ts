// Asks a LiveKit server which rooms it holds.
import { createHmac } from "node:crypto";

export interface LiveKitAccess {
  readonly url: string;
  readonly apiKey: string;
  readonly apiSecret: string;
}

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

/** Names of all rooms, as an operator may see them. */
export async function roomNames({ url, apiKey, apiSecret }: LiveKitAccess): Promise<string[]> {
  const exp = Math.floor(Date.now() / 1000) + 60;
  const claims = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ iss: apiKey, exp, video: { roomList: true } })}`;
  const signature = createHmac("sha256", apiSecret).update(claims).digest("base64url");
  const answer = await fetch(`${url.replace(/^ws/, "http")}/twirp/livekit.RoomService/ListRooms`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${claims}.${signature}`,
      "content-type": "application/json",
    },
    body: "{}",
  });
  const { rooms = [] } = (await answer.json()) as { rooms?: readonly { name: string }[] };
  return rooms.map(({ name }) => name);
}
