// Speaks the participant API without a browser, for figures and faults.
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { Agent, request } from "node:http";
import type { IncomingMessage } from "node:http";
import type {
  CommandRequest,
  ExchangeAnswer,
  ParticipantCommand,
  ViewMessage,
} from "@sameside/shared/http/participant-api";
import type { SessionView } from "@sameside/shared/session/view";

const CONNECTIONS = new Agent({ keepAlive: true });

/** A participant who has opened their link. */
export class Participant {
  readonly #baseUrl: string;
  readonly #credential: string;

  private constructor(baseUrl: string, credential: string) {
    this.#baseUrl = baseUrl;
    this.#credential = credential;
  }

  /** @throws when the link does not open */
  static async open(joinUrl: string): Promise<Participant> {
    const url = new URL(joinUrl);
    const answer = await fetch(`${url.origin}/api/exchange`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ link: url.hash.slice(1) }),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    const { credential } = (await answer.json()) as ExchangeAnswer;
    return new Participant(url.origin, credential);
  }

  async send(command: ParticipantCommand): Promise<ViewMessage> {
    const body: CommandRequest = { ...command, commandId: randomUUID() };
    const answer = await this.#ask("POST", "/api/session/commands", JSON.stringify(body));
    const text = await readText(answer);
    if (answer.statusCode !== 200) throw new Error(`${command.type}: ${answer.statusCode} ${text}`);
    return JSON.parse(text) as ViewMessage;
  }

  /** Without `fetch`, which costs a program of Node's more than a relay's whole way. */
  #ask(method: "GET" | "POST", path: string, body?: string): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${this.#credential}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(body === undefined ? {} : { "content-length": Buffer.byteLength(body) }),
      };
      request(`${this.#baseUrl}${path}`, { method, agent: CONNECTIONS, headers })
        .on("response", resolve)
        .on("error", reject)
        .end(body);
    });
  }

  /** What their page would show just now. */
  async view(): Promise<SessionView> {
    const { view } = (await (await this.request("/api/session")).json()) as ViewMessage;
    return view;
  }

  /** Any request with this participant's credential; a body makes it a POST. */
  request(path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.#baseUrl}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        authorization: `Bearer ${this.#credential}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /**
   * Calls `onView` for every view the stream brings; resolves with its end once the first has come.
   */
  async watch(onView: (view: SessionView) => void): Promise<() => Promise<void>> {
    const answer = await this.#ask("GET", "/api/session/live");
    if (answer.statusCode !== 200) throw new Error(`stream: ${answer.statusCode}`);
    const first = Promise.withResolvers<void>();
    const reading = readViews(answer, (view) => {
      onView(view);
      first.resolve();
    }).catch(first.reject);
    await first.promise;
    return async () => {
      answer.destroy();
      await reading;
    };
  }
}

async function readText(answer: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of answer.setEncoding("utf8")) text += chunk;
  return text;
}

/** Resolves when the stream ends, for whatever reason. */
async function readViews(
  stream: IncomingMessage,
  onView: (view: SessionView) => void,
): Promise<void> {
  let rest = "";
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const lines = block.split("\n");
      if (!lines.includes("event: view")) continue;
      const data = lines.filter((line) => line.startsWith("data: ")).map((line) => line.slice(6));
      onView(JSON.parse(data.join("\n")) as SessionView);
    }
  });
  await once(stream, "close");
}
