// Takes the secret out of the address; exchanges it; remembers the credential for a reload.
import type { ExchangeAnswer } from "@sameside/shared/http/participant-api";
import type { ProblemCode } from "@sameside/shared/http/problem";
import { readProblem } from "./problem.ts";

const STORAGE_KEY = "sameside.credential";

interface Remembered {
  readonly credential: string;
  /** SHA-256 of the link it came from: another link in the same tab must not open the old session. */
  readonly linkHash: string;
}

type Place = Pick<Location, "hash" | "pathname" | "search">;
type Past = Pick<History, "replaceState" | "state">;
type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

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
  if (kept === null) return null;
  if (secret !== null && !(await isSameLink(kept.linkHash, secret))) return null;
  return kept.credential;
}

export async function rememberCredential(
  storage: Storage | null,
  secret: string,
  credential: string,
): Promise<void> {
  const kept: Remembered = { credential, linkHash: await hashOf(secret) };
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify(kept));
  } catch {
    // Full or blocked: the page works until it is closed.
  }
}

export function forgetCredential(storage: Storage | null): void {
  try {
    storage?.removeItem(STORAGE_KEY);
  } catch {
    // Blocked: there is nothing to forget.
  }
}

export type Exchanged =
  | { readonly kind: "opened"; readonly credential: string }
  | { readonly kind: "refused"; readonly code: ProblemCode }
  | { readonly kind: "unreachable" };

/** Only after a person's press: a link checker that opens the page must use nothing up. */
export async function exchangeLink(
  secret: string,
  request: typeof fetch = fetch,
): Promise<Exchanged> {
  try {
    const response = await request("/api/exchange", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ link: secret }),
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
    return { credential: kept.credential, linkHash: kept.linkHash };
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
