// Keeps one event stream open, coming back whenever it breaks.
import { backOff } from "./back-off.ts";
import { createPause } from "./pause.ts";
import { readProblem } from "./problem.ts";
import { createSseParser } from "./sse-parser.ts";
import type { StreamEvent } from "./sse-parser.ts";

/** The server's heartbeat comes every 15 s; longer silence is a dead line, whatever the socket says. */
const SILENCE_MS = 40_000;
/** After a sleep no timer has counted the silence: one heartbeat missed is enough then. */
const SILENCE_AT_WAKING_MS = 20_000;

export interface LiveStreamOptions {
  readonly url: string;
  readonly headers: () => Record<string, string>;
  readonly request: typeof fetch;
  readonly random: () => number;
  /** A response has arrived: for the server's clock. */
  readonly onResponse: (response: Response, askedAt: number) => void;
  readonly onEvent: (event: StreamEvent) => void;
  readonly onState: (state: "live" | "offline" | "ended") => void;
}

export interface LiveStream {
  /**
   * Tries again at once when it is waiting, or when it has heard nothing for too long: the device says
   * that it is online, the page was asleep.
   */
  wake(): void;
  close(): void;
}

export function openLiveStream(options: LiveStreamOptions): LiveStream {
  const pause = createPause();
  const closing = new AbortController();
  let failures = 0;
  let reading: Reading | null = null;

  const run = async () => {
    while (!closing.signal.aborted) {
      reading = { silent: new AbortController(), heardAt: Date.now() };
      const outcome = await readOnce(options, closing.signal, reading, () => {
        failures = 0;
        options.onState("live");
      });
      reading = null;
      if (closing.signal.aborted) return;
      if (outcome === "refused") return options.onState("ended");
      // A stream that ended after it had worked is a server moving away, not yet a lost connection.
      if (failures > 0) options.onState("offline");
      await pause.wait(backOff(failures, options.random));
      failures += 1;
    }
  };
  void run();

  return {
    wake: () => {
      pause.wake();
      const silent = reading !== null && Date.now() - reading.heardAt > SILENCE_AT_WAKING_MS;
      if (silent) reading?.silent.abort();
    },
    close: () => {
      closing.abort();
      pause.wake();
    },
  };
}

/** One stream while it lasts. */
interface Reading {
  readonly silent: AbortController;
  /** Epoch milliseconds. */
  heardAt: number;
}

async function readOnce(
  options: LiveStreamOptions,
  closed: AbortSignal,
  reading: Reading,
  onOpen: () => void,
): Promise<"broken" | "refused"> {
  const { silent } = reading;
  let timer = setTimeout(() => silent.abort(), SILENCE_MS);
  try {
    const askedAt = Date.now();
    const response = await options.request(options.url, {
      headers: { accept: "text/event-stream", ...options.headers() },
      cache: "no-store",
      signal: AbortSignal.any([closed, silent.signal]),
    });
    options.onResponse(response, askedAt);
    if (!response.ok || response.body === null) return await whyNotOpen(response);
    onOpen();
    const feed = createSseParser(options.onEvent);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return "broken";
      reading.heardAt = Date.now();
      clearTimeout(timer);
      timer = setTimeout(() => silent.abort(), SILENCE_MS);
      feed(value);
    }
  } catch {
    return "broken";
  } finally {
    clearTimeout(timer);
  }
}

/** Only an answer about the credential is final; anything else may be over in a moment. */
async function whyNotOpen(response: Response): Promise<"broken" | "refused"> {
  const code = await readProblem(response);
  const final: readonly string[] = ["credential.not-valid", "link.not-valid", "session.not-found"];
  return final.includes(code) ? "refused" : "broken";
}
