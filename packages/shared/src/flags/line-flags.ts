// Says what stands out on one line: far below its own usual, the voice line low or skipped.

import { beganIn, causeKey } from "./cause.ts";
import { quantity } from "./flag.ts";
import type { Flag } from "./flag.ts";
import { answerIn, answersTo } from "./history.ts";
import type { Answered, History } from "./history.ts";
import { isAtLeast, isAtMost, median } from "./statistics.ts";

/** Flags of a history's latest rating. */
export function lineFlags(history: History): readonly Flag[] {
  return [
    ...history.lines.flatMap((line) => itemFlags(line, history)),
    ...history.voice.flatMap((line) => [
      ...lowVoiceFlags(line, history),
      ...skippedVoiceFlags(line, history),
    ]),
  ];
}

/** Answers to a line when the latest rating has one, else none. */
export function answersUntilToday(line: string, history: History): readonly Answered[] {
  const answers = answersTo(line, history);
  return answers.at(-1)?.sessionId === history.ratings.at(-1)?.sessionId ? answers : [];
}

interface ItemFall {
  readonly usual: number;
  readonly fall: number;
  readonly earlier: readonly Answered[];
}

function itemFallAt(
  answers: readonly Answered[],
  index: number,
  { usual: window, item }: History["thresholds"],
): ItemFall | null {
  const today = answers[index];
  const earlier = answers.slice(Math.max(0, index - window.ratings), index);
  if (today === undefined || earlier.length < window.atLeast) return null;
  const usual = median(earlier.map(({ points }) => points));
  const fall = usual - today.points;
  return isAtLeast(fall, item.points) ? { usual, fall, earlier } : null;
}

function itemFlags(line: string, history: History): readonly Flag[] {
  const { yardstick, thresholds } = history;
  const answers = answersUntilToday(line, history);
  const falls = answers.map((_, index) => itemFallAt(answers, index, thresholds));
  const fall = falls.at(-1) ?? null;
  const today = answers.at(-1);
  const began = beganIn(
    answers.map(({ sessionId, points }, index) => ({
      sessionId,
      points,
      level: falls[index] == null ? null : "ask",
    })),
    thresholds.low.furtherFall,
  );
  if (today === undefined || fall === null || began === null) return [];
  return [
    {
      id: "item",
      level: "ask",
      about: { kind: "line", line },
      key: causeKey(`item:${line}`, began),
      reason: {
        flag: "item",
        line,
        today: yardstick.line(line, today.points),
        usual: yardstick.line(line, fall.usual),
        fall: yardstick.lineSpan(fall.fall),
        from: yardstick.lineSpan(thresholds.item.points),
        earlier: fall.earlier.map(({ sessionId }) => sessionId),
      },
    },
  ];
}

function lowVoiceFlags(line: string, history: History): readonly Flag[] {
  const { yardstick, thresholds } = history;
  const answers = answersUntilToday(line, history);
  const today = answers.at(-1);
  const began = beganIn(
    answers.map(({ sessionId, points }) => ({
      sessionId,
      points,
      level: isAtMost(points, thresholds.voice.line) ? "ask" : null,
    })),
    thresholds.low.furtherFall,
  );
  if (today === undefined || began === null) return [];
  return [
    {
      id: "voice",
      level: "ask",
      about: { kind: "line", line },
      key: causeKey(`voice:${line}`, began),
      reason: {
        flag: "voice",
        line,
        why: "low",
        today: yardstick.line(line, today.points),
        from: yardstick.line(line, thresholds.voice.line),
        sessions: [today.sessionId],
      },
    },
  ];
}

/** Sessions in which the line was skipped, of one rating with as many before it as make up the usual. */
function skipsAt(line: string, { ratings, thresholds }: History, index: number): readonly string[] {
  return ratings
    .slice(Math.max(0, index - thresholds.usual.ratings), index + 1)
    .filter(({ lines }) => answerIn(lines, line) === "skipped")
    .map(({ sessionId }) => sessionId);
}

function skippedVoiceFlags(line: string, history: History): readonly Flag[] {
  const { ratings, thresholds } = history;
  const enough = thresholds.voice.skips;
  const began = beganIn(
    ratings.map(({ sessionId }, index) => {
      const skips = skipsAt(line, history, index);
      const rings = skips.at(-1) === sessionId && skips.length >= enough;
      return { sessionId, points: 0, level: rings ? "ask" : null };
    }),
    thresholds.low.furtherFall,
  );
  if (began === null) return [];
  const sessions = skipsAt(line, history, ratings.length - 1);
  return [
    {
      id: "voice",
      level: "ask",
      about: { kind: "line", line },
      key: causeKey(`voice-skipped:${line}`, began),
      reason: {
        flag: "voice",
        line,
        why: "skipped",
        today: quantity(sessions.length, "times"),
        from: quantity(enough, "times"),
        sessions,
      },
    },
  ];
}
