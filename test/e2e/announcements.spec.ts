// What screen readers are told: once, politely, to nobody else, not again after a reload.
import { expect, test } from "@playwright/test";
import type { Browser } from "@playwright/test";
import type { CreatedSession } from "@sameside/shared/http/clinic-api";
import { linksOf, makeSession } from "../support/clinic.ts";
import { Ears } from "../support/ears.ts";
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

const FAMILY = [
  { role: "client", externalId: "c-sam", displayName: "Sam" },
  { role: "client", externalId: "c-kim", displayName: "Kim" },
  { role: "therapist", externalId: "t-robin", displayName: "Robin" },
] as const;

type Listener = Visitor & { readonly ears: Ears };

/** On the sheet, with an ear on its live region. */
async function listens(browser: Browser, session: CreatedSession, who: string): Promise<Listener> {
  const context = await browser.newContext({
    permissions: ["camera", "microphone"],
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
  });
  const visitor = new Visitor(await context.newPage());
  const ears = await Ears.of(visitor.page);
  await visitor.page.goto(linksOf(session, who).panelUrl);
  await visitor.open();
  await visitor.reaches("panel");
  return Object.assign(visitor, { ears });
}

interface Cast {
  readonly sam: Listener;
  readonly kim: Listener;
  readonly robin: Listener;
}

async function family(browser: Browser): Promise<Cast> {
  const session = await makeSession(stack, { call: "elsewhere", participants: FAMILY });
  const sam = await listens(browser, session, "c-sam");
  const kim = await listens(browser, session, "c-kim");
  const robin = await listens(browser, session, "t-robin");
  await sam.ears.hears("Robin is looking at this, too.");
  await kim.ears.hears("Robin is looking at this, too.");
  await expect
    .poll(async () => (await robin.ears.heard()).toSorted())
    .toEqual(["Kim is looking at this, too.", "Sam is looking at this, too."]);
  for (const { ears } of [sam, kim, robin]) await ears.hasOneVoice();
  await robin.page.reload();
  await robin.sees("are looking at this, too.");
  return { sam, kim, robin };
}

/** Nobody heard anything since. */
async function silence(...people: readonly Listener[]): Promise<void> {
  for (const { ears } of people) expect(await ears.heard()).toEqual([]);
}

async function agenda({ sam, kim, robin }: Cast): Promise<void> {
  await robin.ears.hears("Sam is looking at this, too.", "Kim is looking at this, too.");
  await sam.addToAgenda("Letters");
  await sam.press(/^Share with .*: Letters$/);
  await robin.ears.hears("Sam added: Letters");
  await kim.ears.hears("Sam added: Letters");
  await robin.press("Start the session");
  await sam.ears.hears("The session has started.");
  await kim.ears.hears("The session has started.");
  await robin.ears.hears("The session has started.");
  await robin.press("OK for me: Letters");
  await robin.act("Letters", "Talk about this now");
  await sam.ears.hears("Agreed: Letters", "Now: Letters");
  await kim.ears.hears("Agreed: Letters", "Now: Letters");
  await kim.act("Letters", "Add a note");
  await kim.frame.getByLabel("Your note").fill("three of them");
  await kim.press("Save");
  await sam.ears.hears("Kim noted on Letters: three of them");
  await robin.ears.hears("Kim noted on Letters: three of them");
  await sam.press("Propose a line");
  await sam.frame.getByLabel("What are we working toward?").fill("Sleeping");
  await sam.press("Propose it");
  await robin.ears.hears("Sam proposes, to work toward: Sleeping");
  await robin.act("Letters", "Say what I understood");
  await robin.frame.getByLabel("What I understood").fill("You were hurt.");
  await robin.press("Show it");
  await sam.ears.hears("Robin understood: You were hurt.");
  await sam.choose("Partly");
  await robin.ears.hears("Sam: Partly");
  await kim.ears.hears(
    "Sam proposes, to work toward: Sleeping",
    "Robin understood: You were hurt.",
    "Sam: Partly",
  );
  await silence(sam, kim, robin);
}

