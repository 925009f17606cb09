// Takes a participant's commands.

import { setImmediate } from "node:timers/promises";
import { Hono } from "hono";
import type { Context } from "hono";
import { commandSchema } from "@sameside/shared/http/command-schema";
import type { CommandRequest } from "@sameside/shared/http/participant-api";
import { participantOf } from "../access/principal.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { invalid, readAnyJson } from "../http/read-json.ts";
import { Problem } from "../problem.ts";
import { runCommand } from "../sessions/run-command.ts";

export function commandRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.post("/api/session/commands", async (c) => {
    const { sessionId, participantId, role, privateSince } = participantOf(c.var.principal);
    const { commandId, ...command } = await readCommand(c);
    const { message } = await runCommand(deps, {
      sessionId,
      actor: { kind: "participant", id: participantId, role },
      commandId,
      command,
      privateSince,
    });
    // The others' screens come first: the sender's own shows it already.
    await setImmediate();
    return c.json(message);
  });
  return app;
}

const TYPES: ReadonlySet<string> = new Set(
  commandSchema.options.map((option) => option.shape.type.value),
);

/** @throws {Problem} request.malformed, request.wrong-type, request.invalid, command.unknown */
async function readCommand(c: Context): Promise<CommandRequest> {
  const body = await readAnyJson(c);
  const parsed = commandSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw isKnown(body) ? invalid(parsed.error) : new Problem("command.unknown");
}

function isKnown(body: unknown): boolean {
  if (typeof body !== "object" || body === null || !("type" in body)) return true;
  return typeof body.type !== "string" || TYPES.has(body.type);
}
