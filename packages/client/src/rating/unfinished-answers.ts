// Carries an unfinished rating over a reload of the page, on this device alone.
import type { CommandRequest } from "@sameside/shared/http/participant-api";
import { backOff } from "../session-link/back-off.ts";
import { createPause } from "../session-link/pause.ts";
import type { AnswerVault } from "./answer-vault.ts";
import type { RatingForm } from "./rating-form.ts";

/** What one person filled in, with what was sent of it without an answer yet. */
export interface Unfinished {
  readonly form: RatingForm;
  /** After a reload exactly this goes out again: the server knows it by its id. */
  readonly sending: CommandRequest | null;
}

/** What {@link Unfinished} looks like in this version of the page; others are not read. */
const SHAPE = 1;

const TRIES = 5;

/** None of its functions throws. */
export interface UnfinishedAnswers {
  /** What an earlier load of the page left here, or null. Asks several times for the key. */
  read(): Promise<Unfinished | null>;
  /**
   * The newest one wins. Resolves to whether it is on the device now; undefined when a newer one, or
   * {@link forget}, has taken its place. `until` in epoch milliseconds.
   */
  keep(unfinished: Unfinished, until: number): Promise<boolean | undefined>;
  forget(): Promise<void>;
}

export function openUnfinishedAnswers(vault: AnswerVault, random: () => number): UnfinishedAnswers {
  // One after the other: what was forgotten must not come back by an earlier, slower write.
  let line: Promise<unknown> = Promise.resolve();
  let newest = 0;
  const next = <Result>(act: (turn: number) => Promise<Result>): Promise<Result> => {
    newest += 1;
    const turn = newest;
    const acting = line.then(() => act(turn));
    line = acting;
    return acting;
  };
  const pause = createPause();
  return {
    read: async () => {
      for (let tries = 0; tries < TRIES && (await vault.has()); tries += 1) {
        const text = await vault.read();
        if (text !== null) return parse(text);
        await pause.wait(backOff(tries, random));
      }
      return null;
    },
    keep: (unfinished, until) =>
      next(async (turn) => {
        if (turn !== newest) return undefined;
        const written = await vault.write(JSON.stringify({ shape: SHAPE, ...unfinished }), until);
        return turn === newest ? written : undefined;
      }),
    forget: () => next(() => vault.remove()),
  };
}

/** Only this program could have written it: the shape's number is enough to trust the rest. */
function parse(text: string): Unfinished | null {
  const { shape, form, sending } = JSON.parse(text) as Unfinished & { shape: number };
  return shape === SHAPE ? { form, sending } : null;
}
