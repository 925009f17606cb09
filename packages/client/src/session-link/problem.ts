// Reads why the server said no.
import { isProblemCode } from "@sameside/shared/http/problem";
import type { ProblemCode } from "@sameside/shared/http/problem";

/** The code of a problem answer; an answer without one (a proxy's page) counts as the server's own trouble. */
export async function readProblem(response: Response): Promise<ProblemCode> {
  try {
    const body: unknown = await response.json();
    const code = typeof body === "object" && body !== null && "code" in body ? body.code : null;
    return isProblemCode(code) ? code : "server.error";
  } catch {
    return "server.error";
  }
}
