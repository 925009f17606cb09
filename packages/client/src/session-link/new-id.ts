// Makes the ids that a person's device chooses.

/** 128 random bits in hex: fits the wire's rule for ids; unlike `randomUUID` it needs no secure context. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
