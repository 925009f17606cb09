// Tests reading the settings.

import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "./config.ts";

const KEY = Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString("base64");

const PRODUCTION = {
  NODE_ENV: "production",
  HOST: "0.0.0.0",
  PUBLIC_URL: "https://sameside.example",
  TRUST_PROXY: "1",
  MASTER_KEY: KEY,
  DATABASE_URL: "postgres://sameside@db/sameside",
  LIVEKIT_URL: "ws://livekit:7880",
  LIVEKIT_PUBLIC_URL: "wss://video.example",
  LIVEKIT_API_KEY: "APIx",
  LIVEKIT_API_SECRET: "a-secret-that-is-long-enough-0123456789",
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("readConfig", () => {
  it("starts with nothing set, on this machine alone, without video", () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      production: false,
      host: "127.0.0.1",
      port: 8080,
      publicUrl: "http://127.0.0.1:8080",
      databaseUrl: null,
      livekit: null,
      demo: null,
      trustProxy: false,
    });
  });

  it("takes a whole production setting", () => {
    const config = readConfig(PRODUCTION);
    expect(config.production).toBe(true);
    expect(config.livekit?.publicUrl).toBe("wss://video.example");
    expect(config.masterKey?.byteLength).toBe(32);
  });

  it("leads browsers to LiveKit by our own origin unless an address is given", () => {
    for (const word of ["", "same-origin"]) {
      const { livekit } = readConfig({ ...PRODUCTION, LIVEKIT_PUBLIC_URL: word });
      expect(livekit).toMatchObject({ sameOrigin: true, publicUrl: "wss://sameside.example" });
    }
    expect(readConfig(PRODUCTION).livekit?.sameOrigin).toBe(false);
    const local = { ...PRODUCTION, NODE_ENV: "", PUBLIC_URL: "", HOST: "127.0.0.1" };
    expect(readConfig({ ...local, LIVEKIT_PUBLIC_URL: "" }).livekit?.publicUrl).toBe(
      "ws://127.0.0.1:8080",
    );
  });

  it("counts an empty setting as missing", () => {
    expect(readConfig({ LIVEKIT_URL: "", PORT: " " }).livekit).toBeNull();
  });

  it("lists all errors at once, wrong fields beside broken rules", () => {
    const problems = problemsOf({
      NODE_ENV: "production",
      PORT: "eighty",
      LOG_LEVEL: "loud",
      LIVEKIT_URL: "ftp://x",
      SAMESIDE_DEMO: "1",
    });
    for (const setting of [
      "PORT",
      "LOG_LEVEL",
      "LIVEKIT_URL",
      "LIVEKIT_API_KEY",
      "LIVEKIT_API_SECRET",
      "PORTAL_URL",
      "PUBLIC_URL",
      "MASTER_KEY",
      "SAMESIDE_DEMO",
    ]) {
      expect(problems.some((problem) => problem.startsWith(`${setting} `))).toBe(true);
    }
  });

  it.each([
    ["demo mode", { SAMESIDE_DEMO: "1", PORTAL_URL: "http://localhost:1" }, "SAMESIDE_DEMO"],
    ["LiveKit's development key", { LIVEKIT_API_KEY: "devkey" }, "LIVEKIT_API_KEY"],
    ["LiveKit's development secret", { LIVEKIT_API_SECRET: "secret" }, "LIVEKIT_API_SECRET"],
    ["a short secret", { LIVEKIT_API_SECRET: "short-but-unknown" }, "LIVEKIT_API_SECRET"],
    ["no master key", { MASTER_KEY: "" }, "MASTER_KEY"],
    ["a master key of zeros", { MASTER_KEY: Buffer.alloc(32).toString("base64") }, "MASTER_KEY"],
    ["a short master key", { MASTER_KEY: "c2hvcnQ=" }, "MASTER_KEY"],
    ["a public address without a proxy", { TRUST_PROXY: "0" }, "TRUST_PROXY"],
    ["a public address in plain HTTP", { PUBLIC_URL: "http://sameside.example" }, "PUBLIC_URL"],
    ["an address with a path", { PUBLIC_URL: "https://sameside.example/x" }, "PUBLIC_URL"],
    ["another word for video", { LIVEKIT_PUBLIC_URL: "same-place" }, "LIVEKIT_PUBLIC_URL"],
    ["video in plain ws", { LIVEKIT_PUBLIC_URL: "ws://video.example" }, "LIVEKIT_PUBLIC_URL"],
  ])("refuses %s in production", (_name, change, setting) => {
    const problems = problemsOf({ ...PRODUCTION, ...change });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.startsWith(`${setting} `))).toBe(true);
  });

  it("lets production run on this machine alone without a proxy", () => {
    const local = { ...PRODUCTION, HOST: "127.0.0.1", PUBLIC_URL: "http://127.0.0.1:8080" };
    expect(
      problemsOf({ ...local, LIVEKIT_PUBLIC_URL: "ws://127.0.0.1:1", TRUST_PROXY: "" }),
    ).toEqual([]);
  });
});
