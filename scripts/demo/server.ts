// Answers the portal's browsers.
import { readFileSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { join } from "node:path";
import type { Appointment, Diary, Person } from "./appointments.ts";
import { people } from "./appointments.ts";
import type { ClinicApi } from "./clinic-api.ts";
import { ApiProblem } from "./clinic-api.ts";
import type { Today } from "./pages.ts";
import {
  appointmentPage,
  embeddedPage,
  plainPage,
  recordPage,
  recordStates,
  stateWord,
  todayPage,
} from "./pages.ts";

export type PortalParts = {
  readonly api: ClinicApi;
  readonly diary: Diary;
  /** The session server: frames and the loader come from it. */
  readonly baseUrl: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

type Answer = { status?: number; type?: string; body: string; location?: string };

const files: Readonly<Record<string, string>> = {
  "/portal.css": "text/css",
  "/portal.js": "text/javascript",
  "/portal.svg": "image/svg+xml",
};

/** What a portal must allow for the frame: `script-src`, `frame-src`, and the two devices. */
function headers(baseUrl: string): Record<string, string> {
  const frame = `(self "${new URL(baseUrl).origin}")`;
  const features = ["camera", "microphone", "display-capture", "fullscreen", "autoplay"];
  return {
    "content-security-policy": `default-src 'none'; script-src 'self' ${baseUrl}; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src ${baseUrl}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    "permissions-policy": features.map((feature) => `${feature}=${frame}`).join(", "),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    // Pages hold links that open a session.
    "cache-control": "no-store",
  };
}

async function statesOf({ api, diary }: PortalParts): Promise<ReadonlyMap<string, string>> {
  const starts = diary.list().map((one) => Date.parse(one.startsAt));
  if (starts.length === 0) return new Map();
  const around = (time: number) => new Date(time).toISOString();
  return api.states(around(Math.min(...starts) - 60_000), around(Math.max(...starts) + 60_000));
}

async function todayOf(parts: PortalParts): Promise<Today> {
  return { appointments: parts.diary.list(), states: await statesOf(parts), now: parts.now() };
}

/** For the page's script: what stands beside each appointment just now. */
async function stateList(parts: PortalParts): Promise<Answer> {
  const states = [...(await statesOf(parts))].map(([id, state]) => ({
    id,
    words: stateWord(state),
    record: recordStates.has(state),
  }));
  return { type: "application/json", body: JSON.stringify(states) };
}

async function appointmentAnswer(
  parts: PortalParts,
  appointment: Appointment,
  rest: readonly string[],
): Promise<Answer | undefined> {
  const today = await todayOf(parts);
  const [first, second, ...more] = rest;
  if (first === undefined) return { body: appointmentPage(today, appointment) };
  if (first === "record" && second === undefined) {
    return { body: recordPage(today, appointment, await parts.api.record(appointment.id)) };
  }
  const person = people.find((name): name is Person => name === first);
  if (!person || more.length > 0 || (second !== undefined && second !== "panel")) return undefined;
  const part = second ?? "call";
  return { body: embeddedPage({ today, appointment, person, part, baseUrl: parts.baseUrl }) };
}

async function answer(parts: PortalParts, path: string): Promise<Answer | undefined> {
  if (path === "/") return { status: 302, location: "/portal", body: "" };
  const type = Object.hasOwn(files, path) ? files[path] : undefined;
  if (type) {
    return { type, body: readFileSync(join(import.meta.dirname, "public", path), "utf8") };
  }
  if (path === "/portal") return { body: todayPage(await todayOf(parts)) };
  if (path === "/portal/states") return stateList(parts);
  const [, portal, appointments, id, ...rest] = path.split("/");
  if (portal !== "portal" || appointments !== "appointments") return undefined;
  const appointment = parts.diary.list().find((one) => encodeURIComponent(one.id) === id);
  return appointment && appointmentAnswer(parts, appointment, rest);
}

function problemAnswer(error: unknown): Answer {
  if (!(error instanceof ApiProblem)) {
    return { status: 500, body: plainPage("Something is wrong here", "Please try again.") };
  }
  if (error.status === 0) {
    const sentence = "The session server does not answer. Is it still running?";
    return { status: 502, body: plainPage("No answer", sentence) };
  }
  const sentence = `The session server says: ${error.code}.`;
  return { status: 502, body: plainPage("Not yet", sentence) };
}

async function serve(parts: PortalParts, request: IncomingMessage): Promise<Answer> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return { status: 405, body: plainPage("Not here", "This portal is only for reading.") };
  }
  try {
    const found = await answer(parts, new URL(request.url ?? "/", "http://portal").pathname);
    return found ?? { status: 404, body: plainPage("Not here", "There is no such page.") };
  } catch (error) {
    return problemAnswer(error);
  }
}

function send(response: ServerResponse, baseUrl: string, found: Answer): void {
  const { status = 200, type = "text/html", body, location } = found;
  response.writeHead(status, {
    ...headers(baseUrl),
    "content-type": `${type}; charset=utf-8`,
    ...(location === undefined ? {} : { location }),
  });
  response.end(body);
}

/** Not listening yet. */
export function portalServer(parts: PortalParts): Server {
  return createServer((request, response) => {
    void serve(parts, request).then((found) => send(response, parts.baseUrl, found));
  });
}
