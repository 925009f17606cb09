// Tests that a refused connection learns LiveKit's reason by our own origin.

import type { Hono } from "hono";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../app.ts";
import type { AppEnv } from "../http/app-env.ts";
import { connectLiveKit } from "../livekit/livekit.ts";
import { openClientFiles } from "../pages/client-files.ts";
import { makeWorld } from "../test-world.ts";
import type { World } from "../test-world.ts";

const WORDS = "requested room does not exist";

let world: World;
let livekit: Server;
let asked: (string | undefined)[];

beforeAll(async () => {
  world = await makeWorld();
  asked = [];
  livekit = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(404, { "set-cookie": "none=of-ours" }).end(WORDS);
  });
  await new Promise<void>((resolve) => {
    livekit.listen(0, "127.0.0.1", resolve);
  });
});

afterAll(async () => {
  livekit.close();
  await world.end();
});

function appWith(url: string): Hono<AppEnv> {
  const config = {
    url,
    publicUrl: "wss://sameside.example",
    sameOrigin: true,
    apiKey: "key",
    apiSecret: "secret",
  };
  const deps = { ...world.deps, livekit: connectLiveKit(config, world.deps.log) };
  const files = openClientFiles("there-is-no-such-folder");
  return createApp(deps, { files, stopping: { begun: false } });
}

describe("GET /rtc/validate", () => {
  it("answers as LiveKit does, with nothing else of its", async () => {
    const app = appWith(`ws://127.0.0.1:${(livekit.address() as AddressInfo).port}`);
    for (const path of ["/rtc/validate", "/rtc/v1/validate"]) {
      const answer = await app.request(`${path}?access_token=abc&x=1`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe(WORDS);
      expect(answer.headers.get("content-type")).toBe("text/plain");
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
    expect(asked).toEqual(["/rtc", "/rtc/v1"].map((at) => `${at}/validate?access_token=abc&x=1`));
    expect(world.logged()).not.toContain("abc");
  });

  it("says so when LiveKit is away, without the token", async () => {
    const answer = await appWith("ws://127.0.0.1:1").request("/rtc/v1/validate?access_token=abc");
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(text).toContain("video.not-reachable");
    expect(text + world.logged()).not.toContain("abc");
  });
});
