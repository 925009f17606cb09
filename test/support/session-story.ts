// Tells a whole session between Sam and Robin, from the waiting room to the sealed record.
import type { SessionRecord } from "@sameside/shared/session/record";
import { expect, test } from "@playwright/test";
import { expectPictureToMove, expectSound } from "./media.ts";
import { fillLines } from "./rating-form.ts";
import type { Visitor } from "./visitor.ts";

export interface Cast {
  readonly sam: Visitor;
  readonly robin: Visitor;
  readonly ids: Ids;
}

/** What the server calls the session with its two people. */
export interface Ids {
  readonly session: string;
  readonly sam: string;
  readonly robin: string;
}

/** Sam waits with a prepared agenda, Robin starts and lets Sam in; both see and hear each other. */
async function meet({ sam, robin, ids }: Cast): Promise<void> {
  await sam.open();
  await sam.goToWaitingRoom();
  await sam.addToAgenda("The talk with my sister");
  await sam.press("Share with Robin: The talk with my sister");
  await robin.open();
  await robin.startCall();
  await robin.sees("Sam is knocking");
  await robin.press("Let in");
  await sam.isOn("call");
  await Promise.all([
    expectPictureToMove(sam.frame, ids.robin),
    expectPictureToMove(robin.frame, ids.sam),
  ]);
  await Promise.all([expectSound(sam.frame), expectSound(robin.frame)]);
}

/** Both put something on the agenda, agree, talk about one of them and finish it. */
async function workOnAgenda({ sam, robin }: Cast): Promise<void> {
  await robin.addToAgenda("Sleep: what we tried last week");
  await sam.press("OK for me: Sleep: what we tried last week");
  await expect(robin.item("Sleep: what we tried last week")).toContainText("Agreed");
  await robin.press("OK for me: The talk with my sister");
  await expect(sam.item("The talk with my sister")).toContainText("Agreed");
  await robin.act("The talk with my sister", "Talk about this now");
  await expect(sam.item("The talk with my sister")).toContainText("Now");
  await robin.press("Done: The talk with my sister");
  await expect(sam.item("The talk with my sister")).toContainText("Done");
}

/** Robin checks in, Sam says that it is not really helping, Robin has it at once. */
async function checkIn({ sam, robin }: Cast): Promise<void> {
  await robin.press("Check in");
  await sam.sees("Is this helping right now?");
  await sam.isOn("call");
  await sam.press("Not really");
  await sam.sees("What would help?");
  await robin.sees("Not really");
  await sam.choose("slow down");
  await sam.press("Tell Robin");
  await robin.sees("slow down");
  await robin.isOn("call");
  await robin.press("Put away");
}

/** Wrap-up with a choice for what is left, then the end for everybody. */
async function wrapUpAndEnd({ sam, robin }: Cast): Promise<void> {
  await robin.press("Wrap up");
  await sam.sees("What shall we do with what is left?");
  await sam.isOn("call");
  await sam.choose("Carry", sam.item("Sleep: what we tried last week"));
  await expect(robin.item("Sleep: what we tried last week")).toContainText("Sam chose Carry");
  await robin.press("End call");
  await robin.press("End for everyone");
  await Promise.all([sam.isOn("ended"), robin.isOn("ended")]);
}

/** Sam answers five lines of six, skips one, shares; Robin sees it. */
async function rateAndShare({ sam, robin }: Cast): Promise<void> {
  await sam.press("Look at the lines");
  await sam.isOn("rating");
  await fillLines(sam, [7, 8, 7, 4, "skip", 9]);
  await sam.press("Go on");
  await sam.frame.getByLabel("One thing to keep?").fill("You let me finish.");
  await sam.isOn("rating");
  await sam.frame.getByRole("radio", { name: /^Share/ }).check({ force: true });
  await sam.press("Confirm");
  await sam.sees("Saved");
  await robin.sees("You let me finish.");
}

/** Robin closes the record; both read it. */
async function sealAndRead({ sam, robin }: Cast): Promise<void> {
  await robin.press("Seal the record");
  await robin.press("Seal now");
  await Promise.all([sam.isOn("record"), robin.isOn("record")]);
  for (const person of [sam, robin]) {
    await person.sees("The talk with my sister");
    await person.sees("Not really");
    await person.sees("You let me finish.");
  }
}

/** The record says what was done, nothing else. */
export function expectRecordOfStory(record: SessionRecord, { session, sam, robin }: Ids): void {
  expect(record.sessionId).toBe(session);
  expect(record.agenda).toMatchObject([
    {
      text: "The talk with my sister",
      addedBy: sam,
      agreedBy: robin,
      state: "done",
      settledBy: robin,
    },
    {
      text: "Sleep: what we tried last week",
      addedBy: robin,
      agreedBy: sam,
      state: "carried",
      settledBy: sam,
    },
  ]);
  expect(record.pulses).toMatchObject([
    {
      askedBy: robin,
      answers: [
        { participantId: sam, kind: "answered", answer: "not-really", helps: ["slow-down"] },
      ],
    },
  ]);
  expect(record.ratings).toMatchObject([
    {
      kind: "shared",
      participantId: sam,
      answers: { honest: 7, understood: 8, goal: 7, task: 4, voice: "skipped", welcome: 9 },
      keep: "You let me finish.",
      total: 7,
    },
  ]);
  const steps = record.timeline.filter(({ what }) => what.startsWith("session."));
  expect(steps.map(({ what, participantId }) => [what, participantId])).toEqual([
    ["session.started", robin],
    ["session.wrapped-up", robin],
    ["session.ended", robin],
    ["session.sealed", robin],
  ]);
  const joined = record.timeline.filter(({ what }) => what === "presence.joined");
  expect(new Set(joined.map(({ participantId }) => participantId))).toEqual(new Set([sam, robin]));
}

/** The whole story, told to its end. */
export async function tellStory(cast: Cast): Promise<void> {
  await test.step("meet", () => meet(cast));
  await test.step("work on the agenda", () => workOnAgenda(cast));
  await test.step("check in", () => checkIn(cast));
  await test.step("wrap up", () => wrapUpAndEnd(cast));
  await test.step("rate", () => rateAndShare(cast));
  await test.step("seal", () => sealAndRead(cast));
}
