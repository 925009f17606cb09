// Describes every table; a change here needs a generated migration.

import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import type { Role } from "@sameside/shared/session/actor";
import type { Wanted } from "@sameside/shared/session/contact";
import type { CallKind, Phase } from "@sameside/shared/session/lifecycle";
import { bytes, instant } from "./columns.ts";

// Ids, times and states are clear, so that they can be listed. Whatever people wrote, chose or are
// called is `bytes` and goes through the codec, where encryption at rest has its place.

export const clinics = pgTable("clinics", {
  id: text().primaryKey(),
  name: text().notNull(),
  urgentLine: text("urgent_line").notNull(),
  timeZone: text("time_zone").notNull(),
  // What a session gets that says nothing of it. The defaults here are for clinics from before.
  agenda: boolean().notNull().default(true),
  ratingWindowHours: integer("rating_window_hours").notNull().default(48),
  autoPulse: boolean("auto_pulse").notNull().default(false),
  ratingForMinors: boolean("rating_for_minors").notNull().default(false),
  instrumentId: text("instrument_id").notNull().default("oac-6"),
  instrumentVersion: text("instrument_version").notNull().default("0.1"),
  callBack: text("call_back").$type<Wanted>().notNull().default("optional"),
  place: text().$type<Wanted>().notNull().default("optional"),
  keepPlace: boolean("keep_place").notNull().default(false),
  // What the pages know before any session.
  dialIn: text("dial_in"),
  blur: boolean().notNull().default(false),
  createdAt: instant("created_at").notNull(),
});

/** A clinic's own; those that ship with the product are in no table. */
export const instruments = pgTable(
  "instruments",
  {
    clinicId: text("clinic_id")
      .notNull()
      .references(() => clinics.id, { onDelete: "cascade" }),
    id: text().notNull(),
    version: text().notNull(),
    payload: bytes().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.clinicId, table.id, table.version] })],
);

export const clinicOrigins = pgTable(
  "clinic_origins",
  {
    clinicId: text("clinic_id")
      .notNull()
      .references(() => clinics.id, { onDelete: "cascade" }),
    origin: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.clinicId, table.origin] })],
);

