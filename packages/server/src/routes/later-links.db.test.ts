// Tests what a link opens that was made after an earlier one had been opened.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LinkedParticipant } from "@sameside/shared/http/clinic-api";
import type { ExchangeAnswer, ViewMessage } from "@sameside/shared/http/participant-api";
import type { SessionView } from "@sameside/shared/session/view";
import { newId } from "../access/secret.ts";
import {
  act,
  ask,
  exchange,
  HOUR,
  load,
  makeSession,
  makeWorld,
  MINUTE,
  send,
} from "../test-world.ts";
import type { Somebody, TestSession, World } from "../test-world.ts";

const PULSE = "pulse-000001";

let world: World;
let session: TestSession;

beforeAll(async () => {
  world = await makeWorld();
});
beforeEach(async () => {
  session = await makeSession(world);
});
afterAll(() => world.end());

async function newLink(somebody: Somebody = session.client): Promise<Somebody> {
  const path = `/v1/sessions/${session.id}/participants/${somebody.id}/links`;
  const asking = { method: "POST", bearer: world.apiKey };
  const { body } = await ask<LinkedParticipant>(world, path, asking);
  return { ...somebody, link: new URL(body.joinUrl).hash.slice(1) };
}

async function open({ link }: Somebody, held?: string): Promise<string> {
  const json = held === undefined ? { link } : { link, held };
  const answer = await ask<ExchangeAnswer>(world, "/api/exchange", { json });
  expect(answer.status).toBe(200);
  return answer.body.credential;
}

async function view(bearer: string): Promise<SessionView> {
  return (await ask<ViewMessage>(world, "/api/session", { bearer })).body.view;
}

function draft(text: string, itemId: string = newId()) {
  return { type: "agenda.add", itemId, text, kind: "topic", minutes: null, draft: true } as const;
}

const textsOf = ({ agenda }: SessionView): readonly string[] =>
  agenda.drafts.map(({ text }) => text);

/** Live, with a draft, an answer kept for the end, a form begun: the client's own. */
async function keepThings(bearer: string): Promise<void> {
  const { id, therapist } = session;
  await send(world, bearer, draft("hard to say", "draft-000001"));
  await act(world, id, therapist, { type: "session.start" });
  await act(world, id, therapist, { type: "pulse.ask", pulseId: PULSE });
  const answer = {
    type: "pulse.answer",
    pulseId: PULSE,
    answer: "not-really",
    keep: true,
  } as const;
  expect((await send(world, bearer, answer)).status).toBe(200);
  await act(world, id, therapist, { type: "session.wrap-up" });
  const begin = { type: "rating.begin", deviceId: "device-0000000001" } as const;
  expect((await send(world, bearer, begin)).status).toBe(200);
}

