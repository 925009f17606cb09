// Reads why the server said no.
import type { ProblemCode } from "@sameside/shared/http/problem";
import { askOnce } from "../later/ask-once.ts";

/** Nothing of the first picture is refused; what is refused has just had a connection to come by. */
const codes = askOnce(async () => (await import("@sameside/shared/http/problem")).isProblemCode);

/** Loads the list of codes before one is needed. */
export const problemCodesAhead = (): void => void codes.ahead();

/** The code of a problem answer; an answer without one (a proxy's page) counts as the server's own trouble. */
export async function readProblem(response: Response): Promise<ProblemCode> {
  try {
    const body: unknown = await response.json();
    const code = typeof body === "object" && body !== null && "code" in body ? body.code : null;
    await codes.ahead();
    return codes.now()?.(code) ? code : "server.error";
  } catch {
    return "server.error";
  }
}
