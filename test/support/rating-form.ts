// Fills the rating in as its client would.
import type { Visitor } from "./visitor.ts";

type Answer = number | "skip";

/** One answer a line, from the first line on; the form is open. */
export async function fillLines(who: Visitor, answers: readonly Answer[]): Promise<void> {
  const lines = who.frame.getByRole("group").filter({ has: who.frame.getByRole("radio") });
  for (const [index, answer] of answers.entries()) {
    const name = answer === "skip" ? /^Skip/ : new RegExp(`^${answer}\\b`);
    // The box is drawn by its label.
    await lines.nth(index).getByRole("radio", { name }).check({ force: true });
  }
}

interface Rating {
  readonly answers: readonly Answer[];
  /** "One thing to keep?" */
  readonly keep?: string;
  /** How the choice begins. */
  readonly choice: "Share and talk now" | "Share after the call" | "Share" | "Don’t save";
}

/** Lines, note, choice; until the page says what became of them. */
export async function rate(who: Visitor, { answers, keep, choice }: Rating): Promise<void> {
  await fillLines(who, answers);
  await who.press("Go on");
  if (keep !== undefined) await who.frame.getByLabel("One thing to keep?").fill(keep);
  await who.frame
    .getByRole("radio", { name: new RegExp(`^${choice}`) })
    .first()
    .check({ force: true });
  await who.press("Confirm");
  await who.sees(choice === "Don’t save" ? "Not saved" : /^Saved$/);
}
