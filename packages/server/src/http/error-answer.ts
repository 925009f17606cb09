// Turns whatever was thrown into the one kind of error answer.

import { HTTPException } from "hono/http-exception";
import type { ErrorHandler } from "hono";
import { routePath } from "hono/route";
import type { BOUNDARY_STATUS } from "@sameside/shared/http/problem";
import type { Log } from "../log.ts";
import { Problem } from "../problem.ts";
import type { AppEnv } from "./app-env.ts";

/** What the framework itself may throw, by its status. */
const FRAMEWORK_CODES: ReadonlyMap<number, keyof typeof BOUNDARY_STATUS> = new Map([
  [400, "request.malformed"],
  [404, "request.not-found"],
  [405, "request.wrong-method"],
  [413, "request.too-large"],
  [415, "request.wrong-type"],
  [422, "request.invalid"],
]);

export function answerError(log: Log): ErrorHandler<AppEnv> {
  return (error, c) => {
    const problem = toProblem(error);
    const requestId = c.get("requestId");
    const { code } = problem;
    const fields = { requestId, route: routePath(c, -1), code };
    if (code === "server.error") log.error({ ...fields, error }, "a request met a bug");
    else if (problem.status >= 500) log.warn({ ...fields, error }, "a request was not served");
    else log.debug(fields, "a request was refused");
    return problem.toResponse(requestId);
  };
}

function toProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException) {
    const code = FRAMEWORK_CODES.get(error.status);
    if (code !== undefined) return new Problem(code);
  }
  // The sender went away while its body was read: nobody is there to read the answer.
  if (error.name === "AbortError") return new Problem("request.malformed");
  return new Problem("server.error");
}
