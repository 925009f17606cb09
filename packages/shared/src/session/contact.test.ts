// Tests what is left or known for the case that the line drops.

import { describe, expect, it } from "vitest";
import { Story } from "../testing/story.ts";

const AGREED = "Robin rings you within two minutes.";

describe("what was agreed for a dropped connection", () => {
  it("CON2 is read by clients and therapists until the session is over, by guests never", () => {
    const story = new Story({ ifDropped: AGREED });
    const seen = () =>
      ["sam", "kim", "robin", "alex", "ina"].map((id) => story.view(id).contact.ifDropped);
    const told = [AGREED, AGREED, AGREED, AGREED, null];
    expect(seen()).toEqual(told);
    for (const type of ["session.start", "session.wrap-up", "session.end"] as const) {
      story.when("robin", { type });
      expect(seen()).toEqual(told);
    }
    story.later(72 * 3_600_000).when("system", { type: "session.seal" });
    expect(seen()).toEqual([null, null, null, null, null]);
    const cancelled = new Story({ ifDropped: AGREED }).when("clinic", { type: "session.cancel" });
    expect(cancelled.view("sam").contact.ifDropped).toBeNull();
  });

  it("CON2 is nothing where nothing was agreed", () => {
    expect(new Story().view("sam").contact.ifDropped).toBeNull();
  });
});
