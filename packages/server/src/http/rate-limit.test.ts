// Tests that asking too often is slowed down, each asker on their own.

import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { createLog } from "../log.ts";
import type { AppEnv } from "./app-env.ts";
import { answerError } from "./error-answer.ts";
import { limitRate } from "./rate-limit.ts";

function appWith(perMinute: number, trustProxy: boolean): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.onError(answerError(createLog("silent")));
  app.use(limitRate(perMinute, trustProxy));
  app.get("/", (c) => c.text("fine"));
  return app;
}

async function ask(app: Hono<AppEnv>, headers: Readonly<Record<string, string>>): Promise<number> {
  return (await app.request("/", { headers })).status;
}

describe("limitRate", () => {
  it("counts each credential on its own", async () => {
    const app = appWith(2, false);
    const one = { authorization: "Bearer one" };
    expect([await ask(app, one), await ask(app, one), await ask(app, one)]).toEqual([
      200, 200, 429,
    ]);
    expect(await ask(app, { authorization: "Bearer two" })).toBe(200);
  });

  it("says when to come back", async () => {
    const app = appWith(0, false);
    const response = await app.request("/");
    expect(response.headers.get("retry-after")).toBe("60");
    expect(await response.json()).toMatchObject({ code: "request.too-many" });
  });

  it("believes only what our own proxy saw, only when there is one", async () => {
    const proxied = appWith(1, true);
    expect(await ask(proxied, { "x-forwarded-for": "6.6.6.6, 1.1.1.1" })).toBe(200);
    expect(await ask(proxied, { "x-forwarded-for": "7.7.7.7, 1.1.1.1" })).toBe(429);
    expect(await ask(proxied, { "x-forwarded-for": "6.6.6.6, 2.2.2.2" })).toBe(200);
    const direct = appWith(1, false);
    expect(await ask(direct, { "x-forwarded-for": "1.1.1.1" })).toBe(200);
    expect(await ask(direct, { "x-forwarded-for": "2.2.2.2" })).toBe(429);
  });
});
