// Tests that only LiveKit's own words are believed.

import { AccessToken } from "livekit-server-sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestRoomApi } from "./test-room-api.ts";
import type { TestRoomApi } from "./test-room-api.ts";
import { verifyWebhook } from "./webhook.ts";

const OTHER_SECRET = "another-secret-that-is-long-enough-0123";
let api: TestRoomApi;

beforeAll(async () => {
  api = await startTestRoomApi();
});

afterAll(() => api.end());

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

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
    expect(await verifyWebhook(api.livekit, encode(joined), await api.sign(joined))).toEqual({
      id: "EV_1",
      roomName: "room",
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
    const { report } = await verifyWebhook(api.livekit, encode(body), await api.sign(body));
    expect(report.kind).toBe(kind);
  });

  it.each([
    ["another body", async () => [joined.replace("PA_1", "PA_2"), await api.sign(joined)] as const],
    [
      "another secret",
      async () => [joined, await api.sign(joined, { secret: OTHER_SECRET })] as const,
    ],
    ["another key", async () => [joined, await api.sign(joined, { key: "APIy" })] as const],
    ["an old signature", async () => [joined, await api.sign(joined, { ttl: -60 })] as const],
    ["no signature", async () => [joined, undefined] as const],
    ["rubbish for a signature", async () => [joined, "Bearer x.y.z"] as const],
    [
      "a room token",
      async () => [joined, await new AccessToken("APItest", OTHER_SECRET).toJwt()] as const,
    ],
    ["a signed body that is no event", async () => ["[1", await api.sign("[1")] as const],
    ["a signed list", async () => ["[1]", await api.sign("[1]")] as const],
    ["an empty body", async () => ["", await api.sign("")] as const],
  ])("refuses %s with one code", async (_name, make) => {
    const [body, authorization] = await make();
    await expect(verifyWebhook(api.livekit, encode(body), authorization)).rejects.toMatchObject({
      code: "webhook.not-valid",
    });
  });
});
