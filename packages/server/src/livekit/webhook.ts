// Checks what claims to come from LiveKit, reads what it says.

import { createHash, timingSafeEqual } from "node:crypto";
import { WebhookEvent } from "livekit-server-sdk";
import { Problem } from "../problem.ts";
import type { LiveKit } from "./livekit.ts";

/** What a room's webhook tells us; everything else LiveKit reports is `other`. */
export type RoomReport =
  | { readonly kind: "joined" | "left"; readonly participant: ReportedParticipant }
  | { readonly kind: "finished" }
  | { readonly kind: "other" };

export interface ReportedParticipant {
  /** Our participant id. */
  readonly identity: string;
  /**
   * Names this one connection. A second device ends the first one's: its `left` then names the old
   * connection alone, so the person is still there.
   */
  readonly sid: string;
}

export interface VerifiedWebhook {
  /** LiveKit's id of the event; the same when it is sent again. */
  readonly id: string;
  readonly roomName: string;
  readonly report: RoomReport;
}

/**
 * Signature and hash are checked on the bytes as they came, before anything parses them.
 * @throws {Problem} webhook.not-valid, whatever was wrong
 */
export async function verifyWebhook(
  livekit: LiveKit,
  rawBody: Uint8Array,
  authorization: string | undefined,
): Promise<VerifiedWebhook> {
  await verifySignature(livekit, rawBody, authorization ?? "");
  try {
    const json: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(rawBody));
    return read(
      WebhookEvent.fromJson(json as Parameters<typeof WebhookEvent.fromJson>[0], {
        ignoreUnknownFields: true,
      }),
    );
  } catch {
    throw new Problem("webhook.not-valid");
  }
}

async function verifySignature(
  livekit: LiveKit,
  rawBody: Uint8Array,
  authorization: string,
): Promise<void> {
  const claims = await livekit.verifier.verify(authorization).catch(() => null);
  const claimed = Buffer.from(claims?.sha256 ?? "", "base64");
  const actual = createHash("sha256").update(rawBody).digest();
  if (claimed.byteLength !== actual.byteLength || !timingSafeEqual(claimed, actual)) {
    throw new Problem("webhook.not-valid");
  }
}

function read(event: WebhookEvent): VerifiedWebhook {
  return {
    id: event.id,
    roomName: event.room?.name ?? "",
    report: reportOf(event),
  };
}

function reportOf(event: WebhookEvent): RoomReport {
  if (event.event === "room_finished") return { kind: "finished" };
  const { participant } = event;
  if (participant === undefined || participant.sid === "") return { kind: "other" };
  const kind = KINDS.get(event.event);
  if (kind === undefined) return { kind: "other" };
  return { kind, participant: { identity: participant.identity, sid: participant.sid } };
}

/** A connection that broke off before it stood (`participant_connection_aborted`) has left too. */
const KINDS = new Map<string, "joined" | "left">([
  ["participant_joined", "joined"],
  ["participant_left", "left"],
  ["participant_connection_aborted", "left"],
]);
