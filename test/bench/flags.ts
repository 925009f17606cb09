// Counts how often made-up clients would be told to a therapist, beside a fixed cut-off.
import { cardsOf } from "@sameside/shared/flags/cards";
import type { CourseSession, SharedInCourse } from "@sameside/shared/flags/course";
import type { Flag, FlagId, FlagLevel } from "@sameside/shared/flags/flag";
import { flagsOf } from "@sameside/shared/flags/flags-of";
import { STARTING_POINTS } from "@sameside/shared/flags/thresholds";
import { findInstrument } from "@sameside/shared/instruments/registry";
import { createRandom } from "../simulation/random.ts";
import { STEADY, UNEVEN, always, habitual, makeUpCourse } from "../support/made-up-clients.ts";
import type { Habits, Turn } from "../support/made-up-clients.ts";

const SEED = 20_261_126;
const CLIENTS = 2000;
const SESSIONS = 12;
/** Told of ratings with "ask" or "attend"; a big drop is a drop. */
const RATING_RULES = ["drop", "big-drop", "item", "early", "low", "slide", "voice"] as const;
/** 36 of 40 on another questionnaire's four lines from 0 to 10: a mean of nine. */
const FIXED_CUT_OFF = 9;
const FALL = { from: 8, by: 1.5 };

type Course = readonly CourseSession[];

const random = createRandom(SEED);
const say = (line = "") => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const share = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length / all.length;

/** What the six rules say in each of a course's sessions. */
function toldIn(course: Course): readonly (readonly Flag[])[] {
  return course.map(({ sessionId }) => {
    const asked = { sessions: course, sessionId, pulses: [], agenda: [] };
    return flagsOf(asked, findInstrument, STARTING_POINTS).filter(({ id }) => isRatingRule(id));
  });
}

/** What is left of it when each card is talked about in its own session. */
function leftOf(told: readonly (readonly Flag[])[]): readonly (readonly Flag[])[] {
  const closed = new Set<string>();
  return told.map((found) => {
    const { cards, more } = cardsOf(found, closed);
    const open = [...cards, ...more];
    for (const key of open.flatMap(({ keys }) => keys)) closed.add(key);
    return open.flatMap(({ flags }) => flags);
  });
}

function isRatingRule(id: FlagId): boolean {
  return RATING_RULES.some((rule) => rule === id);
}

const hasLevel = (level: FlagLevel) => (flags: readonly Flag[]) =>
  flags.some((flag) => flag.level === level);

function ratingsOf(courses: readonly Course[]): readonly SharedInCourse[] {
  return courses.flat().flatMap(({ rating }) => (rating.kind === "shared" ? [rating] : []));
}

function totalsOf(courses: readonly Course[]): readonly number[] {
  return ratingsOf(courses).flatMap(({ total }) => total ?? []);
}

function isAllTens({ answers }: SharedInCourse): boolean {
  return Object.values(answers).every((answer) => answer === 10 || answer === "skipped");
}

/** A name makes the same clients whatever else is made up in this run. */
function people(name: string, habits: Habits, turn?: Turn): readonly Course[] {
  return Array.from({ length: CLIENTS }, (_, index) =>
    makeUpCourse(random.fork(`${name} ${index}`), habits, SESSIONS, turn),
  );
}

function sayRates(name: string, courses: readonly Course[]): void {
  const totals = totalsOf(courses);
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  const tens = share(ratingsOf(courses), isAllTens);
  say(`\n${name}: mean ${mean.toFixed(2)}, ${percent(tens)} of ratings all tens`);
  const all = courses.map(toldIn);
  for (const talking of [false, true]) {
    const told = talking ? all.map(leftOf) : all;
    const ask = share(told.flat(), hasLevel("ask"));
    const attend = share(told.flat(), hasLevel("attend"));
    const anyAsk = share(told, (sessions) => sessions.some(hasLevel("ask")));
    const how = talking ? "each talked about at once" : "nobody talks about it";
    say(`  ${how}: ask ${percent(ask)}, attend ${percent(attend)} of sessions;`);
    say(`    at least one ask in ${SESSIONS} sessions: ${percent(anyAsk)} of clients`);
    if (!talking) sayRules(told.flat());
  }
  const below = share(totals, (total) => total < FIXED_CUT_OFF);
  const upTo = share(totals, (total) => total <= FIXED_CUT_OFF);
  say(
    `  fixed cut-off: below 36/40 ${percent(below)}, at or below it ${percent(upTo)} of sessions`,
  );
}

function sayRules(sessions: readonly (readonly Flag[])[]): void {
  const rates = RATING_RULES.map((rule) => {
    return `${rule} ${percent(share(sessions, (told) => told.some(({ id }) => id === rule)))}`;
  });
  say(`    by rule: ${rates.join(", ")}`);
}

/** Caught within so many sessions, by whatever `told` says of a session. */
function sayCaught(name: string, caught: readonly (readonly boolean[])[]): void {
  const within = [1, 2, 3].map((count) => {
    const first = FALL.from - 1;
    return percent(
      share(caught, (sessions) => sessions.slice(first, first + count).includes(true)),
    );
  });
  say(`  ${name}: ${within.join(", ")}`);
}

function sayFall(name: string, courses: readonly Course[]): void {
  const at = (from: number, to: number) => totalsOf(courses.map((one) => one.slice(from, to)));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const before = mean(at(FALL.from - 6, FALL.from - 1));
  const after = mean(at(FALL.from - 1, FALL.from + 2));
  say(
    `\n${name}: mean ${before.toFixed(2)} before session ${FALL.from}, ${after.toFixed(2)} from it`,
  );
  say("  share of clients told of within 1, 2, 3 sessions from there:");
  const told = courses.map(toldIn);
  const by = (is: (flag: Flag) => boolean) =>
    told.map((sessions) => sessions.map((flags) => flags.some(is)));
  sayCaught(
    "any of the six rules",
    by(() => true),
  );
  sayCaught(
    "drop or big drop alone",
    by(({ id }) => id === "drop" || id === "big-drop"),
  );
  sayCaught(
    "attend alone",
    by(({ level }) => level === "attend"),
  );
  const fixed = courses.map((course) =>
    course.map(({ rating }) => rating.kind === "shared" && (rating.total ?? 10) < FIXED_CUT_OFF),
  );
  sayCaught("fixed cut-off, below 36/40", fixed);
}

say(`seed ${SEED}, ${CLIENTS} clients of each kind, ${SESSIONS} rated sessions each`);
const steady = people("steady", STEADY);
sayRates("steady clients", steady);
sayRates("uneven clients", people("uneven", UNEVEN));
sayRates("around 7", people("around 7", habitual(7)));
sayRates("around 6", people("around 6", habitual(6)));
sayRates("always 7", people("always 7", always(7)));
sayRates("always 6", people("always 6", always(6)));
sayFall("steady clients, nothing happens", steady);
sayFall(`a fall of ${FALL.by} in session ${FALL.from}`, people("steady", STEADY, FALL));
sayFall("the same for uneven clients", people("uneven", UNEVEN, FALL));
sayFall("the same for people around 8", people("around 8", habitual(8), FALL));
