// Tests who belongs to a session.
import { describe, expect, it } from "vitest";
import { END, Story, add, liveStory, person, share } from "../testing/story.ts";

describe("people", () => {
  it("PER3 are added by the clinic until the call's end, each once, ten at most", () => {
    const story = liveStory();
    const join = (id: string) => ({ type: "person.add", person: person(id, "client") }) as const;
    expect(story.try("robin", join("lee"))).toBe("role.not-allowed");
    story.when("clinic", join("lee"));
    expect(story.view("sam").people.at(-1)).toMatchObject({
      id: "lee",
      role: "client",
      gone: false,
    });
    expect(story.try("clinic", join("lee"))).toBe("person.already-in");
    for (const id of ["p7", "p8", "p9", "p10"]) story.when("clinic", join(id));
    expect(story.try("clinic", join("p11"))).toBe("person.too-many");
    story.when("robin", { type: "session.end" });
    expect(story.try("clinic", join("p12"))).toBe("session.closing");
  });

  it("PER4 are taken out by the clinic; what they said stays, they do nothing more", () => {
    const story = liveStory().when("kim", add("one"));
    const remove = (participantId: string) => ({ type: "person.remove", participantId }) as const;
    story.when("clinic", remove("kim"), remove("kim"), remove("robin"));
    expect(story.view("sam").agenda.items).toMatchObject([{ id: "one", addedBy: "kim" }]);
    expect(story.view("sam").people).toMatchObject([
      { id: "sam", gone: false },
      { id: "kim", gone: true },
      { id: "robin", gone: true },
      {},
      {},
    ]);
    expect(story.try("kim", add("two"))).toBe("presence.unknown-participant");
    expect(story.try("clinic", remove("alex"))).toBe("person.last-of-role");
    expect(story.try("clinic", remove("sam"))).toBe("person.last-of-role");
    expect(story.try("clinic", remove("nobody"))).toBe("presence.unknown-participant");
    story.when("clinic", remove("ina")).when("alex", { type: "session.end" });
    story.when("sam", share({ honest: 7 })).when("alex", { type: "session.seal" });
    expect(story.state.lifecycle.phase).toBe("sealed");
  });

  it("PER6 learn of a further link made for them, as do the therapists, nobody else", () => {
    const story = new Story().at(END - 1);
    story.when("clinic", { type: "person.renew-link", participantId: "sam" });
    const madeAt = (viewer: string) =>
      story.view(viewer).people.find(({ id }) => id === "sam")?.linkMadeAt;
    expect([madeAt("sam"), madeAt("robin"), madeAt("kim"), madeAt("ina")]).toEqual([
      END - 1,
      END - 1,
      null,
      null,
    ]);
  });
});
