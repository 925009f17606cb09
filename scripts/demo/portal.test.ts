// Checks the demo portal against a made-up clinic API.
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { IncomingMessage, Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDiary } from "./appointments.ts";
import { clinicApi } from "./clinic-api.ts";
import { html } from "./html.ts";
import { portalServer } from "./server.ts";
import { readSettings } from "./settings.ts";

type Order = { startsAt: string; endsAt: string; participants: { externalId: string }[] };
type Session = Order & { id: string; state: string };

const noon = Date.parse("2026-11-26T12:03:20Z");
const key = "sk_demo_1_secret";

let folder: string;
let servers: Server[];
let sessions: Map<string, Session>;
let calls: { method: string; url: string; key?: string; authorization?: string }[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-"));
  servers = [];
  sessions = new Map();
  calls = [];
});

afterEach(() => {
  for (const server of servers) server.close().closeAllConnections();
  rmSync(folder, { recursive: true });
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function made(session: Session, base: string): unknown {
  const participants = session.participants.map((person) => ({
    ...person,
    joinUrl: `${base}/session/c#${session.id}-${person.externalId}`,
    panelUrl: `${base}/panel/c#${session.id}-${person.externalId}`,
  }));
  return { ...session, participants };
}

/** The session server's public API, as far as the portal uses it. */
function fakeApi(): Server {
  return createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    const idempotency = headers["idempotency-key"];
    calls.push({
      method,
      url,
      ...(typeof idempotency === "string" && { key: idempotency }),
      ...(headers.authorization !== undefined && { authorization: headers.authorization }),
    });
    const reply = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    if (method === "POST") {
      void bodyOf(request).then((body) => {
        const id = `s${sessions.size + 1}`;
        const session = { ...(JSON.parse(body) as Order), id, state: "scheduled" };
        sessions.set(id, session);
        reply(201, made(session, `http://${headers.host}`));
      });
    } else if (url.endsWith("/record")) {
      const id = url.split("/").at(-2) ?? "";
      if (sessions.get(id)?.state === "sealed") reply(200, { agenda: ["<b>words</b>"] });
      else reply(409, { code: "record.not-sealed" });
    } else {
      // One a page, so that paging is used.
      const after = new URL(url, "http://api").searchParams.get("after");
      const all = [...sessions.values()];
      const at = all.findIndex((session) => session.id === after) + 1;
      reply(200, { data: all.slice(at, at + 1), next: all[at + 1] ? all[at]?.id : null });
    }
  });
}

async function setUp(now = noon) {
  const baseUrl = await listen(fakeApi());
  const api = clinicApi({ clinicId: "c", apiKey: key, baseUrl });
  const file = join(folder, "demo-portal.json");
  const diary = openDiary({ api, file, now: () => now });
  await diary.fillToday();
  const portal = await listen(portalServer({ api, diary, baseUrl, now: () => now }));
  const get = async (path: string) => {
    const answer = await fetch(portal + path, { redirect: "manual" });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  return { baseUrl, api, file, diary, get };
}

test("the first start makes one appointment that is about now, one for later", async () => {
  const { diary } = await setUp();
  expect(diary.list().map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
    ["2026-11-26T11:55:00.000Z", "2026-11-26T12:45:00.000Z"],
    ["2026-11-26T14:00:00.000Z", "2026-11-26T14:50:00.000Z"],
  ]);
  const posts = calls.filter(({ method }) => method === "POST");
  expect(new Set(posts.map((call) => call.key)).size).toBe(2);
  expect(new Set(calls.map((call) => call.authorization))).toEqual(new Set([`Bearer ${key}`]));
});

test("links are kept for the owner alone, a second start makes nothing", async () => {
  const { api, file } = await setUp();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const again = openDiary({ api, file, now: () => noon + 60_000 });
  await again.fillToday();
  expect(sessions.size).toBe(2);
  expect(again.list().map(({ id }) => id)).toEqual(["s1", "s2"]);
});

test("an appointment that is over is followed by a new one", async () => {
  const { api, file } = await setUp();
  const later = openDiary({ api, file, now: () => noon + 60 * 60_000 });
  await later.fillToday();
  expect(later.list().map(({ startsAt }) => startsAt.slice(11, 16))).toEqual([
    "11:55",
    "12:55",
    "14:00",
  ]);
});

