// Speaks the clinic API as any clinic's own software would: with its key, over HTTP.
import type { Fields } from "./json.ts";
import { fieldsOf, listOf, textOf } from "./json.ts";
import type { Clinic } from "./settings.ts";

/** Milliseconds; a page of the portal waits this long at most. */
const patience = 5000;

/** What the API answered instead of what was asked for. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  /** HTTP status, 0 if there was no answer. */
  readonly status: number;
  /** The stable code of the problem. */
  readonly code: string;

  constructor(status: number, code: string, options?: ErrorOptions) {
    super(`The session server answered ${status} ${code}`, options);
    this.status = status;
    this.code = code;
  }
}

type Order = {
  externalId: string;
  case: { externalId: string };
  /** ISO 8601. */
  startsAt: string;
  endsAt: string;
  participants: readonly {
    role: "client" | "therapist";
    externalId: string;
    displayName: string;
    lang?: string;
  }[];
};

export type Links = { readonly joinUrl: string; readonly panelUrl: string };

export type ClinicApi = {
  /** The links come back by the person's external id. The same `idempotencyKey` gives the same session. */
  createSession: (
    order: Order,
    idempotencyKey: string,
  ) => Promise<{ id: string; links: Readonly<Record<string, Links>> }>;
  /** State by session id, for sessions that start in the time given. */
  states: (from: string, to: string) => Promise<ReadonlyMap<string, string>>;
  /** The sealed record as the API gives it. */
  record: (sessionId: string) => Promise<unknown>;
};

/** Every method rejects with an ApiProblem. */
export function clinicApi(clinic: Clinic): ClinicApi {
  const call = async (path: string, init: RequestInit = {}): Promise<Fields> => {
    const answer = await reach(clinic, path, init);
    const body: unknown = await answer.json().catch(() => null);
    if (answer.ok) return fieldsOf(body, "The answer of the session server");
    throw new ApiProblem(answer.status, codeOf(body));
  };
  return {
    createSession: async (order, idempotencyKey) => {
      const made = await call("/v1/sessions", {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": idempotencyKey },
        body: JSON.stringify(order),
      });
      return { id: textOf(made, "id"), links: linksOf(made) };
    },
    states: async (from, to) => {
      const states = new Map<string, string>();
      let after: unknown;
      do {
        const query = new URLSearchParams({
          from,
          to,
          ...(typeof after === "string" && { after }),
        });
        const page = await call(`/v1/sessions?${query.toString()}`);
        for (const entry of listOf(page, "data")) {
          const session = fieldsOf(entry, "A session");
          states.set(textOf(session, "id"), textOf(session, "state"));
        }
        after = page["next"];
      } while (typeof after === "string");
      return states;
    },
    record: (id) => call(`/v1/sessions/${encodeURIComponent(id)}/record`),
  };
}

async function reach(clinic: Clinic, path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("authorization", `Bearer ${clinic.apiKey}`);
  headers.set("accept", "application/json");
  try {
    return await fetch(clinic.baseUrl + path, {
      ...init,
      headers,
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    throw new ApiProblem(0, "no-answer", { cause: error });
  }
}

function codeOf(body: unknown): string {
  const code = typeof body === "object" && body !== null && "code" in body ? body.code : undefined;
  return typeof code === "string" ? code : "unknown";
}

function linksOf(session: Fields): Readonly<Record<string, Links>> {
  const entries = listOf(session, "participants").map((entry) => {
    const person = fieldsOf(entry, "A participant");
    const links = { joinUrl: textOf(person, "joinUrl"), panelUrl: textOf(person, "panelUrl") };
    return [textOf(person, "externalId"), links] as const;
  });
  return Object.fromEntries(entries);
}
