// Reads every setting from the environment.

import { isAbsolute, resolve } from "node:path";
import { z } from "zod";

/** LiveKit as this server reaches it, as browsers reach it. */
export interface LiveKitConfig {
  readonly url: string;
  /** Where browsers find its signalling. */
  readonly publicUrl: string;
  /** That is our own origin: this server relays it, or a proxy in front leads it past us. */
  readonly sameOrigin: boolean;
  readonly apiKey: string;
  readonly apiSecret: string;
}

export interface Config {
  /** Refuses demo keys, plain HTTP in public. */
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Origin under which people reach the pages; no slash at the end. */
  readonly publicUrl: string;
  readonly dataDir: string;
  /** PostgreSQL, or null for the embedded store in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Null: no video here. */
  readonly livekit: LiveKitConfig | null;
  /** 32 bytes that wrap all other keys. */
  readonly masterKey: Uint8Array | null;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** A proxy in front ends TLS: its `X-Forwarded-For` is believed. */
  readonly trustProxy: boolean;
  /** Only where somebody tries the product out: a clinic with a known address of its portal. */
  readonly demo: { readonly portalUrl: string } | null;
}

/** Every setting that is wrong, a line each. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "ConfigError";
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const REPO_ROOT = resolve(import.meta.dirname, "../../..");
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);
/** Secrets that stand in tutorials, LiveKit's development mode among them. */
const KNOWN_SECRETS = new Set(["secret", "devkey", "changeme", "change-me", "password"]);
const MIN_SECRET_LENGTH = 32;
const MASTER_KEY_BYTES = 32;

const webUrl = (...protocols: readonly string[]) =>
  z.string().refine((value) => protocols.includes(urlOf(value)?.protocol ?? ""), {
    message: `must be an address that begins with ${protocols.map((one) => `${one}//`).join(" or ")}`,
  });

const isOrigin = (value: string): boolean => urlOf(value)?.origin === value.replace(/\/$/, "");

/** In place of an address: browsers find LiveKit's signalling where they find the pages. */
const SAME_ORIGIN = "same-origin";

const flag = z.enum(["1", "0", "true", "false"], { message: "must be 1 or 0" });

const fields = z.object({
  NODE_ENV: z.string().optional(),
  HOST: z.string().default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a number from 1 to 65535")
    .refine((value) => Number(value) >= 1 && Number(value) <= 65_535, {
      message: "must be a number from 1 to 65535",
    })
    .default("8080"),
  PUBLIC_URL: webUrl("http:", "https:")
    .refine(isOrigin, { message: "must be an origin alone, without a path" })
    .optional(),
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: webUrl("postgres:", "postgresql:").optional(),
  LIVEKIT_URL: webUrl("ws:", "wss:", "http:", "https:").optional(),
  LIVEKIT_PUBLIC_URL: z
    .string()
    .refine(
      (value) =>
        value === SAME_ORIGIN ||
        ["ws:", "wss:", "http:", "https:"].includes(urlOf(value)?.protocol ?? ""),
      { message: `must be ${SAME_ORIGIN}, or an address that begins with wss:// or ws://` },
    )
    .default(SAME_ORIGIN),
  LIVEKIT_API_KEY: z.string().optional(),
  LIVEKIT_API_SECRET: z.string().optional(),
  MASTER_KEY: z
    .string()
    .refine((value) => masterKeyOf(value) !== null, { message: "must be base64 of 32 bytes" })
    .optional(),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], {
      message: "must be debug, info, warn, error or silent",
    })
    .default("info"),
  TRUST_PROXY: flag.optional(),
  SAMESIDE_DEMO: flag.optional(),
  PORTAL_URL: webUrl("http:", "https:")
    .refine(isOrigin, { message: "must be an origin alone, without a path" })
    .optional(),
});

type Fields = z.infer<typeof fields>;

interface Rule {
  readonly setting: keyof Fields;
  readonly message: string;
  readonly holds: (env: Partial<Fields>) => boolean;
}

