// Names what travels with a request through the app.

import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";
import type { Principal } from "../access/principal.ts";

export interface AppEnv {
  /** Absent where a test asks the app without a socket. */
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: {
    /** Joins an answer to its log line. */
    readonly requestId: string;
    /** On whose behalf it comes; set before any route. */
    readonly principal: Principal;
  };
}

export type AppContext = Context<AppEnv>;
export type Middleware = MiddlewareHandler<AppEnv>;
