// Goes on where LiveKit cannot be reached.

import { Problem } from "../problem.ts";

/** @throws whatever else goes wrong */
export async function orUnreachable<T, U>(ask: () => Promise<T>, instead: U): Promise<T | U> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Problem && error.code === "video.not-reachable") return instead;
    throw error;
  }
}
