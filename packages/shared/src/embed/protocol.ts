// The messages between a page that embeds a session and the frame inside it.

/** Raised only for a change that an older other end would misread; new fields and types do not raise it. */
export const protocolVersion = 1;

/** Every type on the wire and every DOM event begins with it. */
export const prefix = "sameside:";

/** What a frame may ask the browser for. */
export const permissionKinds = ["camera", "microphone", "screen"] as const;
/** Why a call ended for this person. `elsewhere`: it goes on in another window of theirs. */
export const leaveReasons = ["left", "ended", "removed", "elsewhere", "lost"] as const;
export const themes = ["light", "dark", "auto"] as const;
const roles = ["client", "therapist", "guest"] as const;

export type PermissionKind = (typeof permissionKinds)[number];
export type LeaveReason = (typeof leaveReasons)[number];
export type Theme = (typeof themes)[number];
type Role = (typeof roles)[number];

type Bare<Type extends string> = { type: Type };

/**
 * Frame to page. Codes and the clinic's own ids, never anything a person said.
 * `hello` opens the conversation and does not become a DOM event.
 */
export type FrameEvent =
  | Bare<"hello">
  | Bare<"ready">
  | { type: "permission"; kind: PermissionKind; granted: boolean; cause?: string }
  | Bare<"knock">
  /** At a therapist's page: how many are at the door now. */
  | { type: "waiting"; count: number }
  | Bare<"admitted">
  | Bare<"declined">
  | Bare<"join">
  | { type: "leave"; reason: LeaveReason }
  | Bare<"reconnecting">
  | Bare<"reconnected">
  | { type: "participant-join"; role: Role; externalId?: string }
  | { type: "participant-leave"; role: Role; externalId?: string }
  | Bare<"agenda-changed">
  | Bare<"rating-closed">
  | Bare<"session-end">
  | { type: "error"; code: string; fatal: boolean };

/** Page to frame. `welcome` answers `hello` and may come again with another `returnUrl`. */
export type HostCommand =
  | { type: "welcome"; returnUrl?: string }
  | Bare<"leave">
  | Bare<"end">
  | Bare<"toggle-microphone">
  | Bare<"toggle-camera">
  | Bare<"open-panel">
  | Bare<"close-panel">
  | { type: "set-lang"; lang: string }
  | { type: "set-theme"; theme: Theme };

/** A message as it travels. */
export type Envelope = { type: string; version: number; detail: Record<string, unknown> };

type Field = { check: (value: unknown) => boolean; optional?: true };
type Fields = Record<string, Field>;

const text = (pattern: RegExp): Field => ({
  check: (value) => typeof value === "string" && pattern.test(value),
});
const oneOf = (values: readonly string[]): Field => ({
  check: (value) => typeof value === "string" && values.includes(value),
});
const optional = (field: Field): Field => ({ ...field, optional: true });
/** How many people of one session. */
const people: Field = {
  check: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10,
};
const flag: Field = { check: (value) => typeof value === "boolean" };

const code = text(/^[a-z][a-z0-9.-]{0,63}$/);
const lang = text(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/);
const webAddress = text(/^https?:\/\/\S{1,2000}$/);
// As the clinic API takes it; repeated here because the browser gets no schema library.
const externalId = text(/^[\x21-\x7e]{1,128}$/);
// The page of one participant does not know how the clinic calls the others.
const who: Fields = { role: oneOf(roles), externalId: optional(externalId) };

/** The allow-list: what is not named here is neither sent nor taken. */
const eventFields: Record<FrameEvent["type"], Fields> = {
  hello: {},
  ready: {},
  permission: { kind: oneOf(permissionKinds), granted: flag, cause: optional(code) },
  knock: {},
  waiting: { count: people },
  admitted: {},
  declined: {},
  join: {},
  leave: { reason: oneOf(leaveReasons) },
  reconnecting: {},
  reconnected: {},
  "participant-join": who,
  "participant-leave": who,
  "agenda-changed": {},
  "rating-closed": {},
  "session-end": {},
  error: { code, fatal: flag },
};

const commandFields: Record<HostCommand["type"], Fields> = {
  welcome: { returnUrl: optional(webAddress) },
  leave: {},
  end: {},
  "toggle-microphone": {},
  "toggle-camera": {},
  "open-panel": {},
  "close-panel": {},
  "set-lang": { lang },
  "set-theme": { theme: oneOf(themes) },
};

/** Copies the named fields alone; `undefined` if one is missing or wrong. */
function pick(fields: Fields, from: Record<string, unknown>): Record<string, unknown> | undefined {
  const picked: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    if (value === undefined && field.optional) continue;
    if (!field.check(value)) return undefined;
    picked[name] = value;
  }
  return picked;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pack(table: Record<string, Fields>, message: { type: string }): Envelope {
  const detail = pick(table[message.type] ?? {}, { ...message });
  if (!detail) throw new TypeError(`A field of "${message.type}" is not fit to be sent`);
  return { type: prefix + message.type, version: protocolVersion, detail };
}

function parse(table: Record<string, Fields>, data: unknown): Record<string, unknown> | undefined {
  if (!isOurs(data) || data.version !== protocolVersion || !isRecord(data.detail)) return undefined;
  const type = data.type.slice(prefix.length);
  const fields = Object.hasOwn(table, type) ? table[type] : undefined;
  const detail = fields && pick(fields, data.detail);
  return detail && { ...detail, type };
}

/** Whether a message wants to be one of ours, well-formed or not: anything else is somebody else's. */
export function isOurs(
  data: unknown,
): data is { type: string; version?: unknown; detail?: unknown } {
  return isRecord(data) && typeof data["type"] === "string" && data["type"].startsWith(prefix);
}

/** The message to send. Fields that are not named in the protocol stay behind; a wrong one throws. */
export function packEvent(event: FrameEvent): Envelope {
  return pack(eventFields, event);
}

/** The message to send; throws a TypeError on a wrong field. */
export function packCommand(command: HostCommand): Envelope {
  return pack(commandFields, command);
}

/** What a frame said, `undefined` if it is not a well-formed event. Whoever calls has checked origin and source. */
export function parseFrameEvent(data: unknown): FrameEvent | undefined {
  return parse(eventFields, data) as FrameEvent | undefined;
}

/** What a page asked for, `undefined` if it is not a well-formed command. Origin and source are the caller's. */
export function parseHostCommand(data: unknown): HostCommand | undefined {
  return parse(commandFields, data) as HostCommand | undefined;
}
