// Sends commands one after the other until each has its answer.
import type {
  CommandRequest,
  ParticipantCommand,
  ViewMessage,
} from "@sameside/shared/http/participant-api";
import type { ProblemCode } from "@sameside/shared/http/problem";
import { backOff } from "./back-off.ts";
import { createPause } from "./pause.ts";
import { readProblem } from "./problem.ts";

export type SendResult =
  | { readonly kind: "saved" }
  | { readonly kind: "refused"; readonly code: ProblemCode };

/** An answer that takes longer is given up; the same id asked again gives the same answer. */
const ANSWER_MS = 15_000;
/** From then on "Saving…" would be more than is true. */
const SLOW_MS = 4_000;
/** A bug on the other side does not go away by asking for ever. */
const TRIES_AT_SERVER_ERROR = 4;

interface Waiting {
  readonly request: CommandRequest;
  readonly resolve: (result: SendResult) => void;
}

export interface CommandQueueOptions {
  readonly url: string;
  readonly headers: () => Record<string, string>;
  readonly request: typeof fetch;
  readonly random: () => number;
  readonly newId: () => string;
  /** The answer's view, before `send` resolves. */
  readonly onView: (message: ViewMessage) => void;
  /** The credential is no longer valid. */
  readonly onEnded: () => void;
  readonly onChange: () => void;
}

export interface SendOptions {
  /** Of a command that an earlier load of the page has sent: the same answer comes again. */
  readonly commandId?: string;
}

export interface CommandQueue {
  send(this: void, command: ParticipantCommand, options?: SendOptions): Promise<SendResult>;
  /** Commands without an answer, oldest first. */
  pending(): readonly ParticipantCommand[];
  /** The oldest one has been tried in vain or takes long. */
  isStuck(): boolean;
  wake(): void;
  close(): void;
}

export function createCommandQueue(options: CommandQueueOptions): CommandQueue {
  const pause = createPause();
  let waiting: readonly Waiting[] = [];
  let stuck = false;
  let running = false;
  let closed = false;

  const setStuck = (next: boolean) => {
    if (stuck === next) return;
    stuck = next;
    options.onChange();
  };

  const settle = (entry: Waiting, result: SendResult) => {
    waiting = waiting.filter((other) => other !== entry);
    entry.resolve(result);
    options.onChange();
  };

  const end = () => {
    closed = true;
    for (const entry of waiting) settle(entry, refused("credential.not-valid"));
    pause.wake();
  };

  const deliver = async (entry: Waiting) => {
    let serverErrors = 0;
    for (let failures = 0; !closed; failures += 1) {
      const slow = setTimeout(() => setStuck(true), SLOW_MS);
      const answer = await askOnce(options, entry.request);
      clearTimeout(slow);
      // Counted by themselves: a long time offline is no reason to give up at the first one.
      if (answer.kind === "broken") serverErrors += 1;
      const repeat = answer.kind === "broken" && serverErrors < TRIES_AT_SERVER_ERROR;
      if (answer.kind === "unreachable" || repeat) {
        setStuck(true);
        await pause.wait(Math.max(answer.afterMs, backOff(failures, options.random)));
        continue;
      }
      if (closed) return;
      setStuck(false);
      if (answer.kind === "view") {
        options.onView(answer.message);
        return settle(entry, { kind: "saved" });
      }
      const code = answer.kind === "refused" ? answer.code : "server.error";
      settle(entry, refused(code));
      if (code !== "credential.not-valid") return;
      end();
      options.onEnded();
    }
  };

  const run = async () => {
    if (running) return;
    running = true;
    for (let entry = waiting[0]; entry !== undefined; entry = waiting[0]) await deliver(entry);
    running = false;
  };

  return {
    send: (command, { commandId = options.newId() } = {}) =>
      new Promise((resolve) => {
        if (closed) return resolve(refused("credential.not-valid"));
        waiting = [...waiting, { request: { ...command, commandId }, resolve }];
        options.onChange();
        void run();
      }),
    pending: () => waiting.map((entry) => entry.request),
    isStuck: () => stuck,
    wake: () => pause.wake(),
    close: end,
  };
}

function refused(code: ProblemCode): SendResult {
  return { kind: "refused", code };
}

type Answer =
  | { readonly kind: "view"; readonly message: ViewMessage }
  | { readonly kind: "refused"; readonly code: ProblemCode }
  /** Nobody answered, or somebody asked for patience. */
  | { readonly kind: "unreachable"; readonly afterMs: number }
  | { readonly kind: "broken"; readonly afterMs: number };

async function askOnce(options: CommandQueueOptions, command: CommandRequest): Promise<Answer> {
  try {
    const response = await options.request(options.url, {
      method: "POST",
      headers: { "content-type": "application/json", ...options.headers() },
      body: JSON.stringify(command),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (response.ok) return { kind: "view", message: (await response.json()) as ViewMessage };
    if (response.status === 429 || (response.status > 500 && response.status < 600)) {
      return { kind: "unreachable", afterMs: secondsToMs(response.headers.get("retry-after")) };
    }
    const code = await readProblem(response);
    return code === "server.error" ? { kind: "broken", afterMs: 0 } : { kind: "refused", code };
  } catch {
    return { kind: "unreachable", afterMs: 0 };
  }
}

function secondsToMs(header: string | null): number {
  const seconds = Number(header);
  return Number.isFinite(seconds) ? Math.min(60, Math.max(0, seconds)) * 1000 : 0;
}