test("appointments the server no longer knows are made anew", async () => {
  const { api, file } = await setUp();
  sessions.clear();
  const again = openDiary({ api, file, now: () => noon });
  await again.fillToday();
  expect(again.list()).toHaveLength(2);
  expect(sessions.size).toBe(2);
});

test("the page lists appointments with links, the key stays here", async () => {
  const { get, baseUrl } = await setUp();
  const page = await get("/portal");
  expect(page.status).toBe(200);
  expect(page.text).toContain(`href="${baseUrl}/session/c#s1-robin"`);
  expect(page.text).toContain(`href="${baseUrl}/panel/c#s1-client-HL-118"`);
  expect(page.text).toContain("Scheduled");
  expect(page.text).not.toContain(key);
  expect(page.headers.get("cache-control")).toBe("no-store");
});

test.each([
  ["therapist", "<sameside-call", "/session/c#s1-robin"],
  ["client", "<sameside-call", "/session/c#s1-client-HL-118"],
  ["client/panel", "<sameside-panel", "/panel/c#s1-client-HL-118"],
])("%s stands in the portal's own page", async (part, element, link) => {
  const { get, baseUrl } = await setUp();
  const page = await get(`/portal/appointments/s1/${part}`);
  expect(page.text).toContain(`${element} link="${baseUrl}${link}"`);
  expect(page.text).toContain(`<script src="${baseUrl}/embed.js" defer>`);
  const policy = page.headers.get("content-security-policy");
  expect(policy).toContain(`frame-src ${baseUrl};`);
  expect(policy).not.toContain("unsafe");
  expect(page.headers.get("permissions-policy")).toContain(`camera=(self "${baseUrl}")`);
});

test("the record is shown once there is one, escaped", async () => {
  const { get } = await setUp();
  expect((await get("/portal/appointments/s1/record")).text).toContain("record.not-sealed");
  const session = sessions.get("s1");
  if (session) session.state = "sealed";
  const page = await get("/portal/appointments/s1/record");
  expect(page.text).toContain("&lt;b&gt;words&lt;/b&gt;");
  const states: unknown = JSON.parse((await get("/portal/states")).text);
  expect(states).toContainEqual({ id: "s1", words: "Record sealed", record: true });
});

test.each(["/portal/appointments/s9", "/portal/appointments/s1/guest", "/etc", "/portal/%E0"])(
  "%s is not there",
  async (path) => {
    const { get } = await setUp();
    expect((await get(path)).status).toBe(404);
  },
);

test("the start leads to today", async () => {
  const { get } = await setUp();
  const answer = await get("/");
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/portal"]);
});

test("a session server that does not answer is said in a sentence", async () => {
  const { get } = await setUp();
  servers[0]?.close().closeAllConnections();
  const page = await get("/portal");
  expect(page.status).toBe(502);
  expect(page.text).toContain("does not answer");
});

test("settings come from the environment and the clinic's file", () => {
  const clinic = { clinicId: "c", apiKey: key, baseUrl: "http://127.0.0.1:1/" };
  writeFileSync(join(folder, "demo-clinic.json"), JSON.stringify(clinic));
  expect(readSettings({ PORTAL_PORT: "3000", DATA_DIR: folder })).toEqual({
    port: 3000,
    clinic: { ...clinic, baseUrl: "http://127.0.0.1:1" },
    linksFile: join(folder, "demo-portal.json"),
  });
  expect(() => readSettings({ PORTAL_PORT: "x", DATA_DIR: folder })).toThrow(/PORTAL_PORT/);
  expect(() => readSettings({ PORTAL_PORT: "3000" })).toThrow(/DATA_DIR/);
});

test("values in HTML are escaped, parts that are HTML already are not", () => {
  const part = html`<b>${"<&>"}</b>`;
  expect(html`<p title="${`"'`}">${part}${false}${[part]}</p>`.text).toBe(
    '<p title="&quot;&#39;"><b>&lt;&amp;&gt;</b><b>&lt;&amp;&gt;</b></p>',
  );
});
