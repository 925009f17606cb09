// Carries a stream's bytes in pieces cut anywhere, until it breaks.
import type { Random } from "./random.ts";
import { wait } from "./virtual-time.ts";

/** `silence`: nothing comes any more, nobody says so. */
type Cut = "error" | "silence" | "end";

export interface Carriage {
  /** The reader gives up. */
  readonly signal: AbortSignal | null;
  /** Told what arrived, as text that may end in the middle. */
  readonly hear: (piece: string) => void;
  readonly delayMs: () => number;
  /** Null: it is not cut. */
  readonly cutAfterBytes: number | null;
  readonly cutHow: Cut;
  readonly random: Random;
}

export interface Carried {
  readonly body: ReadableStream<Uint8Array>;
  readonly cut: (this: void, how: Cut) => void;
}

const LONGEST_PIECE = 1400;

/** Pieces of one stream keep their order, as in a real connection; those of others overtake them. */
export function carry(source: ReadableStream<Uint8Array>, carriage: Carriage): Carried {
  const { signal, hear, delayMs, random } = carriage;
  const reader = source.getReader();
  const decoder = new TextDecoder();
  let left = carriage.cutAfterBytes ?? Number.POSITIVE_INFINITY;
  let over = false;
  let out: ReadableStreamDefaultController<Uint8Array> | null = null;

  const finish = (how: Cut) => {
    if (over) return;
    over = true;
    if (how === "end") out?.close();
    if (how === "error") out?.error(new TypeError("the network cut it"));
    void reader.cancel().catch(() => undefined);
  };
  const deliver = async (bytes: Uint8Array) => {
    for (let start = 0; start < bytes.length && !over;) {
      const size = random.int(1, LONGEST_PIECE);
      const piece = bytes.subarray(start, start + Math.min(size, left));
      await wait(delayMs());
      if (over) return;
      hear(decoder.decode(piece, { stream: true }));
      out?.enqueue(piece);
      start += piece.length;
      left -= piece.length;
      if (left <= 0) finish(carriage.cutHow);
    }
  };
  const pump = async () => {
    while (!over) {
      const { done, value } = await reader.read();
      if (done) return finish("end");
      await deliver(value);
    }
  };

  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      out = controller;
    },
    cancel: () => finish("silence"),
  });
  signal?.addEventListener("abort", () => {
    // After a silence the reader is the first to end it.
    if (!over) return finish("error");
    try {
      out?.error(new DOMException("aborted", "AbortError"));
    } catch {
      // It had ended.
    }
  });
  void pump().catch(() => finish("error"));
  return { body, cut: finish };
}
