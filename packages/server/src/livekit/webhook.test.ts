// Tests that only LiveKit's own words are believed.

import { createHash } from "node:crypto";
import { AccessToken } from "livekit-server-sdk";
import { describe, expect, it } from "vitest";
import { createLog } from "../log.ts";
import { connectLiveKit } from "./livekit.ts";
import { verifyWebhook } from "./webhook.ts";

const SECRET = "a-secret-that-is-long-enough-0123456789";
const livekit = connectLiveKit(
  { url: "ws://127.0.0.1:9", publicUrl: "ws://127.0.0.1:9", apiKey: "APIx", apiSecret: SECRET },
  createLog("silent"),
);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function sign(
  body: string,
  {
    key = "APIx",
    secret = SECRET,
    ttl = 300,
  }: { key?: string; secret?: string; ttl?: number } = {},
): Promise<string> {
  const token = new AccessToken(key, secret, { ttl });
  token.sha256 = createHash("sha256").update(body).digest("base64");
  return await token.toJwt();
}

const joined = JSON.stringify({
  event: "participant_joined",
  id: "EV_1",
  createdAt: "1700000000",
  room: { name: "room", sid: "RM_1" },
  participant: { identity: "participant", sid: "PA_1" },
  somethingNew: true,
});

describe("verifyWebhook", () => {
  it("reads who came, with fields it does not know", async () => {
    expect(await verifyWebhook(livekit, encode(joined), await sign(joined))).toEqual({
      id: "EV_1",
      roomName: "room",
      at: 1_700_000_000_000,
      report: { kind: "joined", participant: { identity: "participant", sid: "PA_1" } },
    });
  });

  it.each([
    ["participant_left", "left"],
    ["participant_connection_aborted", "left"],
    ["room_finished", "finished"],
    ["track_published", "other"],
  ])("reads %s as %s", async (event, kind) => {
    const body = joined.replace("participant_joined", event);
    const { report } = await verifyWebhook(livekit, encode(body), await sign(body));
    expect(report.kind).toBe(kind);
  });

  it.each([
    ["another body", async () => [joined.replace("PA_1", "PA_2"), await sign(joined)] as const],
    ["another secret", async () => [joined, await sign(joined, { secret: `${SECRET}x` })] as const],
    ["another key", async () => [joined, await sign(joined, { key: "APIy" })] as const],
    ["an old signature", async () => [joined, await sign(joined, { ttl: -60 })] as const],
    ["no signature", async () => [joined, undefined] as const],
    ["rubbish for a signature", async () => [joined, "Bearer x.y.z"] as const],
    ["a room token", async () => [joined, await new AccessToken("APIx", SECRET).toJwt()] as const],
    ["a signed body that is no event", async () => ["[1", await sign("[1")] as const],
    ["a signed list", async () => ["[1]", await sign("[1]")] as const],
    ["an empty body", async () => ["", await sign("")] as const],
  ])("refuses %s with one code", async (_name, make) => {
    const [body, authorization] = await make();
    await expect(verifyWebhook(livekit, encode(body), authorization)).rejects.toMatchObject({
      code: "webhook.not-valid",
    });
  });
});
