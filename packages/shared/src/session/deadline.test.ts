// Tests what time alone does to a session.

import { describe, expect, it } from "vitest";
import { deadlineOf } from "./deadline.ts";
import { END, liveStory, MINUTE, Story } from "../testing/story.ts";

const HOUR = 60 * MINUTE;

function deadline({ state }: Story) {
  return deadlineOf(state.lifecycle);
}

describe("deadlines", () => {
  it("LIFE7 names when a session that nobody starts was missed, also after it was moved", () => {
    const story = new Story();
    expect(deadline(story)).toEqual({ at: END + 2 * HOUR, type: "session.miss" });
    story.when("clinic", { type: "session.move", startsAt: END, endsAt: END + HOUR });
    expect(deadline(story)).toEqual({ at: END + 3 * HOUR, type: "session.miss" });
    story.at(END + 3 * HOUR).when("system", { type: "session.miss" });
    expect(deadline(story)).toBeNull();
  });

  it("LIFE10 closes a call three hours after its planned end or its last reopening", () => {
    const story = liveStory();
    expect(deadline(story)).toEqual({ at: END + 3 * HOUR, type: "session.end" });
    story.when("robin", { type: "session.wrap-up" }, { type: "session.end" });
    story.when("robin", { type: "session.reopen" });
    expect(deadline(story)).toEqual({ at: END + 3 * HOUR, type: "session.end" });
    story.at(END + 4 * HOUR).when("system", { type: "session.end" });
    story.when("robin", { type: "session.reopen" });
    expect(deadline(story)).toEqual({ at: END + 7 * HOUR, type: "session.end" });
  });

  it("LIFE6 names when a rating that nobody closes is sealed", () => {
    const story = liveStory().at(END).when("robin", { type: "session.end" });
    expect(deadline(story)).toEqual({ at: END + 48 * HOUR, type: "session.seal" });
    story.at(END + 48 * HOUR).when("system", { type: "session.seal" });
    expect(deadline(story)).toBeNull();
  });
});
