// Tells whether two commands are the same.

import { createHash } from "node:crypto";
import type { SessionCommand } from "@sameside/shared/session/command";

/** Independent of the order in which the sender wrote the fields. */
export function hashCommand(command: SessionCommand): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(command)))
    .digest("base64");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
