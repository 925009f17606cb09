// Tells from which network address somebody comes.

export interface Seen {
  /** `X-Forwarded-For`. */
  readonly forwarded: string | undefined;
  /** The other end of the connection. */
  readonly peer: string | undefined;
}

/** The last address of the list is the one our own proxy saw; those before it anybody can write. */
export function networkAddress({ forwarded, peer }: Seen, trustProxy: boolean): string {
  const told = trustProxy ? forwarded?.split(",").at(-1)?.trim() : undefined;
  return told ?? peer ?? "unknown";
}
