// Checks what the embedding page hears of a session, whatever the people in it did.
import type { SessionView } from "@sameside/shared/session/view";
import { expect, test } from "vitest";
import { addLine, createTestSession, shareRating } from "../panel/test-view.ts";
import type { Who } from "../panel/test-view.ts";
import { sessionEvents } from "./session-events.ts";

/** Follows `who` through the story of a session; the last step seals it. */
function tell(who: Who, during: "share" | "skip" | "nothing", after: "share" | "skip" | "nothing") {
  const session = createTestSession();
  const heard: string[] = [];
  let before = session.view(who);
  const look = (now: SessionView = session.view(who)) => {
    heard.push(
      sessionEvents(before, now)
        .map(({ type }) => type)
        .join("+") || "-",
    );
    before = now;
  };
  const rate = (what: typeof during) => {
    if (what === "share") shareRating(session);
    if (what === "skip") session.act("sam", { type: "rating.close" });
    look();
  };
  session.act("robin", { type: "session.start" });
  session.act("robin", { type: "session.wrap-up" });
  look();
  rate(during);
  session.act("robin", { type: "session.end" });
  look();
  rate(after);
  const last = session.view(who);
  look({ ...last, session: { ...last.session, phase: "sealed" } });
  return heard;
}

test("during the call nothing is heard of a rating; at its end shared, skipped sound the same", () => {
  const heard = ["-", "-", "session-end+rating-closed", "-", "-"];
  expect(tell("sam", "share", "nothing")).toEqual(heard);
  expect(tell("sam", "skip", "nothing")).toEqual(heard);
});

test("after the call shared, skipped sound the same", () => {
  const heard = ["-", "-", "session-end", "rating-closed", "-"];
  expect(tell("sam", "nothing", "share")).toEqual(heard);
  expect(tell("sam", "nothing", "skip")).toEqual(heard);
});

test("somebody who skipped in the call, shares after it, is heard once", () => {
  expect(tell("sam", "skip", "share")).toEqual(tell("sam", "skip", "nothing"));
});

test("somebody who did nothing is heard, too, when the record is sealed", () => {
  expect(tell("sam", "nothing", "nothing")).toEqual([
    "-",
    "-",
    "session-end",
    "-",
    "rating-closed",
  ]);
});

test("pages of others hear nothing of it", () => {
  for (const who of ["robin", "alex"] as const) {
    expect(tell(who, "share", "nothing")).toEqual(["-", "-", "session-end", "-", "-"]);
  }
});

test("others coming or going are told by role; one's own way is the call's to tell", () => {
  const view = createTestSession().view("robin");
  const here = (...ids: readonly Who[]): SessionView => ({
    ...view,
    people: view.people.map((person) => ({ ...person, here: ids.some((id) => id === person.id) })),
  });
  expect(sessionEvents(here(), here("sam", "robin"))).toEqual([
    { type: "participant-join", role: "client" },
  ]);
  expect(sessionEvents(here("sam", "alex"), here("alex"))).toEqual([
    { type: "participant-leave", role: "client" },
  ]);
});

test("a line on the agenda is heard, not what it says", () => {
  const session = createTestSession();
  const before = session.view("robin");
  addLine(session, "sam", "words");
  expect(sessionEvents(before, session.view("robin"))).toEqual([{ type: "agenda-changed" }]);
  expect(sessionEvents(before, before)).toEqual([]);
});
