// Counts a request's body while it comes in.

import { Problem } from "../problem.ts";
import type { AppContext, Middleware } from "./app-env.ts";

/** Bytes that any other request may have. */
const MAX_BODY_BYTES = 16 * 1024;
/** A questionnaire holds all its words in all its languages. */
const MAX_INSTRUMENT_BYTES = 128 * 1024;
/** LiveKit's reports name everybody's tracks. */
const MAX_WEBHOOK_BYTES = 256 * 1024;

/** By path, where more is let in. */
const LIMITS: ReadonlyMap<string, number> = new Map([
  ["/livekit/webhook", MAX_WEBHOOK_BYTES],
  ["/v1/instruments", MAX_INSTRUMENT_BYTES],
]);

/**
 * Reads the whole body before any handler sees it. Reading stops at the limit; what the header says
 * about the length is believed only where Node's parser holds the sender to it.
 */
export const limitBody: Middleware = async (c, next) => {
  if (c.req.method === "GET" || c.req.method === "HEAD") return await next();
  const encoding = c.req.header("content-encoding") ?? "identity";
  if (encoding.toLowerCase() !== "identity") throw new Problem("request.wrong-type");
  const limit = LIMITS.get(c.req.path) ?? MAX_BODY_BYTES;
  if (isWithin(c, limit)) {
    await readWhole(c);
    return await next();
  }
  const { url, method, headers } = c.req.raw;
  const { body } = c.req.raw;
  if (body === null) return await next();
  c.req.raw = new Request(url, { method, headers, body: await readAtMost(body, limit) });
  await next();
};

/** Node hands over no more of a body than the sender announced. */
function isWithin(c: AppContext, limit: number): boolean {
  const announced = c.req.header("content-length");
  return (
    c.env?.incoming !== undefined && /^\d+$/.test(announced ?? "") && Number(announced) <= limit
  );
}

/** Much quicker than through a stream; the handlers find it read. */
async function readWhole(c: AppContext): Promise<void> {
  try {
    await c.req.arrayBuffer();
  } catch {
    // The sender went away meanwhile: nobody is there to read the answer.
    throw new Problem("request.malformed");
  }
}

async function readAtMost(body: ReadableStream<Uint8Array>, limit: number): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the rest of the stream.
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw new Problem("request.too-large");
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole.buffer;
}
