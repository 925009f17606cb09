// Checks what screen readers are told of the sheet.
import { expect, test } from "vitest";
import { sheetMore as more } from "../../i18n/en/sheet-more.ts";
import { addLine, createTestSession } from "../test-view.ts";
import { whatIsNew } from "./announcer.ts";

test("SCR7 others' lines, an OK, what is on now, the phase; nothing of one's own line", () => {
  const session = createTestSession();
  const news: string[] = [];
  let before = session.view("sam");
  const look = () => {
    const now = session.view("sam");
    news.push(...whatIsNew(before, now, more.said));
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

test("SCR7 what was understood, an answer to it, what to work toward", () => {
  const session = createTestSession();
  addLine(session, "sam", "mine");
  session.act("robin", { type: "session.start" });
  const before = { sam: session.view("sam"), robin: session.view("robin") };
  const look = (who: "sam" | "robin") => {
    const now = session.view(who);
    const news = whatIsNew(before[who], now, more.said);
    before[who] = now;
    return news;
  };
  session.act("robin", {
    type: "agenda.summarize",
    itemId: "mine",
    summaryId: "s1",
    text: "It was too much.",
  });
  expect([look("sam"), look("robin")]).toEqual([["Robin understood: It was too much."], []]);
  const answer = { type: "agenda.answer-summary", itemId: "mine", summaryId: "s1" } as const;
  session.act("sam", { ...answer, answer: "partly", words: null });
  expect([look("sam"), look("robin")]).toEqual([[], ["Sam: Partly"]]);
  session.act("sam", { ...answer, answer: "partly", words: "And too loud." });
  expect(look("robin")).toEqual(["Sam: Partly. And too loud."]);
  session.act("sam", { type: "toward.propose", lineId: "t1", text: "Sleeping again" }, 1);
  expect([look("sam"), look("robin")]).toEqual([
    [],
    ["Sam proposes, to work toward: Sleeping again"],
  ]);
  session.act("robin", { type: "toward.agree", lineId: "t1" }, 2);
  expect([look("sam"), look("robin")]).toEqual([["Agreed, to work toward: Sleeping again"], []]);
});

test("a star, a note, other words, a choice by the other side; one's own are no news", () => {
  const session = createTestSession();
  addLine(session, "sam", "mine");
  addLine(session, "robin", "theirs");
  session.act("robin", { type: "session.start" });
  let before = { sam: session.view("sam"), robin: session.view("robin") };
  const look = () => {
    const now = { sam: session.view("sam"), robin: session.view("robin") };
    const news = {
      sam: whatIsNew(before.sam, now.sam, more.said),
      robin: whatIsNew(before.robin, now.robin, more.said),
    };
    before = now;
    return news;
  };
  session.act("robin", { type: "agenda.star", itemId: "mine" });
  expect(look()).toEqual({ sam: ["Robin gave a star: mine"], robin: [] });
  session.act("robin", { type: "agenda.note", itemId: "mine", text: "soon" });
  expect(look()).toEqual({ sam: ["Robin noted on mine: soon"], robin: [] });
  session.act("robin", { type: "agenda.note", itemId: "mine", text: null });
  expect(look()).toEqual({ sam: [], robin: [] });
  session.act("robin", { type: "agenda.edit", itemId: "theirs", text: "put anew", kind: "topic" });
  expect(look()).toEqual({ sam: ["Robin changed the words: put anew"], robin: [] });
  session.act("sam", { type: "agenda.agree", itemId: "theirs" });
  expect(look()).toEqual({ sam: [], robin: ["Agreed: put anew"] });
  session.act("robin", { type: "agenda.finish", itemId: "theirs" });
  expect(look()).toEqual({ sam: ["Done: put anew"], robin: [] });
  session.act("robin", { type: "session.wrap-up" });
  look();
  session.act("sam", { type: "agenda.choose", itemId: "mine", outcome: "park" });
  expect(look()).toEqual({ sam: [], robin: ["Sam chose Park: mine"] });
});

test("a line that the viewer began with is no news to them", () => {
  const session = createTestSession();
  addLine(session, "robin", "theirs");
  session.act("robin", { type: "session.start" });
  const before = session.view("sam");
  session.act("sam", { type: "agenda.activate", itemId: "theirs" });
  const now = session.view("sam");
  expect(whatIsNew(before, now, more.said, (id) => id === "theirs")).toEqual([]);
  expect(whatIsNew(before, now, more.said)).toEqual(["Now: theirs"]);
});
