// Checks when the sheet says who is looking at it, too.
import { expect, test } from "vitest";
import { onlookers } from "./looking.ts";
import { createTestSession } from "../test-view.ts";

test("before the call, and beside a call elsewhere; not in a video call, not after any", () => {
  const session = createTestSession();
  const named = (call: "video" | "elsewhere") => {
    const view = session.view("robin");
    const shown = onlookers({ ...view, session: { ...view.session, call } }, ["sam", "stranger"]);
    return shown.map(({ name }) => name);
  };
  const both = () => [named("video"), named("elsewhere")];
  expect(both()).toEqual([["Sam"], ["Sam"]]);
  session.act("robin", { type: "session.start" });
  expect(both()).toEqual([[], ["Sam"]]);
  session.act("robin", { type: "session.wrap-up" });
  expect(both()).toEqual([[], ["Sam"]]);
  session.act("robin", { type: "session.end" });
  expect(both()).toEqual([[], []]);
});