const RULES: readonly Rule[] = [
  ...(["LIVEKIT_API_KEY", "LIVEKIT_API_SECRET"] as const).map((setting) => ({
    setting,
    message: "is needed beside LIVEKIT_URL",
    holds: (env: Partial<Fields>) => env.LIVEKIT_URL === undefined || env[setting] !== undefined,
  })),
  {
    setting: "PORTAL_URL",
    message: "is needed beside SAMESIDE_DEMO",
    holds: (env) => !isOn(env.SAMESIDE_DEMO) || env.PORTAL_URL !== undefined,
  },
  {
    setting: "PUBLIC_URL",
    message: "is needed in production",
    holds: (env) => !isProduction(env) || env.PUBLIC_URL !== undefined,
  },
  {
    setting: "MASTER_KEY",
    message: "is needed in production (make one with: openssl rand -base64 32)",
    holds: (env) => !isProduction(env) || env.MASTER_KEY !== undefined,
  },
  {
    setting: "MASTER_KEY",
    message: "is the same byte over and over, not a key",
    holds: ({ MASTER_KEY: value }) => new Set(masterKeyOf(value ?? "") ?? [0, 1]).size > 1,
  },
  {
    setting: "SAMESIDE_DEMO",
    message: "is for trying out, not for production",
    holds: (env) => !isProduction(env) || !isOn(env.SAMESIDE_DEMO),
  },
  ...(["LIVEKIT_API_KEY", "LIVEKIT_API_SECRET"] as const).map((setting) => ({
    setting,
    message: "is a demo key that everybody knows",
    holds: (env: Partial<Fields>) =>
      !isProduction(env) || !KNOWN_SECRETS.has(env[setting]?.toLowerCase() ?? ""),
  })),
  {
    setting: "LIVEKIT_API_SECRET",
    message: `must have at least ${MIN_SECRET_LENGTH} characters in production`,
    holds: (env) =>
      !isProduction(env) ||
      (env.LIVEKIT_API_SECRET?.length ?? MIN_SECRET_LENGTH) >= MIN_SECRET_LENGTH,
  },
  {
    setting: "PUBLIC_URL",
    message: "must begin with https:// in production, unless it is this machine's own",
    holds: (env) => !isProduction(env) || isSafe(env.PUBLIC_URL, ["https:"]),
  },
  {
    setting: "LIVEKIT_PUBLIC_URL",
    message: "must begin with wss:// in production, unless it is this machine's own",
    holds: (env) => !isProduction(env) || isSafe(env.LIVEKIT_PUBLIC_URL, ["wss:", "https:"]),
  },
  {
    setting: "TRUST_PROXY",
    message:
      "must be 1 when the address is public: this server speaks plain HTTP, a proxy in front has to end TLS",
    holds: (env) => !isProduction(env) || isOn(env.TRUST_PROXY) || !isPublic(env),
  },
];

const environmentSchema = RULES.reduce(
  (schema, { setting, message, holds }) =>
    schema.refine((env: Partial<Fields>) => holds(env), {
      path: [setting],
      message,
      // Rules run although a field is wrong, so that one start shows everything there is to mend.
      when: ({ value }) => typeof value === "object" && value !== null,
    }),
  fields,
);

/**
 * An empty setting counts as missing.
 * @throws {ConfigError} with every problem at once
 */
export function readConfig(env: Environment = process.env): Config {
  const given = Object.fromEntries(
    Object.keys(fields.shape)
      .map((name) => [name, env[name]?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`),
    );
  }
  return toConfig(parsed.data);
}

function toConfig(env: Fields): Config {
  const host = env.HOST.includes(":") ? `[${env.HOST}]` : env.HOST;
  const publicUrl = urlOf(env.PUBLIC_URL ?? "")?.origin ?? `http://${host}:${env.PORT}`;
  return {
    production: isProduction(env),
    host: env.HOST,
    port: Number(env.PORT),
    publicUrl,
    dataDir: isAbsolute(env.DATA_DIR) ? env.DATA_DIR : resolve(REPO_ROOT, env.DATA_DIR),
    databaseUrl: env.DATABASE_URL ?? null,
    livekit: toLiveKit(env, publicUrl),
    masterKey: env.MASTER_KEY === undefined ? null : masterKeyOf(env.MASTER_KEY),
    logLevel: env.LOG_LEVEL,
    trustProxy: isOn(env.TRUST_PROXY),
    demo:
      isOn(env.SAMESIDE_DEMO) && env.PORTAL_URL !== undefined
        ? { portalUrl: new URL(env.PORTAL_URL).origin }
        : null,
  };
}

function toLiveKit(env: Fields, ownOrigin: string): LiveKitConfig | null {
  const { LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret } = env;
  if (url === undefined || apiKey === undefined || apiSecret === undefined) return null;
  const sameOrigin = env.LIVEKIT_PUBLIC_URL === SAME_ORIGIN;
  const publicUrl = sameOrigin ? ownOrigin.replace(/^http/, "ws") : env.LIVEKIT_PUBLIC_URL;
  return { url, publicUrl, sameOrigin, apiKey, apiSecret };
}

function urlOf(value: string): URL | null {
  return URL.parse(value);
}

function masterKeyOf(value: string): Uint8Array | null {
  const bytes = Buffer.from(value, "base64");
  const same = bytes.toString("base64").replace(/=+$/, "") === value.replace(/=+$/, "");
  return same && bytes.byteLength === MASTER_KEY_BYTES ? new Uint8Array(bytes) : null;
}

function isProduction(env: Partial<Fields>): boolean {
  return env.NODE_ENV === "production";
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function isSafe(address: string | undefined, protocols: readonly string[]): boolean {
  const url = urlOf(address ?? "");
  return url === null || protocols.includes(url.protocol) || LOOPBACK.has(url.hostname);
}

function isPublic(env: Partial<Fields>): boolean {
  const name = urlOf(env.PUBLIC_URL ?? "")?.hostname;
  return [env.HOST, name].some((host) => host !== undefined && !LOOPBACK.has(host));
}
