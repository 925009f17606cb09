// Describes what a participant's page exchanges with the server.

import type { ParticipantId, Role } from "../session/actor.ts";
import type { CarryCommand } from "../session/carry-over.ts";
import type { LifecycleCommand } from "../session/lifecycle.ts";
import type { PersonCommand } from "../session/person.ts";
import type { PresenceCommand } from "../session/presence.ts";
import type { SessionCommand } from "../session/command.ts";
import type { SessionView } from "../session/view.ts";

/** Commands a person may send; the others belong to the clinic's key or to the system. */
export type ParticipantCommand = Exclude<
  SessionCommand,
  | Extract<LifecycleCommand, { type: "session.cancel" | "session.miss" | "session.move" }>
  | Extract<PresenceCommand, { type: "presence.join" | "presence.leave" }>
  | Extract<PersonCommand, { type: "person.add" | "person.remove" | "person.renew-link" }>
  | CarryCommand
>;

/** `POST /api/session/commands`: the same `commandId` again gives the same answer. */
export type CommandRequest = ParticipantCommand & { readonly commandId: string };

/** `id`: decimal digits, growing with each change this viewer can see. */
export interface ViewMessage {
  readonly id: string;
  readonly view: SessionView;
}

/** `POST /api/exchange` `{link}`. */
export interface ExchangeAnswer {
  readonly credential: string;
  /** ISO 8601. */
  readonly expiresAt: string;
  readonly participant: {
    readonly id: ParticipantId;
    readonly role: Role;
    readonly displayName: string;
  };
  readonly session: { readonly id: string };
}

/** `GET /api/session/draft-key`: for a client's own device, the same for each credential of one link. */
export interface DraftKeyAnswer {
  /** Base64 of 32 bytes. */
  readonly key: string;
}

/** LiveKit's standard token answer; also the data of the stream's `token` event. */
export interface RoomToken {
  readonly server_url: string;
  readonly participant_token: string;
}

/** Data of the stream's `looking` event: who else has the sheet open just now. Replaces the one before. */
export interface LookingMessage {
  readonly ids: readonly ParticipantId[];
}

/** What the page knows before any press; lies in the page as JSON data. Nothing in it is about a session. */
export interface PageConfig {
  readonly clinicId: string;
  readonly clinicName: string;
  /** "If it cannot wait": the clinic's urgent line, free text with a number. */
  readonly urgentLine: string;
  /** Origins that may embed the page; also the only ones it talks to. */
  readonly embedOrigins: readonly string[];
  /** How to join by phone: the clinic's free text with numbers; null: one cannot. */
  readonly dialIn: string | null;
  /** Background blur may be offered. */
  readonly blur: boolean;
  /** False when this deployment has no LiveKit at all. */
  readonly video: boolean;
}
