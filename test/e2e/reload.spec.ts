// A client's page reloaded in the middle of a check-in: what would help can still be told.
import { expect, test } from "@playwright/test";
import type { SessionView } from "@sameside/shared/session/view";
import { linksOf, makeSession } from "../support/clinic.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor } from "../support/visitor.ts";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite" });
});
test.afterAll(async () => {
  await stack.stop();
});

test("an answer given before a reload is completed after it", async ({ browser }) => {
  const session = await makeSession(stack, { call: "elsewhere" });
  const robin = await Participant.open(linksOf(session, "t-robin").panelUrl);
  let seen: SessionView | null = null;
  const stop = await robin.watch((view) => {
    seen = view;
  });
  await robin.send({ type: "session.start" });
  await robin.send({ type: "pulse.ask", pulseId: "pulse-before-reload" });
  const sam = await Visitor.arrive(browser, linksOf(session, "c-sam").panelUrl);
  await sam.open();
  await sam.press("A bit");
  await sam.sees("What would help?");
  await sam.page.reload();
  await sam.sees("What would help?");
  await sam.choose("slow down");
  await sam.press("Tell Robin");
  const helps = () => seen?.pulses.flatMap(({ answers }) => answers)[0];
  await expect.poll(helps).toMatchObject({ answer: "a-bit", helps: ["slow-down"] });
  await stop();
});
