// Speaks the participant API without a browser, for figures and faults.
import { randomUUID } from "node:crypto";
import type {
  CommandRequest,
  ExchangeAnswer,
  ParticipantCommand,
  ViewMessage,
} from "@sameside/shared/http/participant-api";
import type { SessionView } from "@sameside/shared/session/view";

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
    const answer = await this.request("/api/session/commands", body);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as ViewMessage;
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
    const ending = new AbortController();
    const answer = await fetch(`${this.#baseUrl}/api/session/live`, {
      headers: { authorization: `Bearer ${this.#credential}` },
      signal: ending.signal,
    });
    if (answer.body === null || !answer.ok) throw new Error(`stream: ${answer.status}`);
    const first = Promise.withResolvers<void>();
    const reading = readViews(answer.body, (view) => {
      onView(view);
      first.resolve();
    }).catch((error: unknown) => {
      if (!ending.signal.aborted) first.reject(error);
    });
    await first.promise;
    return async () => {
      ending.abort();
      await reading;
    };
  }
}

async function readViews(
  body: ReadableStream<Uint8Array>,
  onView: (view: SessionView) => void,
): Promise<void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of body) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const lines = block.split("\n");
      if (!lines.includes("event: view")) continue;
      const data = lines.filter((line) => line.startsWith("data: ")).map((line) => line.slice(6));
      onView(JSON.parse(data.join("\n")) as SessionView);
    }
  }
}
