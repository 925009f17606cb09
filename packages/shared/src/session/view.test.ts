// Tests who may see what, on random stories.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefusal } from "./decision.ts";
import { isPredictable, predict } from "./predict.ts";
import { OWNED_WORDS, mayRead } from "../testing/private-words.ts";
import { beginnings, play, steps } from "../testing/random-story.ts";
import { recordFor, toRecord } from "./record.ts";
import type { RecordReader } from "./record.ts";
import { roleOf } from "./session.ts";
import type { SessionState } from "./session.ts";
import type { SessionView } from "./view.ts";
import { PEOPLE, Story, add, liveStory } from "../testing/story.ts";

const RUNS = { numRuns: 400 };

function leaks(state: SessionState, viewer: string, body: unknown): string[] {
  return [...JSON.stringify(body).matchAll(OWNED_WORDS)]
    .filter(([words, kind = "", owner = ""]) => !mayRead(state, viewer, kind, owner, words))
    .map(([words]) => `${viewer} reads ${words}`);
}

function pick({ agenda, toward }: SessionView): Pick<SessionView, "agenda" | "toward"> {
  return { agenda, toward };
}

function readerOf(id: string): RecordReader {
  const role = PEOPLE.find((person) => person.id === id)?.role ?? "guest";
  return { kind: "participant", id, role };
}

describe("views", () => {
  it("VIS1 never shows anybody's private words to somebody else", () => {
    fc.assert(
      fc.property(beginnings, steps, (begin, list) => {
        const story = begin();
        play(story, list, () => {
          for (const { id } of PEOPLE) expect(leaks(story.state, id, story.view(id))).toEqual([]);
        });
      }),
      RUNS,
    );
  });

  it("VIS1 never puts private words into a record of somebody not named for them", () => {
    fc.assert(
      fc.property(beginnings, steps, (begin, list) => {
        const story = begin();
        play(story, list, () => undefined);
        const record = toRecord(story.state, story.log);
        for (const { id } of PEOPLE) {
          const mine = recordFor(record, readerOf(id));
          const wrong = [...JSON.stringify(mine).matchAll(OWNED_WORDS)].filter(
            ([words, kind = "", owner = ""]) =>
              // Nobody's place is kept where the session does not say so.
              kind === "contact" ||
              kind === "door" ||
              (kind === "draft"
                ? !story.state.agenda.items.some((item) => item.text === words)
                : kind !== "open" && id !== owner && roleOf(story.state, id) !== "therapist"),
          );
          expect(wrong).toEqual([]);
        }
        const nobody = recordFor(record, { kind: "clinic", participants: [] });
        expect(JSON.stringify(nobody)).not.toMatch(/pulse~|rating~|door~/);
      }),
      RUNS,
    );
  });

  it("VIS2 predicts for the agenda what the server then shows", () => {
    fc.assert(
      fc.property(beginnings, steps, (begin, list) => {
        const story = begin();
        for (const { by, command, waitMs } of list) {
          story.later(waitMs);
          if (!isPredictable(command)) {
            story.try(by, command);
            continue;
          }
          const predicted = predict(story.view(by), command, story.now);
          const before = story.view(by);
          const result = story.try(by, command);
          if (isRefusal(predicted)) {
            expect(result).toBe(predicted.refused);
            continue;
          }
          // Another's private draft may hold the id: the only thing a page cannot know.
          if (result === "agenda.duplicate-item") continue;
          expect(typeof result).toBe("object");
          const { agenda, toward, ...rest } = predicted;
          expect({ agenda, toward }).toEqual(pick(story.view(by)));
          expect({ ...pick(before), ...rest }).toEqual(before);
        }
      }),
      RUNS,
    );
  });

  it("VIS3 does not change for others when somebody does something private", () => {
    const story = liveStory().when("robin", { type: "pulse.ask", pulseId: "pulse-1" });
    const others = ["kim", "robin", "alex", "ina"];
    const before = others.map((id) => story.view(id));
    story.when("sam", add("item-1", "mine", true));
    story.when("sam", { type: "pulse.answer", pulseId: "pulse-1", answer: "a-bit", keep: true });
    expect(others.map((id) => story.view(id))).toEqual(before);
  });

  it("VIS6 tells nobody the language of somebody else", () => {
    const people = PEOPLE.map((person) => ({ ...person, lang: `x-${person.id}` }));
    const story = new Story({ people });
    for (const { id } of people) {
      const { me, ...view } = story.view(id);
      expect(me.lang).toBe(`x-${id}`);
      expect(JSON.stringify(view).match(/x-\w+/g)).toEqual([`x-${id}`]);
    }
  });
});
