// Tests the pages' headers, who may frame them, what they are kept for.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../app.ts";
import { changeClinic } from "../clinics/settings.ts";
import { ensureDemoClinic } from "../demo/demo-clinic.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { testLiveKit } from "../livekit/test-room-api.ts";
import { openClientFiles } from "../pages/client-files.ts";
import { addOrigin } from "../store/clinics.ts";
import { makeClinic, makeWorld } from "../test-world.ts";
import type { World } from "../test-world.ts";

const SCRIPT = "const answer = 42;\n".repeat(50);

let world: World;
let folder: string;
let app: Hono<AppEnv>;

function appWith(changes: Partial<Deps>): Hono<AppEnv> {
  const files = openClientFiles(join(folder, "dist"));
  return createApp({ ...world.deps, ...changes }, { files, stopping: { begun: false } });
}

beforeAll(async () => {
  world = await makeWorld();
  folder = mkdtempSync(join(tmpdir(), "pages-"));
  mkdirSync(join(folder, "dist/assets"), { recursive: true });
  for (const page of ["call", "panel"]) {
    const html = `<!doctype html><title>${page}</title><!--page-config-->`;
    writeFileSync(join(folder, "dist", `${page}.html`), html);
  }
  writeFileSync(join(folder, "dist/embed.js"), SCRIPT);
  writeFileSync(join(folder, "dist/assets/page-1.js"), SCRIPT);
  writeFileSync(join(folder, "secret.js"), "no");
  app = appWith({ livekit: testLiveKit("ws://127.0.0.1:9") });
  await world.deps.db.transaction((tx) => addOrigin(tx, world.clinicId, "https://portal.example"));
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.end();
});

const policyOf = (response: Response): string =>
  response.headers.get("content-security-policy") ?? "";

describe("a clinic's pages", () => {
  it.each(["session", "panel"])("let the clinic's origins frame /%s, nobody else", async (page) => {
    const response = await app.request(`/${page}/${world.clinicId}`);
    expect(response.status).toBe(200);
    expect(policyOf(response)).toContain("frame-ancestors https://portal.example");
    expect(response.headers.get("x-frame-options")).toBeNull();
    expect(response.headers.get("cross-origin-resource-policy")).toBeNull();
    const text = await response.text();
    expect(text).toContain(`"embedOrigins":["https://portal.example"]`);
    expect(text).toContain(`"urgentLine":"Call 112"`);
    expect(text).toContain(`"dialIn":null,"blur":false`);
  });

  it("CON1 say how to join by phone, whether blur may be offered", async () => {
    const { clinicId } = await makeClinic(world.deps);
    const change = { dialIn: "Ring 01632 960 111, then 4711#", blur: true };
    await world.deps.db.transaction((tx) => changeClinic(tx, clinicId, change));
    const text = await (await app.request(`/session/${clinicId}`)).text();
    expect(text).toContain(`"dialIn":"Ring 01632 960 111, then 4711#","blur":true`);
  });

  it("CTL9 run compiled programs on the call page of a clinic that offers blur, nowhere else", async () => {
    const { clinicId } = await makeClinic(world.deps);
    await world.deps.db.transaction((tx) => changeClinic(tx, clinicId, { blur: true }));
    const offered = policyOf(await app.request(`/session/${clinicId}`));
    expect(offered).toContain("script-src 'self' 'wasm-unsafe-eval';");
    for (const page of [`/panel/${clinicId}`, `/session/${world.clinicId}`]) {
      expect(policyOf(await app.request(page))).toContain("script-src 'self';");
    }
  });

  it("run nothing inline, speak to us, to LiveKit alone", async () => {
    const policy = policyOf(await app.request(`/session/${world.clinicId}`));
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' wss://video.example https://video.example;");
    const livekit = testLiveKit("ws://127.0.0.1:9");
    const ours = { ...livekit, config: { ...livekit.config, sameOrigin: true } };
    const same = policyOf(await appWith({ livekit: ours }).request(`/session/${world.clinicId}`));
    expect(same).toContain("connect-src 'self';");
    const alone = policyOf(await appWith({}).request(`/session/${world.clinicId}`));
    expect(alone).toContain("connect-src 'self';");
  });

  it("say so when they are not built", async () => {
    const files = openClientFiles(join(folder, "nothing"));
    const bare = createApp(world.deps, { files, stopping: { begun: false } });
    expect((await bare.request(`/session/${world.clinicId}`)).status).toBe(503);
  });
});

