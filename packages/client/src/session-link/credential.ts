// Takes the secret out of the address; exchanges it; remembers the credential for a reload.
import type { ExchangeAnswer } from "@sameside/shared/http/participant-api";
import type { ProblemCode } from "@sameside/shared/http/problem";
import { readProblem } from "./problem.ts";

const STORAGE_KEY = "sameside.credential";

interface Remembered {
  readonly credential: string;
  /** SHA-256 of the link it came from: another link in the same tab must not open the old session. */
  readonly linkHash: string;
  /** It opens nothing any more; shown with a later link it proves that this is the same browser. */
  readonly ended: boolean;
}

type Place = Pick<Location, "hash" | "pathname" | "search">;
type Past = Pick<History, "replaceState" | "state">;
type Storage = Pick<globalThis.Storage, "getItem" | "setItem">;

/** The secret of a participant's link, gone from the address bar at once; null when there is none. */
export function takeLinkSecret(place: Place, past: Past): string | null {
  const secret = place.hash.replace(/^#/, "");
  if (secret === "") return null;
  past.replaceState(past.state, "", place.pathname + place.search);
  return secret;
}

/** The tab's own storage, null where the browser blocks it. */
export function tabStorage(): Storage | null {
  try {
    return globalThis.sessionStorage;
  } catch {
    return null;
  }
}

/**
 * What an earlier load of this tab left: its credential, unless the page was opened by another link.
 * `secret` is null after a reload, when the address no longer holds it.
 */
export async function recallCredential(
  storage: Storage | null,
  secret: string | null,
): Promise<string | null> {
  const kept = readKept(storage);
  if (kept === null || kept.ended) return null;
  if (secret !== null && !(await isSameLink(kept.linkHash, secret))) return null;
  return kept.credential;
}

/** The last credential of this tab, whichever link it came from, ended or not. */
export function heldCredential(storage: Storage | null): string | null {
  return readKept(storage)?.credential ?? null;
}

export async function rememberCredential(
  storage: Storage | null,
  secret: string,
  credential: string,
): Promise<void> {
  keep(storage, { credential, linkHash: await hashOf(secret), ended: false });
}

/** After the server refused it: a reload does not try it again. It stays held until the next one comes. */
export function retireCredential(storage: Storage | null): void {
  const kept = readKept(storage);
  if (kept !== null) keep(storage, { ...kept, ended: true });
}

function keep(storage: Storage | null, kept: Remembered): void {
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify(kept));
  } catch {
    // Full or blocked: the page works until it is closed.
  }
}

export type Exchanged =
  | { readonly kind: "opened"; readonly credential: string }
  | { readonly kind: "refused"; readonly code: ProblemCode }
  | { readonly kind: "unreachable" };

/**
 * Only after a person's press: a link checker that opens the page must use nothing up.
 * @param held as `heldCredential`: with it, what this person kept to themselves stays theirs to see
 */
export async function exchangeLink(
  secret: string,
  held: string | null,
  request: typeof fetch = fetch,
): Promise<Exchanged> {
  try {
    const response = await request("/api/exchange", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(held === null ? { link: secret } : { link: secret, held }),
    });
    if (!response.ok) return { kind: "refused", code: await readProblem(response) };
    const answer = (await response.json()) as ExchangeAnswer;
    return { kind: "opened", credential: answer.credential };
  } catch {
    return { kind: "unreachable" };
  }
}

function readKept(storage: Storage | null): Remembered | null {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(STORAGE_KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return null;
    if (!("credential" in kept) || typeof kept.credential !== "string") return null;
    if (!("linkHash" in kept) || typeof kept.linkHash !== "string") return null;
    const ended = "ended" in kept && kept.ended === true;
    return { credential: kept.credential, linkHash: kept.linkHash, ended };
  } catch {
    return null;
  }
}

async function isSameLink(linkHash: string, secret: string): Promise<boolean> {
  return linkHash !== "" && linkHash === (await hashOf(secret));
}

/** Empty outside a secure context, where browsers offer no digest: it matches nothing. */
async function hashOf(secret: string): Promise<string> {
  const { subtle } = crypto as Partial<Crypto>;
  if (subtle === undefined) return "";
  const bytes = await subtle.digest("SHA-256", new TextEncoder().encode(secret));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
