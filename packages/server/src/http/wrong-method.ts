// Answers a known address that was asked with a method it does not take.

import type { Hono } from "hono";
import { Problem } from "../problem.ts";
import type { AppEnv } from "./app-env.ts";

/** Hono's word for middleware, which takes every method. */
const ANY_METHOD = "ALL";

/** Called once, after the last route: later ones would never be reached. */
export function refuseWrongMethods(app: Hono<AppEnv>): void {
  for (const [path, methods] of methodsByPath(app)) {
    const allow = [...methods, ...(methods.has("GET") ? ["HEAD"] : [])].join(", ");
    app.all(path, () => {
      throw new Problem("request.wrong-method", { headers: { allow } });
    });
  }
}

/** Every address of the app with the methods it takes. */
export function methodsByPath(
  app: Pick<Hono<AppEnv>, "routes">,
): ReadonlyMap<string, ReadonlySet<string>> {
  const byPath = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method === ANY_METHOD) continue;
    byPath.set(path, (byPath.get(path) ?? new Set()).add(method));
  }
  return byPath;
}