async function checkIn({ sam, kim, robin }: Cast): Promise<void> {
  await robin.press("Check in");
  await sam.ears.hears("Robin asks: is this helping right now?");
  await kim.ears.hears("Robin asks: is this helping right now?");
  await sam.press("Not really");
  await robin.ears.hears("Sam says: Not really");
  await sam.choose("slow down");
  await sam.press("Tell Robin");
  await robin.ears.hears("What would help: slow down");
  await sam.ears.hears("Robin sees this now.");
  await kim.press("Not now");
  await robin.press("Put away");
  // "Not now" is as silence: nobody hears of it.
  await silence(kim, robin);
}

async function signals({ sam, kim, robin }: Cast): Promise<void> {
  await sam.press("Talk about safety");
  await robin.ears.hears("Sam wants to talk about safety.");
  await sam.sees("On Robin’s screen");
  await robin.press("I have seen it");
  await sam.sees("Robin has seen it");
  // "Sent" is passed over when the other screen shows it at once.
  const told = (await sam.ears.heard()).filter((words) => !words.endsWith(": Sent"));
  expect(told).toEqual([
    "Talk about safety: On Robin’s screen",
    "Talk about safety: Robin has seen it",
  ]);
  await robin.press("We did");
  await sam.frame.getByRole("button", { name: "Talk about safety" }).waitFor();
  await silence(kim, robin);
}

async function loseTheLine({ sam, kim, robin }: Cast): Promise<void> {
  await sam.page.reload();
  await sam.sees("Letters");
  await sam.ears.hears("Robin is looking at this, too.");
  await robin.press("Done: Letters");
  await robin.addToAgenda("Sleep");
  const news = ["Done: Letters", "Robin added: Sleep"];
  await sam.ears.hears(...news);
  await kim.ears.hears(...news);
  await stack.restartServer();
  // Every page comes back by itself, with the same view again.
  await robin.press("Star: Sleep");
  for (const { ears } of [sam, kim]) {
    await expect
      .poll(() => ears.heard(), { timeout: 40_000 })
      .toContain("Robin gave a star: Sleep");
    expect((await ears.heard()).filter(isAboutSession)).toEqual(["Robin gave a star: Sleep"]);
    await ears.forget();
  }
  expect((await robin.ears.heard()).filter(isAboutSession)).toEqual([]);
  await robin.ears.forget();
}

async function hearsOfSession({ ears }: Listener, words: string): Promise<void> {
  await expect.poll(async () => (await ears.heard()).filter(isAboutSession)).toEqual([words]);
  await ears.forget();
}

/** Not about the way to the server, which may be said to be away for a moment. */
function isAboutSession(words: string): boolean {
  return !/^(No connection|Saving|Not saved|Saved)/u.test(words);
}

async function end({ sam, kim, robin }: Cast): Promise<void> {
  await robin.press("Wrap up");
  await hearsOfSession(robin, "You are wrapping up now.");
  await sam.ears.hears("You are wrapping up now.");
  await robin.choose("Carry", robin.item("Sleep"));
  await sam.ears.hears("Robin chose Carry: Sleep");
  await sam.press("How was working together today?");
  const lines = sam.frame.getByRole("group").filter({ has: sam.frame.getByRole("radio") });
  await lines.first().getByRole("radio", { name: "7" }).check({ force: true });
  await sam.press("Go on");
  await sam.press("Confirm");
  await sam.ears.hears("Please choose one of these first.");
  await sam.frame.getByRole("radio", { name: "Share and talk now" }).check({ force: true });
  await sam.press("Confirm");
  await sam.sees(/^Saved$/);
  await expect
    .poll(async () => (await sam.ears.heard()).filter((word) => word === "Saved"))
    .toHaveLength(1);
  await hearsOfSession(robin, "Sam shared a rating.");
  await sam.frame.getByRole("button", { name: "Back to the agenda" }).last().click();
  await sam.press("Look at it again");
  await sam.sees(/^Saved$/);
  expect((await sam.ears.heard()).filter((word) => word === "Saved")).toHaveLength(1);
  for (const { ears } of [sam, kim, robin]) await ears.hasOneVoice();
  const others = (await kim.ears.heard()).join("\n");
  for (const secret of ["rating", "safety", "Not really", "slow down", "Saved"]) {
    expect(others).not.toContain(secret);
  }
}

