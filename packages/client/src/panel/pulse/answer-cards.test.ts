// Checks what a therapist is told about a check-in, when.
import { beforeEach, expect, test } from "vitest";
import { MINUTE, START, createTestSession } from "../test-view.ts";
import type { TestSession } from "../test-view.ts";
import { answerCards, askingNow } from "./answer-cards.ts";
import { askedNow, keptAnswers, unfinishedAnswer } from "./own-pulses.ts";

const pulseId = "pulse-01";
let session: TestSession;

beforeEach(() => {
  session = createTestSession();
  session.act("robin", { type: "session.start" });
  session.act("robin", { type: "pulse.ask", pulseId });
});

const cards = (minute: number) =>
  answerCards(session.view("robin"), START + minute * MINUTE).map(({ answer }) => answer.kind);

test("SCR5 while it is open, silence has no card", () => {
  expect(cards(1)).toEqual([]);
  expect(askingNow(session.view("robin"), START + MINUTE)?.id).toBe(pulseId);
  expect(askedNow(session.view("sam"), START + MINUTE)?.id).toBe(pulseId);
});

test("SCR5 silence and not now look alike, during and after", () => {
  const silent = [cards(1), cards(3)];
  session.act("sam", { type: "pulse.pass", pulseId });
  expect([cards(1), cards(3)]).toEqual(silent);
  expect(silent).toEqual([[], ["none"]]);
  expect(askedNow(session.view("sam"), START + MINUTE)).toBeNull();
});

test("SCR5 an answer comes at once, on the same card when it is taken back", () => {
  session.act("sam", { type: "pulse.answer", pulseId, answer: "not-really", keep: false });
  const [given] = answerCards(session.view("robin"), START);
  expect(given?.answer).toMatchObject({ kind: "answered", answer: "not-really" });
  session.act("sam", { type: "pulse.take-back", pulseId });
  const [taken] = answerCards(session.view("robin"), START);
  expect(taken?.answer.kind).toBe("taken-back");
  expect(taken?.key).toBe(given?.key);
});

test("a kept answer is the client's alone until it is shared", () => {
  session.act("sam", { type: "pulse.answer", pulseId, answer: "a-bit", keep: true });
  expect(cards(1)).toEqual([]);
  expect(keptAnswers(session.view("sam"))).toMatchObject([{ pulseId, given: { answer: "a-bit" } }]);
  expect(keptAnswers(session.view("robin"))).toEqual([]);
  session.act("robin", { type: "session.wrap-up" });
  session.act("sam", { type: "pulse.share-kept", pulseId }, 5);
  expect(cards(5)).toEqual(["answered"]);
  expect(keptAnswers(session.view("sam"))).toEqual([]);
});

test("a check-in is asked until its time is up", () => {
  expect(askedNow(session.view("sam"), START + 3 * MINUTE)).toBeNull();
  expect(askingNow(session.view("robin"), START + 3 * MINUTE)).toBeNull();
});

test("after a reload what would help can be told for three minutes, unless it was", () => {
  session.act("sam", { type: "pulse.answer", pulseId, answer: "a-bit", keep: false });
  const left = (minute: number) =>
    unfinishedAnswer(session.view("sam"), START + minute * MINUTE)?.pulseId ?? null;
  expect([left(1), left(3)]).toEqual([pulseId, null]);
  session.act("sam", { type: "pulse.help", pulseId, helps: ["slow-down"], words: null });
  expect(left(1)).toBeNull();
});

test("nothing is left to tell after a yes", () => {
  session.act("sam", { type: "pulse.answer", pulseId, answer: "yes", keep: false });
  expect(unfinishedAnswer(session.view("sam"), START)).toBeNull();
});

test("nobody waits for somebody whom the clinic took out", () => {
  const full = session.view("robin");
  const people = full.people.map((person) => ({ ...person, gone: person.id === "sam" }));
  const view = { ...full, people };
  expect(askingNow(view, START + MINUTE)).toBeNull();
  expect(answerCards(view, START + 3 * MINUTE)).toEqual([]);
});
