// Creates clinics from the command line, changes their keys or origins.

import { parseArgs } from "node:util";
import { canonicalTimeZone } from "@sameside/shared/http/time-zone";
import { newApiKey } from "../access/api-key.ts";
import { newId } from "../access/secret.ts";
import { originOf } from "../clinics/origin.ts";
import { ConfigError, readConfig } from "../config.ts";
import { insertApiKey, listApiKeys, revokeApiKey } from "../store/api-keys.ts";
import {
  addOrigin,
  findClinic,
  insertClinic,
  listClinics,
  listOrigins,
  removeOrigin,
} from "../store/clinics.ts";
import { openStore } from "../store/open.ts";
import { StoreError } from "../store/store.ts";
import type { Tx } from "../store/store.ts";

const USAGE = `usage:
  clinic create --name N --origin https://portal.example [--origin …] [--urgent-line T] [--time-zone Europe/Berlin]
  clinic list
  clinic key rotate --clinic=ID
  clinic key revoke --clinic=ID --key PREFIX
  clinic origin add|remove --clinic=ID --origin https://portal.example
  --json with any of them prints JSON`;

/** Two keys work at once, so that a portal can change over without a gap. */
const MAX_KEYS_IN_USE = 2;

class UsageError extends Error {}

interface Options {
  readonly name?: string | undefined;
  readonly origin?: readonly string[] | undefined;
  readonly "urgent-line"?: string | undefined;
  readonly "time-zone"?: string | undefined;
  readonly clinic?: string | undefined;
  readonly key?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Printed as JSON, or as lines of `name: value`. */
type Output = Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[];

type Action = (tx: Tx, options: Options) => Promise<Output>;

const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ["create", create],
  ["list", list],
  ["key rotate", rotateKey],
  ["key revoke", revokeKey],
  ["origin add", (tx, options) => changeOrigin(tx, options, addOrigin)],
  ["origin remove", (tx, options) => changeOrigin(tx, options, removeOrigin)],
]);

async function create(tx: Tx, options: Options): Promise<Output> {
  const name = needed(options.name, "--name").trim();
  const origins = needed(options.origin, "--origin").map(toOrigin);
  const timeZone = toTimeZone(options["time-zone"]);
  const clinicId = newId();
  const createdAt = Date.now();
  const urgentLine = options["urgent-line"]?.trim() ?? "your clinic";
  await insertClinic(tx, { id: clinicId, name, urgentLine, timeZone, createdAt });
  for (const origin of origins) await addOrigin(tx, clinicId, origin);
  return { clinicId, name, urgentLine, timeZone, origins, apiKey: await addKey(tx, clinicId) };
}

async function list(tx: Tx): Promise<Output> {
  const found = await listClinics(tx);
  return await Promise.all(
    found.map(async ({ id, defaults: { instrument, ...others }, ...clinic }) => ({
      clinicId: id,
      name: clinic.name,
      urgentLine: clinic.urgentLine,
      timeZone: clinic.timeZone,
      dialIn: clinic.dialIn ?? "none",
      blur: clinic.blur,
      ...others,
      instrument: `${instrument.id} ${instrument.version}`,
      origins: await listOrigins(tx, id),
      keys: (await keysInUse(tx, id)).map((key) => key.prefix),
    })),
  );
}

/** The new key works at once, the newest of the old ones until it is revoked; older ones end. */
async function rotateKey(tx: Tx, options: Options): Promise<Output> {
  const clinicId = await knownClinic(tx, options);
  const before = await keysInUse(tx, clinicId);
  const ended = before.slice(0, Math.max(0, before.length + 1 - MAX_KEYS_IN_USE));
  for (const { prefix } of ended) await revokeApiKey(tx, clinicId, prefix, Date.now());
  const kept = before.slice(ended.length).map(({ prefix }) => prefix);
  const revoked = ended.map(({ prefix }) => prefix);
  return { clinicId, apiKey: await addKey(tx, clinicId), stillInUse: kept, revoked };
}

async function revokeKey(tx: Tx, options: Options): Promise<Output> {
  const clinicId = await knownClinic(tx, options);
  // A whole key does as well: only what stands before its secret is used.
  const prefix = needed(options.key, "--key").split("_").slice(0, 3).join("_");
  const revoked = await revokeApiKey(tx, clinicId, prefix, Date.now());
  if (!revoked) throw new UsageError(`The clinic has no key ${prefix} in use.`);
  return { clinicId, revoked: prefix };
}

async function changeOrigin(
  tx: Tx,
  options: Options,
  change: (tx: Tx, clinicId: string, origin: string) => Promise<unknown>,
): Promise<Output> {
  const clinicId = await knownClinic(tx, options);
  for (const origin of needed(options.origin, "--origin").map(toOrigin)) {
    await change(tx, clinicId, origin);
  }
  return { clinicId, origins: await listOrigins(tx, clinicId) };
}

async function addKey(tx: Tx, clinicId: string): Promise<string> {
  const { key, prefix, secretHash } = newApiKey("live");
  await insertApiKey(tx, { id: newId(), clinicId, prefix, secretHash, createdAt: Date.now() });
  return key;
}

async function keysInUse(
  tx: Tx,
  clinicId: string,
): Promise<readonly { readonly prefix: string }[]> {
  return (await listApiKeys(tx, clinicId)).filter((key) => key.revokedAt === null);
}

async function knownClinic(tx: Tx, options: Options): Promise<string> {
  const clinicId = needed(options.clinic, "--clinic");
  if ((await findClinic(tx, clinicId)) === null) {
    throw new UsageError(`There is no clinic ${clinicId}.`);
  }
  return clinicId;
}

function needed<T extends string | readonly string[]>(value: T | undefined, name: string): T {
  if (value === undefined || value.length === 0) throw new UsageError(`${name} is missing.`);
  return value;
}

function toOrigin(text: string): string {
  const origin = originOf(text);
  if (origin !== null) return origin;
  throw new UsageError(`${text} is no origin, such as https://portal.example.`);
}

/** The machine's own where none is given. */
function toTimeZone(given: string | undefined): string {
  if (given === undefined) return new Intl.DateTimeFormat("en").resolvedOptions().timeZone;
  const zone = canonicalTimeZone(given);
  if (zone !== null) return zone;
  throw new UsageError(`${given} is no time zone, such as Europe/Berlin.`);
}

function print(output: Output, json: boolean): void {
  if (json) {
    console.log(JSON.stringify(output, null, 2));
    return;
  }
  const blocks = Array.isArray(output) ? output : [output];
  const text = blocks.map((block: object) =>
    Object.entries(block)
      .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(", ") : String(value)}`)
      .join("\n"),
  );
  console.log(text.length === 0 ? "No clinics yet." : text.join("\n\n"));
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = read(args);
  const action = ACTIONS.get(positionals.join(" "));
  if (action === undefined) throw new UsageError(USAGE);
  const store = await openStore(readConfig());
  try {
    print(await store.transaction((tx) => action(tx, values)), values.json === true);
  } finally {
    await store.close();
  }
}

function read(args: readonly string[]): {
  readonly values: Options;
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        name: { type: "string" },
        origin: { type: "string", multiple: true },
        "urgent-line": { type: "string" },
        "time-zone": { type: "string" },
        clinic: { type: "string" },
        key: { type: "string" },
        json: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const expected =
    error instanceof UsageError || error instanceof StoreError || error instanceof ConfigError;
  if (!expected) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
