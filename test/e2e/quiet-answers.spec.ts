// Check-ins that a client does not want to answer now: what the therapist is told of them.
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import type { PulseAnswer } from "@sameside/shared/session/pulse";
import type { SessionRecord } from "@sameside/shared/session/record";
import { askAsClinic, idOf, linksOf, makeSession } from "../support/clinic.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

test("not now is told like silence, in the session, in the record", async ({ browser }) => {
  const session = await makeSession(stack, {
    call: "elsewhere",
    participants: [
      { role: "client", externalId: "c-sam", displayName: "Sam" },
      { role: "client", externalId: "c-kim", displayName: "Kim" },
      { role: "therapist", externalId: "t-robin", displayName: "Robin" },
    ],
  });
  const link = (who: string) => linksOf(session, who).panelUrl;
  const sam = await Visitor.arrive(browser, link("c-sam"), PHONE);
  const robin = await Visitor.arrive(browser, link("t-robin"));
  for (const person of [sam, robin]) await person.open();
  await robin.press("Start the session");
  await sam.sees("How is this going?");
  await robin.press("Check in");
  await robin.sees("You asked. An answer shows here.");
  await sam.sees("Your therapist sees this right away, and it is kept in your record.");
  await sam.press("Not now");
  await expect(sam.frame.getByRole("heading", { name: "Is this helping" })).toHaveCount(0);
  await expect(sam.frame.getByRole("button", { name: "How is this going?" })).toBeVisible();

  const device = await Participant.open(link("t-robin"));
  // The press has reached the store: Sam's own view says so.
  const own = await Participant.open(link("c-sam"));
  await expect.poll(async () => (await own.view()).pulses[0]?.answers[0]?.kind).toBe("passed");
  const { pulses } = await device.view();
  expect(pulses.map(({ answers }) => answers)).toEqual([
    [
      { participantId: idOf(session, "c-sam"), kind: "none" },
      { participantId: idOf(session, "c-kim"), kind: "none" },
    ],
  ]);
  await robin.sees("You asked. An answer shows here.");
  await expect(robin.frame.getByText(/no answer/)).toHaveCount(0);

  await robin.press("Wrap up");
  await robin.press("End the session");
  await robin.press("End it");
  await sam.press("Not this time");
  await (await Participant.open(link("c-kim"))).send({ type: "rating.close" });
  await robin.press("Seal the record");
  await robin.press("Seal now");
  await robin.isOn("record");
  for (const name of ["Sam", "Kim"]) {
    await expect(robin.frame.getByRole("row", { name: `${name} no answer` })).toBeVisible();
  }
});

/** One more of Sam's own check-ins, kept for the end, from another device. */
async function keep(sam: Participant, answer: PulseAnswer): Promise<void> {
  const pulseId = randomUUID();
  await sam.send({ type: "pulse.ask", pulseId });
  await sam.send({ type: "pulse.answer", pulseId, answer, keep: true });
}

test("kept for the end: shared by a press, left out by a press, left out by none", async ({
  browser,
}) => {
  const session = await makeSession(stack, { call: "elsewhere" });
  const link = (who: string) => linksOf(session, who).panelUrl;
  const sam = await Visitor.arrive(browser, link("c-sam"), PHONE);
  const robin = await Visitor.arrive(browser, link("t-robin"));
  for (const person of [sam, robin]) await person.open();
  await robin.press("Start the session");
  await sam.press("How is this going?");
  await sam.choose("Keep it for the end");
  await sam.sees("Only you see this until the end. Then you choose.");
  await sam.isOn("panel");
  await sam.press("Not really");
  await sam.choose("just listen for a while");
  await sam.press("Keep this too");
  await sam.sees("Kept for the end. Only you see it.");
  const device = await Participant.open(link("c-sam"));
  await keep(device, "a-bit");
  await keep(device, "not-sure");
  expect((await (await Participant.open(link("t-robin"))).view()).pulses).toEqual([]);

  await robin.press("Wrap up");
  const shares = sam.frame.getByRole("button", { name: "Share it now" });
  await expect(shares).toHaveCount(3);
  await sam.isOn("panel");
  await shares.first().click();
  await robin.sees("Sam says:");
  await robin.sees("just listen for a while");
  await robin.isOn("panel");
  await sam.frame.getByRole("button", { name: "Leave it out" }).first().click();
  await expect(shares).toHaveCount(1);

  await robin.press("End the session");
  await robin.press("End it");
  await device.send({ type: "rating.close" });
  await robin.press("Seal the record");
  await robin.press("Seal now");
  for (const person of [sam, robin]) {
    await person.isOn("record");
    await person.sees("just listen for a while");
    await expect(person.frame.getByText(/^(A bit|Not sure)$/)).toHaveCount(0);
  }
  const { body } = await askAsClinic(stack, `/v1/sessions/${session.id}/record`);
  expect((body as SessionRecord).pulses).toMatchObject([
    { answers: [{ kind: "answered", answer: "not-really", helps: ["just-listen"] }] },
  ]);
});