test("what others do is said once, politely, to those who may hear it", async ({ browser }) => {
  const cast = await family(browser);
  await test.step("agenda", () => agenda(cast));
  await test.step("check-in", () => checkIn(cast));
  await test.step("signals", () => signals(cast));
  await test.step("reload, the server away", () => loseTheLine(cast));
  await test.step("wrap up, rate", () => end(cast));
});

test("a draft, a kept answer are read out to nobody; what waits is said after a reload", async ({
  browser,
}) => {
  const session = await makeSession(stack, { call: "elsewhere" });
  const robin = await listens(browser, session, "t-robin");
  const sam = await Participant.open(linksOf(session, "c-sam").panelUrl);
  await sam.send({
    type: "agenda.add",
    itemId: crypto.randomUUID(),
    text: "Something hard",
    kind: "topic",
    minutes: null,
    draft: true,
  });
  await robin.press("Start the session");
  await robin.press("Check in");
  const { view } = (await (await sam.request("/api/session")).json()) as {
    view: { pulses: readonly { id: string }[] };
  };
  const pulseId = view.pulses[0]?.id ?? "";
  await sam.send({ type: "pulse.answer", pulseId, answer: "not-really", keep: true });
  await sam.send({ type: "signal.raise", signal: "pause" });
  await robin.ears.hears("The session has started.", "Sam asks for a pause.");
  await robin.page.reload();
  await robin.ears.hears("Sam asks for a pause.");
  await robin.ears.hasOneVoice();
});

/** In a call of our own, with an ear on the whole of it. */
async function calls(browser: Browser, joinUrl: string): Promise<Listener> {
  const context = await browser.newContext({
    permissions: ["camera", "microphone"],
    locale: "en-GB",
    timezoneId: "Europe/London",
  });
  const visitor = new Visitor(await context.newPage());
  const ears = await Ears.of(visitor.page);
  await visitor.page.goto(joinUrl);
  await visitor.open();
  await visitor.reaches("prejoin");
  return Object.assign(visitor, { ears });
}

test("KEY3 in a call: a knock is said once, and again when they knock again; the rest is on a list", async ({
  browser,
}) => {
  const session = await makeSession(stack);
  const robin = await calls(browser, linksOf(session, "t-robin").joinUrl);
  await robin.ears.hasOneVoice();
  await robin.press("Start the call");
  await robin.reaches("call");
  await robin.ears.forget();
  const sam = await calls(browser, linksOf(session, "c-sam").joinUrl);
  await sam.ears.hasOneVoice();
  await sam.press("Go to the waiting room");
  await sam.reaches("waiting");
  const told = async ({ ears }: Listener, words: string) => {
    await expect.poll(async () => (await ears.heard()).filter(isInCall)).toEqual([words]);
    await ears.forget();
  };
  await told(robin, "Sam is knocking");
  await sam.ears.forget();
  await robin.press("Not yet");
  await robin.press("Five more minutes, please.");
  await told(sam, "Not yet. Robin says: Five more minutes, please.");
  await sam.press("Knock again");
  // The question one opens oneself is not read out.
  await told(robin, "Sam is knocking");
  await sam.ears.forget();
  await robin.press("Let in");
  await sam.reaches("call");
  await told(robin, "Sam is in the call.");
  await told(sam, "Robin is in the call.");
  await robin.press("More");
  await robin.page.keyboard.press("Escape");
  await robin.press("End call");
  await robin.page.keyboard.press("Escape");
  await sam.press("Mute");
  await told(sam, "You are muted.");
  await sam.press("Leave");
  await told(robin, "Sam is no longer in the call.");
  for (const { ears } of [robin, sam]) await ears.hasOneVoice();
});

/** Not about the sheet, which other tests listen to, nor a voice that the made-up microphone may seem. */
function isInCall(words: string): boolean {
  return !/(is looking at this, too\.|^The session has started\.|^We can hear you\.|^You are muted\. It)/u.test(
    words,
  );
}