describe("every answer", () => {
  it.each(["/", "/nowhere", "/healthz", "/v1/sessions", "/docs", "/openapi.json", "/session/x"])(
    "%s is framed by nobody, sniffed by nobody, sends no referrer",
    async (path) => {
      const response = await app.request(path);
      expect(policyOf(response)).toContain("frame-ancestors 'none'");
      expect(policyOf(response)).toContain("default-src 'none'");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("referrer-policy")).toBe("no-referrer");
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(response.headers.get("permissions-policy")).toContain("camera=(self)");
      expect(response.headers.get("strict-transport-security")).toContain("max-age=");
    },
  );

  it("asks for HTTPS only where there is HTTPS", async () => {
    const config = { ...world.deps.config, publicUrl: "http://127.0.0.1:8080" };
    const response = await appWith({ config }).request("/");
    expect(response.headers.has("strict-transport-security")).toBe(false);
  });
});

describe("files", () => {
  it("are kept for ever when their name changes with their content", async () => {
    const response = await app.request("/assets/page-1.js");
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(response.headers.get("content-type")).toContain("text/javascript");
    expect(await response.text()).toBe(SCRIPT);
  });

  it("are asked for again when it does not, which costs little", async () => {
    const first = await app.request("/embed.js");
    expect(first.headers.get("cache-control")).toContain("max-age=300");
    const etag = first.headers.get("etag") ?? "";
    const again = await app.request("/embed.js", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    writeFileSync(join(folder, "dist/embed.js"), `${SCRIPT}// new`);
    const later = await app.request("/embed.js", { headers: { "if-none-match": etag } });
    expect(later.status).toBe(200);
  });

  it("come packed for whom that suits", async () => {
    const headers = { "accept-encoding": "gzip, br" };
    const response = await app.request("/assets/page-1.js", { headers });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(await response.arrayBuffer()).toString("utf8")).toBe(SCRIPT);
  });

  it.each(["..%2fcall.html", "..%2f..%2fsecret.js", ".hidden.js", "page-1.js%00", "x"])(
    "lie nowhere else: %s",
    async (name) => {
      expect((await app.request(`/assets/${name}`)).status).toBe(404);
    },
  );
});

describe("the demo clinic", () => {
  it("is made once, its key left for the portal alone", async () => {
    const demo = { portalUrl: "http://localhost:9" };
    const config = { ...world.deps.config, dataDir: folder, demo };
    const file = join(folder, "demo-clinic.json");
    await ensureDemoClinic({ ...world.deps, config });
    const made = readFileSync(file, "utf8");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await ensureDemoClinic({ ...world.deps, config });
    expect(readFileSync(file, "utf8")).toBe(made);
    const { clinicId, apiKey, baseUrl, portalUrl } = JSON.parse(made) as Record<string, string>;
    expect({ baseUrl, portalUrl }).toEqual({ baseUrl: config.publicUrl, ...demo });
    const page = await app.request(`/session/${clinicId ?? ""}`);
    expect(policyOf(page)).toContain("frame-ancestors http://localhost:9");
    expect(await page.text()).toContain("Harbour Lane Practice");
    const headers = { authorization: `Bearer ${apiKey ?? ""}` };
    expect((await app.request("/v1/sessions", { headers })).status).toBe(200);
    const production = appWith({ config: { ...config, production: true } });
    expect((await production.request("/v1/sessions", { headers })).status).toBe(401);
  });
});

describe("readiness", () => {
  it("ends when the server is about to stop, while the process is still up", async () => {
    const stopping = { begun: false };
    const watched = createApp(world.deps, { files: openClientFiles(folder), stopping });
    expect(await (await watched.request("/readyz")).json()).toMatchObject({
      status: "ok",
      store: "ok",
      jobs: "ok",
      livekit: "off",
    });
    stopping.begun = true;
    expect((await watched.request("/readyz")).status).toBe(503);
    expect((await watched.request("/healthz")).status).toBe(200);
  });

  it("names the jobs when nobody does them", async () => {
    const jobs = { ...world.deps.jobs, isWorking: () => false };
    const asked = await appWith({ jobs }).request("/readyz");
    expect(asked.status).toBe(503);
    expect(await asked.json()).toMatchObject({ status: "down", store: "ok", jobs: "down" });
  });
});
