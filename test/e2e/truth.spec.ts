// Holds the room to the session: who is kept out stays out, whatever token they hold.
import { expect, test } from "@playwright/test";
import type { RoomToken } from "@sameside/shared/http/participant-api";
import { linksOf, makeSession } from "../support/clinic.ts";
import { Participant } from "../support/participant.ts";
import { RoomDesk, roomIn } from "../support/room-desk.ts";
import { RoomGuest } from "../support/room-guest.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { closeAll } from "../support/visitor.ts";

let stack: Stack;
let desk: RoomDesk;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
  desk = new RoomDesk(stack.livekit);
});
test.afterAll(async ({ browser }) => {
  await closeAll(browser);
  await stack?.stop();
});

/** Taken out on LiveKit's report; that report travels, too. */
const OUT_AGAIN_MS = 2_000;
const CLOSED_MS = 10_000;

async function tokenOf(person: Participant): Promise<string> {
  const answer = await person.request("/api/session/token", {});
  if (answer.status !== 201) throw new Error(`no token: ${answer.status}`);
  return ((await answer.json()) as RoomToken).participant_token;
}

test("TRB1 the session says who is in the room, tokens do not", async ({ browser }) => {
  const session = await makeSession(stack);
  const [samLink, robinLink] = [linksOf(session, "c-sam"), linksOf(session, "t-robin")];
  const sam = await Participant.open(samLink.joinUrl);
  const robin = await Participant.open(robinLink.joinUrl);
  const [page, other] = await Promise.all(
    [1, 2].map(() => RoomGuest.arrive(browser, stack.livekit.url)),
  );
  if (page === undefined || other === undefined) throw new Error("nobody came");
  const seesSam = async () =>
    (await robin.view()).people.find(({ id }) => id === samLink.id)?.here ?? false;
  await robin.send({ type: "session.start" });
  await sam.send({ type: "presence.knock" });
  await robin.send({ type: "presence.admit", participantId: samLink.id });
  const tokens = { sam: await tokenOf(sam), robin: await tokenOf(robin) };
  const room = roomIn(tokens.sam);
  expect(roomIn(tokens.robin)).toBe(room);

  await test.step("let in: LiveKit's word is the session's", async () => {
    expect(await page.enter(tokens.sam)).toBe(true);
    await expect.poll(seesSam).toBe(true);
  });

  const expectOutAgain = async (guest: RoomGuest, token: string) => {
    // Refused at the door or sent out behind it: either way nobody stays.
    if (await guest.enter(token)) expect(await guest.wasOutAfter()).toBeLessThan(OUT_AGAIN_MS);
    await expect.poll(() => desk.people(room)).not.toContain(samLink.id);
  };
  await test.step("removed: out, and out again with the old token", async () => {
    await robin.send({ type: "presence.remove", participantId: samLink.id });
    await page.wasOutAfter();
    for (let times = 0; times < 3; times += 1) await expectOutAgain(page, tokens.sam);
    await expect.poll(seesSam).toBe(false);
  });

  await test.step("let back, not yet let in; unknown to the session: out as well", async () => {
    await robin.send({ type: "presence.let-back", participantId: samLink.id });
    await expectOutAgain(page, tokens.sam);
    await expectOutAgain(page, await desk.token(room, "a-stranger"));
    await expect.poll(() => desk.people(room)).toEqual([]);
  });

  await test.step("the therapist stays through all of it", async () => {
    expect(await other.enter(tokens.robin)).toBe(true);
    await expectOutAgain(page, tokens.sam);
    expect(await desk.people(room)).toEqual([robinLink.id]);
  });

  await test.step("TRB4 after the end no token opens anything", async () => {
    await robin.send({ type: "session.end" });
    const endedAt = Date.now();
    await other.wasOutAfter();
    const all = [tokens.sam, tokens.robin, await desk.token(room, samLink.id)];
    for (const token of all) {
      await expect
        .poll(() => page.enter(token), { timeout: CLOSED_MS - (Date.now() - endedAt) })
        .toBe(false);
    }
    for (const token of all) expect(await page.enter(token)).toBe(false);
    expect(await desk.names()).not.toContain(room);
    expect((await robin.request("/api/session/token", {})).status).toBe(409);
  });

  await test.step("opened again: the old token of who was removed opens nothing for long", async () => {
    await robin.send({ type: "session.reopen" });
    expect(await other.enter(await tokenOf(robin))).toBe(true);
    await expectOutAgain(page, tokens.sam);
    expect(await desk.people(room)).toEqual([robinLink.id]);
  });

  await test.step("TRB2 another session has another room", async () => {
    const next = await makeSession(stack);
    const therapist = await Participant.open(linksOf(next, "t-robin").joinUrl);
    expect(roomIn(await tokenOf(therapist))).not.toBe(room);
  });
});
