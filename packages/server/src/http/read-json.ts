// Reads a JSON body against its schema.

import type { Context } from "hono";
import type { z } from "zod";
import { Problem } from "../problem.ts";

const JSON_TYPE = /^application\/json\s*(;.*)?$/i;
const MAX_FIELDS = 20;
const MAX_PATH_LENGTH = 100;

/**
 * @throws {Problem} request.wrong-type, request.malformed (also no body at all), request.invalid
 */
export async function readJson<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const parsed = schema.safeParse(await readAnyJson(c));
  if (!parsed.success) throw invalid(parsed.error);
  return parsed.data;
}

/**
 * The body as it came, of whatever shape.
 * @throws {Problem} request.wrong-type, request.malformed
 */
export async function readAnyJson(c: Context): Promise<unknown> {
  if (!JSON_TYPE.test(c.req.header("content-type") ?? "")) throw new Problem("request.wrong-type");
  const bytes = await c.req.arrayBuffer();
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return value;
  } catch {
    throw new Problem("request.malformed");
  }
}

/** Names the fields with the rules they broke, never what stood in them. */
export function invalid(error: z.core.$ZodError): Problem {
  const fields = error.issues.slice(0, MAX_FIELDS).map((issue) => ({
    path: pathOf(issue).slice(0, MAX_PATH_LENGTH),
    rule: issue.code === "custom" ? issue.message : issue.code,
  }));
  return new Problem("request.invalid", { fields });
}

function pathOf(issue: z.core.$ZodIssue): string {
  const keys = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...keys].map(String).join(".");
}
