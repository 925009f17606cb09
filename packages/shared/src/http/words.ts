// Checks words that a clinic sends, cleaning them as a person's.

import { z } from "zod";
import { cleanLine } from "../text.ts";

/** Bounds the work before anything is counted. */
const MAX_UNITS = 16_000;

/** One clean line of 1 to `max` characters as people see them. */
export function cleaned(max: number) {
  return z
    .string()
    .max(MAX_UNITS)
    .transform((raw, context) => {
      const { text, problem } = cleanLine(raw, max);
      if (problem === null) return text;
      const message =
        problem === "text.empty" ? "must not be empty" : `must have ${max} characters at most`;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    });
}
