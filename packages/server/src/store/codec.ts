// Turns what people wrote into bytes for the store, the one place where they can be encrypted.

/** First byte: how the rest is written. Plain: JSON in UTF-8. */
const PLAIN = 1;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** `value` must survive JSON. */
export function encode(value: unknown): Uint8Array {
  const text = encoder.encode(JSON.stringify(value));
  const bytes = new Uint8Array(text.length + 1);
  bytes[0] = PLAIN;
  bytes.set(text, 1);
  return bytes;
}

/**
 * `T` is what the caller gave to `encode`.
 * @throws on bytes that no version of `encode` wrote
 */
export function decode<T>(bytes: Uint8Array): T {
  if (bytes[0] !== PLAIN) throw new Error(`stored bytes of unknown form ${String(bytes[0])}`);
  return JSON.parse(decoder.decode(bytes.subarray(1))) as T;
}
