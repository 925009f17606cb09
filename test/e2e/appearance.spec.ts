// Every state of the sheet, of the record: wide, narrow, zoomed, dark, in the device's own colours.
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import type { Browser } from "@playwright/test";
import type { CreatedSession } from "@sameside/shared/http/clinic-api";
import type { SessionView } from "@sameside/shared/session/view";
import { looksRight } from "../support/appearance.ts";
import { linksOf, makeSession } from "../support/clinic.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor, closeAll } from "../support/visitor.ts";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});
test.afterEach(({ browser }) => closeAll(browser));

/** The case brings open lines into its next session: each test has its own words. */
const longLine = (month: string) =>
  `Whether I should go back to work in ${month}, and what I would say to the people there who ask`;
const ENTRY = "How was working together today?";

/** One person in a browser; the other speaks to the server alone. */
async function meet(browser: Browser, watching: "c-sam" | "t-robin") {
  const session = await makeSession(stack, { call: "elsewhere" });
  const who = await Visitor.arrive(browser, linksOf(session, watching).panelUrl, {
    viewport: { width: 390, height: 844 },
  });
  const other = watching === "c-sam" ? "t-robin" : "c-sam";
  const away = await Participant.open(linksOf(session, other).panelUrl);
  await who.open();
  await who.reaches("panel");
  return { session, who, away };
}

function look(who: Visitor, state: string): Promise<void> {
  return test.step(state, () => looksRight(who, state, process.env["APPEARANCE_PICTURES"]));
}

function line(text: string) {
  const itemId = randomUUID();
  const rest = { kind: "topic", minutes: null, draft: false } as const;
  return { itemId, command: { type: "agenda.add", itemId, text, ...rest } as const };
}

async function viewOf(away: Participant): Promise<SessionView> {
  const { view } = (await (await away.request("/api/session")).json()) as { view: SessionView };
  return view;
}

/** Lines in all their states, one with two summaries, goals agreed and proposed. */
async function fillAgenda(session: CreatedSession, long: string): Promise<void> {
  const sam = await Participant.open(linksOf(session, "c-sam").panelUrl);
  const robin = await Participant.open(linksOf(session, "t-robin").panelUrl);
  const [now, agreed, finished, asked, gone] = [long, "Sleep", "The letter", "A walk", "Money"].map(
    line,
  );
  if (!now || !agreed || !finished || !asked || !gone) throw new Error("five lines");
  for (const { command } of [now, agreed, finished, gone]) await sam.send(command);
  await robin.send(asked.command);
  for (const { itemId } of [now, agreed, finished])
    await robin.send({ type: "agenda.agree", itemId });
  await robin.send({ type: "agenda.activate", itemId: now.itemId });
  await robin.send({ type: "agenda.time", itemId: now.itemId, minutes: 15 });
  await sam.send({ type: "agenda.star", itemId: now.itemId });
  await sam.send({ type: "agenda.note", itemId: now.itemId, text: "They wrote twice this week." });
  await robin.send({ type: "agenda.finish", itemId: finished.itemId });
  await sam.send({ type: "agenda.choose", itemId: gone.itemId, outcome: "let-go" });
  for (const text of ["It was too much.", "It was too much, and nobody asked how you were."]) {
    const summaryId = randomUUID();
    const about = { itemId: now.itemId, summaryId } as const;
    await robin.send({ type: "agenda.summarize", ...about, text });
    const said = { answer: "partly", words: "And I was angry." } as const;
    await sam.send({ type: "agenda.answer-summary", ...about, ...said });
  }
  // The case may have them from the session before.
  if ((await viewOf(sam)).toward.lines.length > 0) return;
  const lineId = randomUUID();
  await sam.send({ type: "toward.propose", lineId, text: "Sleeping most nights" });
  await robin.send({ type: "toward.agree", lineId });
  const text = "Saying at work what I need, before it is too much";
  await robin.send({ type: "toward.propose", lineId: randomUUID(), text });
}

