// Writes log lines that cannot carry a name, a word or a secret.

import { pino } from "pino";
import type { DestinationStream, Logger } from "pino";

/** All that a line may hold besides its text; anything else is left out even when it is given. */
export interface LogFields {
  readonly requestId?: string;
  readonly method?: string;
  /** The route's pattern, never the address that was asked for. */
  readonly route?: string;
  readonly status?: number;
  /** Milliseconds. */
  readonly ms?: number;
  readonly code?: string;
  readonly sessionId?: string;
  readonly count?: number;
  /** Reported by kind and place in the source; its message may quote what somebody wrote. */
  readonly error?: unknown;
}

/** `message` is a fixed sentence of ours. */
export interface Log {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

const MAX_FRAMES = 12;
const MAX_CAUSES = 4;

/** JSON lines to standard output, or to `destination`. */
export function createLog(level: string, destination: DestinationStream = standardOutput()): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = pino(options, destination);
  return {
    debug: (fields, message) => write(logger, "debug", fields, message),
    info: (fields, message) => write(logger, "info", fields, message),
    warn: (fields, message) => write(logger, "warn", fields, message),
    error: (fields, message) => write(logger, "error", fields, message),
  };
}

/** Not waited for: a slow reader of the lines must not slow down requests. Flushed at exit. */
function standardOutput(): DestinationStream {
  return pino.destination({ dest: 1, sync: false, minLength: 0 });
}

type Level = keyof Log;

function write(logger: Logger, level: Level, fields: LogFields, message: string): void {
  const { requestId, method, route, status, ms, code, sessionId, count, error } = fields;
  const allowed = { requestId, method, route, status, ms, code, sessionId, count };
  logger[level](error === undefined ? allowed : { ...allowed, error: describe(error) }, message);
}

interface Described {
  readonly name: string;
  readonly code?: string;
  readonly at?: readonly string[];
  readonly cause?: Described;
}

/** Drivers put parameters into messages, so an error is described without its own. */
function describe(error: unknown, depth = 0): Described {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const at = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim());
  const cause =
    error.cause === undefined || depth >= MAX_CAUSES ? undefined : describe(error.cause, depth + 1);
  return {
    name: error.name,
    at,
    ...(code === undefined ? {} : { code }),
    ...(cause === undefined ? {} : { cause }),
  };
}
