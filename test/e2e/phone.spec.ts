// The whole session on two phones, upright.
import { test } from "@playwright/test";
import type { SessionRecord } from "@sameside/shared/session/record";
import { askAsClinic, linksOf, makeSession } from "../support/clinic.ts";
import { expectRecordOfStory, tellStory } from "../support/session-story.ts";
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

test("the story holds at 390 × 844, nothing scrolls sideways", async ({ browser }) => {
  const session = await makeSession(stack);
  const links = { sam: linksOf(session, "c-sam"), robin: linksOf(session, "t-robin") };
  const sam = await Visitor.arrive(browser, links.sam.joinUrl, PHONE);
  const robin = await Visitor.arrive(browser, links.robin.joinUrl, PHONE);
  const ids = { session: session.id, sam: links.sam.id, robin: links.robin.id };
  await tellStory({ sam, robin, ids });
  const { body } = await askAsClinic(stack, `/v1/sessions/${session.id}/record`);
  expectRecordOfStory(body as SessionRecord, ids);
});