test("a client’s sheet, from the draft to the record", async ({ browser }) => {
  const { session, who: sam, away: robin } = await meet(browser, "c-sam");
  await sam.addToAgenda("Something hard to say");
  await look(sam, "client prepares");
  await robin.send({ type: "session.start" });
  await fillAgenda(session, longLine("January"));
  await sam.sees("Money");
  await sam.frame.locator("summary", { hasText: "Working toward" }).click();
  await sam.sees("Sleeping most nights");
  await look(sam, "client agenda");
  await sam.press("Talk about safety");
  await sam.sees("Sent");
  await robin.send({ type: "pulse.ask", pulseId: randomUUID() });
  await sam.sees("Is this helping right now?");
  await look(sam, "client dock");
  await sam.press("Not really");
  await sam.choose("slow down");
  await sam.choose("in my words");
  await sam.frame.getByRole("textbox", { name: "In my words" }).fill("a bit less talk");
  await look(sam, "client help");
  await sam.press("Tell Robin");
  await sam.press("Undo: take this answer back");
  await look(sam, "client taken back");
  await sam.press("Close");
  await sam.press("How is this going?");
  await sam.choose("Keep it for the end");
  await sam.press("A bit");
  await sam.press("Leave it at that");
  await robin.send({ type: "session.wrap-up" });
  await sam.sees("You kept this for the end");
  await look(sam, "client wrap-up");
  await sam.press(ENTRY);
  await sam.sees("I felt safe enough to be honest.");
  await look(sam, "rating lines");
  const lines = sam.frame.getByRole("group").filter({ has: sam.frame.getByRole("radio") });
  await lines.nth(0).getByRole("radio", { name: "7", exact: true }).check({ force: true });
  await lines.nth(1).getByRole("radio", { name: "Skip this line" }).check({ force: true });
  await look(sam, "rating answered");
  await sam.press("Go on");
  await sam.frame.getByText("Or pick what to try differently").click();
  await sam.choose("slow down");
  await sam.press("Confirm");
  await sam.choose(/^Share after the call/);
  await look(sam, "rating share");
  await sam.page.route("**/api/session/commands", (route) => route.abort());
  await sam.press("Confirm");
  await sam.sees("Not saved yet, we keep trying");
  await look(sam, "rating not saved");
  await sam.page.unroute("**/api/session/commands");
  await sam.press("Try now");
  await sam.sees(/^Saved$/);
  await look(sam, "rating saved");
  await sam.frame.getByRole("button", { name: "Back to the agenda" }).last().click();
  await robin.send({ type: "session.end" });
  await sam.sees("The session has ended.");
  await look(sam, "client ended");
  await robin.send({ type: "session.seal" });
  await sam.reaches("record");
  await sam.sees("Sealed");
  await look(sam, "client record");
});

test("a therapist’s sheet, from the draft to the record", async ({ browser }) => {
  const { session, who: robin, away: sam } = await meet(browser, "t-robin");
  await robin.addToAgenda("How the week went");
  await look(robin, "therapist prepares");
  await robin.press("Start the session");
  const long = longLine("March");
  await fillAgenda(session, long);
  await robin.sees("Money");
  await robin.frame.locator("summary", { hasText: "Working toward" }).click();
  await robin.act(long, "Add a note");
  await look(robin, "therapist agenda, a form");
  await robin.press("Cancel");
  await robin.press(`More for: ${long}`);
  const faults = await robin.page
    .getByRole("menuitem")
    .evaluateAll((entries) =>
      entries
        .map((entry) => entry.getBoundingClientRect().height)
        .filter((height) => height < 43.9),
    );
  expect(faults).toEqual([]);
  await robin.page.keyboard.press("Escape");
  await robin.press("Check in");
  const pulseId = (await viewOf(sam)).pulses[0]?.id ?? "";
  await sam.send({ type: "pulse.answer", pulseId, answer: "not-really", keep: false });
  const told = { helps: ["check-understanding"], words: "and a bit less talk" } as const;
  await sam.send({ type: "pulse.help", pulseId, ...told });
  await robin.sees("and a bit less talk");
  await look(robin, "therapist answer card");
  await sam.send({ type: "signal.raise", signal: "safety" });
  await sam.send({ type: "signal.raise", signal: "pause" });
  await robin.sees("Sam asks for a pause.");
  await look(robin, "therapist signals");
  const weDid = robin.frame.getByRole("button", { name: "We did" });
  await weDid.first().click();
  await expect(weDid).toHaveCount(1);
  await weDid.click();
  await robin.press("Put away");
  await robin.press("Wrap up");
  await robin.choose("Carry", robin.item("Sleep").first());
  await robin.sees("You chose Carry");
  await look(robin, "therapist wrap-up");
  const answers = {
    honest: 7,
    understood: 8,
    goal: "skipped",
    task: 4,
    voice: 9,
    welcome: 9,
  } as const;
  await sam.send({
    type: "rating.share",
    instrument: { id: "oac-6", version: "0.1" },
    language: "en",
    answers,
    keep: "You let me finish.",
    change: null,
    changeHelps: ["slow-down"],
    sharing: "now",
  });
  await robin.sees("You let me finish.");
  await robin.press("End the session");
  await look(robin, "therapist rating, end");
  await robin.press("End it");
  await robin.sees("After the session");
  await look(robin, "therapist ended");
  await robin.press("Seal the record");
  await robin.press("Seal now");
  await robin.reaches("record");
  await robin.sees("Sealed");
  await look(robin, "therapist record");
});
