// A whole session in two browsers, on a real LiveKit server, until after a restart.
import { expect, test } from "@playwright/test";
import type { SessionRecord } from "@sameside/shared/session/record";
import { askAsClinic, linksOf, makeSession } from "../support/clinic.ts";
import { expectRecordOfStory, tellStory } from "../support/session-story.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";
import { Visitor } from "../support/visitor.ts";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "postgres" });
});
test.afterAll(async () => {
  await stack.stop();
});

test("two people meet, work, say how it was, and have a record that stays", async ({ browser }) => {
  const session = await makeSession(stack);
  const links = { sam: linksOf(session, "c-sam"), robin: linksOf(session, "t-robin") };
  const sam = await Visitor.arrive(browser, links.sam.joinUrl);
  const robin = await Visitor.arrive(browser, links.robin.joinUrl);
  const ids = { session: session.id, sam: links.sam.id, robin: links.robin.id };
  await tellStory({ sam, robin, ids });
  const path = `/v1/sessions/${session.id}/record`;
  const before = await askAsClinic(stack, path);
  expectRecordOfStory(before.body as SessionRecord, ids);
  await test.step("restart", () => stack.restartServer());
  expect(await askAsClinic(stack, path)).toEqual(before);
  for (const person of [sam, robin]) {
    await person.page.reload();
    await person.isOn("record");
    await person.sees("The talk with my sister");
  }
  const late = await Visitor.arrive(browser, links.sam.joinUrl);
  await late.open();
  await late.isOn("record");
});