describe("a link made after the first was opened", () => {
  test("CON6 shows no number, no place left before it; the therapists see both until replaced", async () => {
    const leave = { type: "contact.leave", phone: "01632 960 111", place: "At home" } as const;
    await send(world, await open(session.client), leave);
    world.pass(MINUTE);
    const bearer = await open(await newLink());
    const therapist = await open(session.therapist);
    const seen = async (who: string) =>
      (await view(who)).contact.left.map(({ phone, place }) => ({ phone, place }));
    expect(await seen(bearer)).toEqual([]);
    expect(await seen(therapist)).toEqual([{ phone: leave.phone, place: leave.place }]);
    // Nothing was left, as far as this person knows: saying so takes nothing away.
    await send(world, bearer, { ...leave, phone: null, place: null });
    expect(await seen(therapist)).toHaveLength(1);
    await send(world, bearer, { ...leave, place: null });
    expect(await seen(bearer)).toEqual([{ phone: leave.phone, place: null }]);
    expect(await seen(therapist)).toEqual([{ phone: leave.phone, place: null }]);
  });

  test("PER6 says so to the person and the therapists, to nobody else", async () => {
    session = await makeSession(world, ["guest"]);
    await exchange(world, session.client);
    world.pass(MINUTE);
    const later = await open(await newLink());
    const at = world.deps.clock();
    expect((await view(later)).me.linkMadeAt).toBe(at);
    const seenBy = async (somebody: Somebody) =>
      (await view(await open(somebody))).people[1]?.linkMadeAt;
    expect(await seenBy(session.therapist)).toBe(at);
    const [guest] = session.others;
    if (guest === undefined) throw new Error("no guest");
    expect(await seenBy(guest)).toBeNull();
  });

  test("says nothing, hides nothing when the first was never opened", async () => {
    await act(world, session.id, session.client, draft("carried along"));
    world.pass(MINUTE);
    const seen = await view(await open(await newLink()));
    expect(seen.me.linkMadeAt).toBeNull();
    expect(textsOf(seen)).toEqual(["carried along"]);
  });

  test("shows no draft, no kept answer, no begun form of before", async () => {
    const first = await exchange(world, session.client);
    await keepThings(first.credential);
    const before = await view(first.credential);
    expect(textsOf(before)).toEqual(["hard to say"]);
    expect(before.pulses[0]?.answers[0]).toMatchObject({ kind: "kept", answer: "not-really" });
    expect(before.rating.begunOn).toBe("device-0000000001");
    world.pass(1000);
    const later = await open(await newLink());
    const seen = await view(later);
    expect(textsOf(seen)).toEqual([]);
    expect(seen.pulses[0]?.answers).toEqual([{ participantId: session.client.id, kind: "none" }]);
    expect(seen.rating.begunOn).toBeNull();
    const own = await send(world, later, draft("new"));
    expect(textsOf(own.body.view)).toEqual(["new"]);
    expect(JSON.stringify([seen, own.body])).not.toContain("hard to say");
  });

  test("shows no answer that can still be taken back", async () => {
    const { credential } = await exchange(world, session.client);
    await act(world, session.id, session.therapist, { type: "session.start" });
    await act(world, session.id, session.therapist, { type: "pulse.ask", pulseId: PULSE });
    await send(world, credential, {
      type: "pulse.answer",
      pulseId: PULSE,
      answer: "not-really",
      keep: false,
    });
    world.pass(1000);
    const later = await open(await newLink());
    expect((await view(later)).pulses[0]?.answers[0]?.kind).toBe("none");
    const back = await send(world, later, { type: "pulse.take-back", pulseId: PULSE });
    expect(back.body.code).toBe("pulse.too-late-to-undo");
  });

  test("streams nothing of it either", async () => {
    const { credential } = await exchange(world, session.client);
    await send(world, credential, draft("hard to say"));
    world.pass(MINUTE);
    const later = await open(await newLink());
    const response = await world.app.request("/api/session/live", {
      headers: { authorization: `Bearer ${later}` },
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const first = (await reader?.read())?.value ?? "";
    expect((await reader?.read())?.value).toContain("event: looking");
    await send(world, later, draft("new"));
    const second = (await reader?.read())?.value ?? "";
    await reader?.cancel();
    expect(first).toContain("event: view");
    expect(second).toContain("new");
    expect(first + second).not.toContain("hard to say");
  });

  test("lets nobody act on what it hides, as if it were not there", async () => {
    const { credential } = await exchange(world, session.client);
    await keepThings(credential);
    world.pass(1000);
    const later = await open(await newLink());
    const code = async (command: Parameters<typeof send>[2]) =>
      (await send(world, later, command)).body.code;
    const itemId = "draft-000001";
    expect(await code({ type: "agenda.share", itemId })).toBe("agenda.unknown-item");
    expect(await code({ type: "agenda.discard", itemId })).toBe("agenda.unknown-item");
    const redraft = { type: "agenda.redraft", text: "x", kind: "topic", minutes: null } as const;
    expect(await code({ ...redraft, itemId })).toBe("agenda.unknown-item");
    expect(await code({ type: "pulse.share-kept", pulseId: PULSE })).toBe("pulse.nothing-kept");
    expect(await code({ type: "pulse.leave-out", pulseId: PULSE })).toBe("pulse.nothing-kept");
    const help = { type: "pulse.help", pulseId: PULSE, helps: [], words: "less" } as const;
    expect(await code(help)).toBe("pulse.unknown");
    expect((await load(world.deps, session.id)).state.privates).toHaveLength(3);
  });

  test("replaces what it hides where somebody writes in its place", async () => {
    const { credential } = await exchange(world, session.client);
    await keepThings(credential);
    world.pass(1000);
    const later = await open(await newLink());
    const again = await send(world, later, draft("in its place", "draft-000001"));
    expect(textsOf(again.body.view)).toEqual(["in its place"]);
    const answer = { type: "pulse.answer", pulseId: PULSE, answer: "yes", keep: true } as const;
    const answered = await send(world, later, answer);
    expect(answered.body.view.pulses[0]?.answers[0]).toMatchObject({ kind: "kept", answer: "yes" });
    const begin = { type: "rating.begin", deviceId: "device-0000000001" } as const;
    const begun = await send(world, later, begin);
    expect(begun.body.view.rating.begunOn).toBe("device-0000000001");
    expect((await load(world.deps, session.id)).state.privates).toHaveLength(3);
  });

  test("CRY3 lets hidden drafts move on, forgets the rest at the end", async () => {
    const { therapist, id } = session;
    const { credential } = await exchange(world, session.client);
    const { credential: theirs } = await exchange(world, therapist);
    await keepThings(credential);
    await send(world, theirs, draft("therapist's own"));
    world.pass(1000);
    const later = await open(await newLink());
    const sealing = await open(await newLink(therapist));
    await send(world, sealing, { type: "session.end" });
    expect((await send(world, later, { type: "rating.close" })).status).toBe(200);
    expect((await send(world, sealing, { type: "session.seal" })).status).toBe(200);
    const { state } = await load(world.deps, id);
    expect(state.privates).toEqual([]);
    const next = await makeSession(world, [], { case: session.created.case });
    expect((await load(world.deps, next.id)).state.privates).toMatchObject([
      { kind: "draft", text: "hard to say", owner: next.client.id },
      { kind: "draft", text: "therapist's own", owner: next.therapist.id },
    ]);
  });
});

describe("the credential that a browser still holds", () => {
  async function replaced(): Promise<{ held: string; later: Somebody }> {
    const { credential: held } = await exchange(world, session.client);
    await send(world, held, draft("hard to say"));
    world.pass(MINUTE);
    return { held, later: await newLink() };
  }

  test("proves the same browser, although it ended with its link, even expired", async () => {
    const { held, later } = await replaced();
    expect((await ask(world, "/api/session", { bearer: held })).status).toBe(401);
    expect(textsOf(await view(await open(later, held)))).toEqual(["hard to say"]);
    await act(world, session.id, session.therapist, { type: "session.start" });
    world.pass(13 * HOUR);
    expect(textsOf(await view(await open(later)))).toEqual([]);
    expect(textsOf(await view(await open(later, held)))).toEqual(["hard to say"]);
  });

  test("proves nothing when it is somebody else's, or nonsense", async () => {
    const { later } = await replaced();
    const { credential: therapists } = await exchange(world, session.therapist);
    const elsewhere = await exchange(world, (await makeSession(world)).client);
    for (const held of [therapists, elsewhere.credential, "x", ""]) {
      expect(textsOf(await view(await open(later, held)))).toEqual([]);
    }
  });

  test("proves no more than it showed itself", async () => {
    const { held, later } = await replaced();
    const second = await open(later);
    await send(world, second, draft("by the second"));
    world.pass(MINUTE);
    const third = await newLink();
    expect(textsOf(await view(await open(third, second)))).toEqual(["by the second"]);
    expect(textsOf(await view(await open(third, held)))).toEqual(["hard to say", "by the second"]);
    expect(textsOf(await view(await open(third)))).toEqual([]);
  });
});
