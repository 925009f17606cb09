// Lets a request through to its route only for whom the access table names.

import { matchedRoutes } from "hono/route";
import type { Deps } from "../deps.ts";
import type { AppContext, Middleware } from "../http/app-env.ts";
import { Problem } from "../problem.ts";
import { clinicOfApiKey } from "./api-key.ts";
import { authenticate } from "./credential.ts";
import { accessOf } from "./policy.ts";
import type { Access } from "./policy.ts";
import type { Principal } from "./principal.ts";

type GuardDeps = Pick<Deps, "db" | "clock" | "credentials"> & {
  readonly config: Pick<Deps["config"], "production">;
};

/** Before any route; sets `principal`. */
export function guard(deps: GuardDeps): Middleware {
  return async (c, next) => {
    const access = accessOf(matchedRoutes(c));
    if (access === "closed") throw new Problem("request.not-found");
    // No route: whoever answers then says only that there is nothing here.
    c.set("principal", await principalFor(deps, access ?? "anyone", c));
    await next();
  };
}

async function principalFor(deps: GuardDeps, access: Access, c: AppContext): Promise<Principal> {
  switch (access) {
    case "anyone":
      return { kind: "anyone" };
    case "participant":
      return await authenticate(deps, bearerOf(c) ?? "");
    case "clinic": {
      const clinicId = await deps.db.read((tx) =>
        clinicOfApiKey(tx, bearerOf(c) ?? "", deps.config.production),
      );
      if (clinicId === null) throw new Problem("key.not-valid", { headers: CHALLENGE });
      return { kind: "clinic", clinicId };
    }
  }
}

const CHALLENGE = { "www-authenticate": "Bearer" };

/** The token of `Authorization: Bearer …`, or null. */
export function bearerOf(c: Pick<AppContext, "req">): string | null {
  const [, token] =
    /^Bearer +([\x21-\x7e]{1,200})$/i.exec(c.req.header("authorization") ?? "") ?? [];
  return token ?? null;
}
