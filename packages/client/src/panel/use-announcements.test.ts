// Checks what screen readers are told of the sheet.
import { expect, test } from "vitest";
import { panel } from "../i18n/en/panel.ts";
import { addLine, createTestSession } from "./test-view.ts";
import { whatIsNew } from "./use-announcements.ts";

test("others' lines, an OK, what is on now, the phase; nothing of one's own line", () => {
  const session = createTestSession();
  const news: string[] = [];
  let before = session.view("sam");
  const look = () => {
    const now = session.view("sam");
    news.push(...whatIsNew(before, now, panel.said));
    before = now;
  };
  addLine(session, "sam", "mine");
  look();
  addLine(session, "robin", "theirs");
  look();
  session.act("robin", { type: "agenda.agree", itemId: "mine" });
  look();
  session.act("robin", { type: "session.start" });
  session.act("robin", { type: "agenda.activate", itemId: "mine" });
  look();
  expect(news).toEqual([
    "Robin added: theirs",
    "Agreed: mine",
    "The session has started.",
    "Now: mine",
  ]);
});