export const apiKeys = pgTable(
  "api_keys",
  {
    id: text().primaryKey(),
    clinicId: text("clinic_id")
      .notNull()
      .references(() => clinics.id, { onDelete: "cascade" }),
    /** The part of a key that may be shown in lists. */
    prefix: text().notNull().unique(),
    secretHash: bytes("secret_hash").notNull(),
    createdAt: instant("created_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (table) => [index().on(table.clinicId)],
);

export const cases = pgTable(
  "cases",
  {
    id: text().primaryKey(),
    clinicId: text("clinic_id")
      .notNull()
      .references(() => clinics.id, { onDelete: "cascade" }),
    externalId: text("external_id").notNull(),
    /** What was agreed for a dropped connection, as the clinic said it last. */
    ifDropped: bytes("if_dropped"),
  },
  (table) => [unique().on(table.clinicId, table.externalId)],
);

export const persons = pgTable(
  "persons",
  {
    clinicId: text("clinic_id")
      .notNull()
      .references(() => clinics.id, { onDelete: "cascade" }),
    externalId: text("external_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.clinicId, table.externalId] })],
);

export const sessions = pgTable(
  "sessions",
  {
    id: text().primaryKey(),
    clinicId: text("clinic_id")
      .notNull()
      .references(() => clinics.id, { onDelete: "cascade" }),
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id, { onDelete: "cascade" }),
    externalId: text("external_id"),
    phase: text().$type<Phase>().notNull(),
    call: text().$type<CallKind>().notNull(),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    ratingClosesAt: instant("rating_closes_at"),
    /** As in the log, so that it can be asked who uses an instrument. */
    instrumentId: text("instrument_id").notNull().default("oac-6"),
    instrumentVersion: text("instrument_version").notNull().default("0.1"),
    /** Number of the last event. */
    seq: integer().notNull(),
    /** Grows with every change of the log, of the private rows or of the columns told from them. */
    version: integer().notNull().default(0),
    /** LiveKit's name of the room; a secret nobody could guess. */
    roomName: text("room_name").notNull(),
    /** For each participant how often their view changed; see `sessions/view-heads.ts`. */
    viewHeads: bytes("view_heads").notNull(),
    /** When a page was last known to watch; written now and then while the call goes on. */
    seenAt: instant("seen_at"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    index().on(table.clinicId, table.startsAt, table.id),
    index().on(table.caseId),
    unique().on(table.roomName),
    // For what is overdue, for calls that go on.
    index().on(table.phase, table.endsAt),
    index().on(table.clinicId, table.instrumentId, table.instrumentVersion),
  ],
);

export const participants = pgTable(
  "participants",
  {
    id: text().primaryKey(),
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    clinicId: text("clinic_id").notNull(),
    personExternalId: text("person_external_id").notNull(),
    role: text().$type<Role>().notNull(),
    /** Place in the order the clinic named them. */
    position: integer().notNull(),
    /** When the clinic took them out. */
    goneAt: instant("gone_at"),
  },
  (table) => [
    unique().on(table.sessionId, table.personExternalId),
    foreignKey({
      columns: [table.clinicId, table.personExternalId],
      foreignColumns: [persons.clinicId, persons.externalId],
    }),
  ],
);

export const links = pgTable(
  "links",
  {
    id: text().primaryKey(),
    participantId: text("participant_id")
      .notNull()
      .references(() => participants.id, { onDelete: "cascade" }),
    secretHash: bytes("secret_hash").notNull().unique(),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
    /** Made after the session was sealed: it opens the record, nothing private besides. */
    recordOnly: boolean("record_only").notNull().default(false),
    /** When it was first exchanged. */
    openedAt: instant("opened_at"),
    /** Set when an earlier one had been opened: what was private before stays hidden. */
    privateSince: instant("private_since"),
  },
  (table) => [index().on(table.participantId)],
);

export const credentials = pgTable(
  "credentials",
  {
    id: text().primaryKey(),
    participantId: text("participant_id")
      .notNull()
      .references(() => participants.id, { onDelete: "cascade" }),
    linkId: text("link_id")
      .notNull()
      .references(() => links.id, { onDelete: "cascade" }),
    secretHash: bytes("secret_hash").notNull().unique(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    lastUsedAt: instant("last_used_at").notNull(),
    /** As its link's, unless an earlier credential proved that it is the same person's browser. */
    privateSince: instant("private_since"),
  },
  (table) => [index().on(table.participantId)],
);

export const events = pgTable(
  "events",
  {
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    /** From 1, without gaps. */
    seq: integer().notNull(),
    at: instant().notNull(),
    /** Participant id, `clinic` or `system`. */
    by: text().notNull(),
    type: text().notNull(),
    payload: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.seq] })],
);

export const privateRows = pgTable(
  "private_rows",
  {
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    kind: text().notNull(),
    owner: text()
      .notNull()
      .references(() => participants.id, { onDelete: "cascade" }),
    id: text().notNull(),
    /** Keeps the order in which rows were first written. */
    position: integer().generatedAlwaysAsIdentity().notNull(),
    payload: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.kind, table.owner, table.id] })],
);

export const receipts = pgTable(
  "receipts",
  {
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    /** As in `events.by`: two people may use the same command id. */
    actor: text().notNull(),
    commandId: text("command_id").notNull(),
    /** Holds the command's hash; a hash of few possible words would give them away. */
    payload: bytes().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.actor, table.commandId] })],
);

export const records = pgTable("records", {
  sessionId: text("session_id")
    .primaryKey()
    .references(() => sessions.id, { onDelete: "cascade" }),
  payload: bytes().notNull(),
  sealedAt: instant("sealed_at").notNull(),
});

/** What sessions of a case leave to its next ones. */
export const caseMemory = pgTable(
  "case_memory",
  {
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id, { onDelete: "cascade" }),
    kind: text().$type<"item" | "draft" | "line" | "name">().notNull(),
    /** The clinic's id of the person, of drafts and names; else empty. */
    owner: text().notNull(),
    id: text().notNull(),
    /** Where it was left; erased with that session. */
    sourceSessionId: text("source_session_id")
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    /** Which session has it now, of items and drafts; null: it waits. */
    takenBy: text("taken_by").references(() => sessions.id, { onDelete: "set null" }),
    /** Of lines and names: the newest wins. */
    changedAt: instant("changed_at").notNull(),
    /** Keeps the order in which things are offered. */
    position: integer().generatedAlwaysAsIdentity().notNull(),
    payload: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.kind, table.owner, table.id] }),
    index().on(table.sourceSessionId),
    index().on(table.takenBy),
  ],
);

export const idempotency = pgTable(
  "idempotency",
  {
    clinicId: text("clinic_id")
      .notNull()
      .references(() => clinics.id, { onDelete: "cascade" }),
    keyHash: bytes("key_hash").notNull(),
    bodyHash: bytes("body_hash").notNull(),
    /** Encrypted under a key made from the Idempotency-Key; null only inside the first request. */
    answer: bytes(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.keyHash] }),
    index().on(table.expiresAt),
  ],
);
