// The whole session once more, inside a clinic's portal on another origin.
import { expect, test } from "@playwright/test";
import type { SessionSummary } from "@sameside/shared/http/clinic-api";
import type { SessionRecord } from "@sameside/shared/session/record";
import { askAsClinic } from "../support/clinic.ts";
import { enterFromPortal } from "../support/portal.ts";
import { expectRecordOfStory, tellStory } from "../support/session-story.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ store: "pglite", portal: true });
});
test.afterAll(async () => {
  await stack.stop();
});

test("the story holds inside the portal, which hears codes alone", async ({ browser }) => {
  const robin = await enterFromPortal(browser, stack, "therapist");
  const sam = await enterFromPortal(browser, stack, "client");
  const { body } = await askAsClinic(stack, "/v1/sessions");
  const [session] = (body as { data: readonly SessionSummary[] }).data.toSorted((a, b) =>
    a.startsAt.localeCompare(b.startsAt),
  );
  if (session === undefined) throw new Error("the portal made no appointment");
  const idOf = (role: string) => session.participants.find((one) => one.role === role)?.id ?? "";
  const ids = { session: session.id, sam: idOf("client"), robin: idOf("therapist") };
  await tellStory({ sam, robin, ids });
  const record = await askAsClinic(stack, `/v1/sessions/${session.id}/record`);
  expectRecordOfStory(record.body as SessionRecord, ids);
  for (const person of [sam, robin]) {
    const outside = await person.page.content();
    expect(outside).not.toMatch(/sister|Sleep|Not really|let me finish/);
    const heard = await person.page.locator("details.log").textContent();
    for (const event of ["ready", "join", "session-end"]) expect(heard).toContain(event);
  }
  await robin.page
    .getByRole("link", { name: "Today’s appointments" })
    .or(robin.page.getByRole("link", { name: "Today", exact: true }))
    .first()
    .click();
  await robin.page.getByRole("link", { name: "Session record (API)" }).first().click();
  await expect(robin.page.getByText("The talk with my sister")).toBeVisible();
});
