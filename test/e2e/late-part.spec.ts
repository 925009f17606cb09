// A part of the page that did not load: said in its place, and really tried again.
import { expect, test } from "@playwright/test";
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

test("the rating loads by a press after its program failed", async ({ browser }) => {
  const session = await makeSession(stack, { call: "elsewhere" });
  const robin = await Participant.open(linksOf(session, "t-robin").panelUrl);
  await robin.send({ type: "session.start" });
  await robin.send({ type: "session.wrap-up" });
  const sam = await Visitor.arrive(browser, "about:blank");
  await sam.page.route("**/assets/rating-sheet*.js", (route) => route.abort());
  await sam.page.goto(linksOf(session, "c-sam").panelUrl);
  await sam.open();
  await sam.press("How was working together today?");
  await sam.sees("Something on this page stopped working.");
  await sam.page.unroute("**/assets/rating-sheet*.js");
  await sam.press("Try again");
  await sam.sees("I felt safe enough to be honest.");
  // The live region keeps the words for a while.
  await expect(sam.frame.getByRole("main").getByText("stopped working")).toBeHidden();
});
