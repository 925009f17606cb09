// Checks the shape of a participant's command as it arrives.

import { z } from "zod";
import { ITEM_KINDS, ITEM_OUTCOMES, SUMMARY_ANSWERS } from "../session/agenda-item.ts";
import { HELPS, PULSE_ANSWERS } from "../session/pulse.ts";
import { SIGNALS } from "../session/signal.ts";
import type { CommandRequest } from "./participant-api.ts";

// Lengths here only bound the work; the model says what is too long for a person.
const words = z.string().max(8_000);
const id = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
const minutes = z.int().min(1).max(180).nullable();
const commandId = id;

const plain = <T extends string>(type: T) => z.strictObject({ commandId, type: z.literal(type) });
const forItem = <T extends string>(type: T) =>
  z.strictObject({ commandId, type: z.literal(type), itemId: id });
const forLine = <T extends string>(type: T) =>
  z.strictObject({ commandId, type: z.literal(type), lineId: id });
const forPulse = <T extends string>(type: T) =>
  z.strictObject({ commandId, type: z.literal(type), pulseId: id });
const forPerson = <T extends string>(type: T) =>
  z.strictObject({ commandId, type: z.literal(type), participantId: id });
const forSignal = <T extends string>(type: T) =>
  forPerson(type).extend({ signal: z.enum(SIGNALS) });

const itemWords = { text: words, kind: z.enum(ITEM_KINDS) };

export const commandSchema = z.discriminatedUnion("type", [
  plain("session.start"),
  plain("session.wrap-up"),
  plain("session.keep-talking"),
  plain("session.end"),
  plain("session.reopen"),
  plain("session.seal"),
  plain("person.introduce").extend({ name: words, pronouns: words.nullable() }),
  forItem("agenda.add").extend({ ...itemWords, minutes, draft: z.boolean() }),
  forItem("agenda.redraft").extend({ ...itemWords, minutes }),
  forItem("agenda.share"),
  forItem("agenda.discard"),
  forItem("agenda.edit").extend(itemWords),
  forItem("agenda.agree"),
  forItem("agenda.not-for-me"),
  forItem("agenda.for-me-too"),
  forItem("agenda.star"),
  forItem("agenda.unstar"),
  forItem("agenda.move").extend({ afterId: id.nullable() }),
  forItem("agenda.time").extend({ minutes }),
  forItem("agenda.note").extend({ text: words.nullable() }),
  forItem("agenda.activate"),
  forItem("agenda.finish"),
  forItem("agenda.take-up"),
  forItem("agenda.choose").extend({ outcome: z.enum(ITEM_OUTCOMES) }),
  forItem("agenda.summarize").extend({ summaryId: id, text: words }),
  forItem("agenda.answer-summary").extend({
    summaryId: id,
    answer: z.enum(SUMMARY_ANSWERS),
    words: words.nullable(),
  }),
  forLine("toward.propose").extend({ text: words }),
  forLine("toward.revise").extend({ text: words }),
  forLine("toward.agree"),
  forLine("toward.drop"),
  forPulse("pulse.ask"),
  forPulse("pulse.answer").extend({ answer: z.enum(PULSE_ANSWERS), keep: z.boolean() }),
  forPulse("pulse.help").extend({
    helps: z.array(z.enum(HELPS)).max(HELPS.length),
    words: words.nullable(),
  }),
  forPulse("pulse.pass"),
  forPulse("pulse.take-back"),
  forPulse("pulse.share-kept"),
  forPulse("pulse.leave-out"),
  plain("signal.raise").extend({ signal: z.enum(SIGNALS) }),
  forSignal("signal.show"),
  forSignal("signal.see"),
  forSignal("signal.end"),
  plain("rating.begin").extend({ deviceId: id }),
  plain("rating.share").extend({
    instrument: z.strictObject({ id: z.string().max(64), version: z.string().max(32) }),
    answers: z.record(z.string().max(64), z.union([z.number(), z.literal("skipped")])),
    keep: words.nullable(),
    change: words.nullable(),
    changeHelps: z.array(z.enum(HELPS)).max(HELPS.length),
    sharing: z.enum(["now", "after-call"]),
    language: z.string().max(64),
  }),
  plain("rating.close"),
  plain("contact.leave").extend({ phone: words.nullable(), place: words.nullable() }),
  plain("presence.knock"),
  plain("presence.stop-knocking"),
  forPerson("presence.admit"),
  forPerson("presence.decline").extend({ note: words.nullable().optional() }),
  forPerson("presence.remove"),
  forPerson("presence.let-back"),
]) satisfies z.ZodType<CommandRequest>;
