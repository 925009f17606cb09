// Every screen the stories do not come by: looked at by an accessibility checker, at two widths.
import { expect, test } from "@playwright/test";
import type { Browser } from "@playwright/test";
import type { CreatedSession } from "@sameside/shared/http/clinic-api";
import { linksOf, makeSession } from "../support/clinic.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor } from "../support/visitor.ts";

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});

/** The clinic acts on a session by its key. */
async function asClinic(path: string): Promise<unknown> {
  const answer = await fetch(`${stack.baseUrl}/v1/sessions/${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${stack.clinic.apiKey}` },
  });
  expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
  return await answer.json();
}

function visit(browser: Browser, link: string): Promise<Visitor> {
  return Visitor.arrive(browser, link, PHONE);
}

async function opened(browser: Browser, session: CreatedSession): Promise<Visitor> {
  const sam = await visit(browser, linksOf(session, "c-sam").joinUrl);
  await sam.isOn("open");
  await sam.open();
  return sam;
}

test("before anything opens: the first press, a link without its secret, a wrong one", async ({
  browser,
}) => {
  const { joinUrl } = linksOf(await makeSession(stack), "c-sam");
  const nowhere = await visit(browser, joinUrl.slice(0, joinUrl.indexOf("#")));
  await nowhere.isOn("needs-link");
  const wrong = await visit(browser, `${joinUrl}x`);
  await wrong.open();
  await wrong.isOn("not-valid");
  for (const person of [nowhere, wrong]) await person.page.context().close();
});

test("at the door: not yet, then taken out, with the rating still there", async ({ browser }) => {
  const session = await makeSession(stack);
  const robin = await Participant.open(linksOf(session, "t-robin").joinUrl);
  await robin.send({ type: "session.start" });
  const sam = await opened(browser, session);
  await sam.goToWaitingRoom();
  const { id } = linksOf(session, "c-sam");
  await robin.send({ type: "presence.decline", participantId: id });
  await sam.isOn("declined");
  await sam.press("Knock again");
  await sam.isOn("waiting");
  await robin.send({ type: "presence.admit", participantId: id });
  await sam.isOn("call");
  await robin.send({ type: "presence.remove", participantId: id });
  await sam.isOn("removed");
  await robin.send({ type: "session.end" });
  await sam.isOn("removed");
  await sam.page.context().close();
});

test("a session that was cancelled, one that nobody started", async ({ browser }) => {
  const cancelled = await makeSession(stack, { startsIn: 60 });
  await asClinic(`${cancelled.id}/cancel`);
  const missed = await makeSession(stack, { startsIn: -200, minutes: 50 });
  for (const [session, screen] of [
    [cancelled, "cancelled"],
    [missed, "missed"],
  ] as const) {
    const sam = await opened(browser, session);
    await sam.isOn(screen);
    await sam.page.context().close();
  }
});

test("a link that was replaced while its page was open", async ({ browser }) => {
  const session = await makeSession(stack);
  const sam = await opened(browser, session);
  await sam.isOn("prejoin");
  await asClinic(`${session.id}/participants/${linksOf(session, "c-sam").id}/links`);
  await sam.page.reload();
  await sam.isOn("disconnected");
  await sam.page.context().close();
});

test("the sheet alone, beside a call elsewhere, until its record", async ({ browser }) => {
  const session = await makeSession(stack, { call: "elsewhere" });
  const sam = await visit(browser, linksOf(session, "c-sam").panelUrl);
  const robin = await Visitor.arrive(browser, linksOf(session, "t-robin").panelUrl);
  for (const person of [sam, robin]) {
    await person.open();
    await person.isOn("panel");
  }
  await robin.press("Start the session");
  // Until then what Sam adds is a draft.
  await sam.sees("How is this going?");
  await sam.addToAgenda("The talk with my sister");
  await robin.press("OK for me: The talk with my sister");
  await robin.press("Check in");
  await sam.sees("Is this helping right now?");
  await sam.isOn("panel");
  await sam.press("Not now");
  await robin.press("Wrap up");
  await sam.sees("What shall we do with what is left?");
  for (const person of [sam, robin]) await person.isOn("panel");
  await robin.press("End the session");
  await robin.press("End it");
  await sam.sees("How was working together today?");
  const client = await Participant.open(linksOf(session, "c-sam").joinUrl);
  await client.send({ type: "rating.close" });
  await robin.press("Seal the record");
  await robin.press("Seal now");
  for (const person of [sam, robin]) {
    await person.isOn("record");
    await person.sees("The talk with my sister");
    await person.page.context().close();
  }
});
