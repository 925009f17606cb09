// Keeps two people in a call busy with the sheet, always coming back to where they began.
import type { Visitor } from "./visitor.ts";

export interface Pair {
  readonly sam: Visitor;
  readonly robin: Visitor;
}

/** One turn: every kind of thing that comes and goes on the sheet, nothing that stays. */
export async function oneTurn({ sam, robin }: Pair, turn: number): Promise<void> {
  await editAgenda({ sam, robin }, `Line ${turn}`);
  await checkIn({ sam, robin });
  await signal({ sam, robin });
  for (const person of [sam, robin]) {
    for (const [press, shows] of [
      ["Mute", "Unmute"],
      ["Unmute", "Mute"],
      ["Agenda", null],
      ["Agenda", null],
    ] as const) {
      await person.press(press);
      if (shows !== null) await button(person, shows).waitFor();
    }
  }
}

async function editAgenda({ sam, robin }: Pair, words: string): Promise<void> {
  await sam.addToAgenda(words);
  await robin.item(words).waitFor();
  await sam.act(words, "Change the words");
  const field = sam.frame.getByLabel("Your words");
  await field.fill(`${words}, changed`);
  await sam.press("Save");
  await robin.item(`${words}, changed`).waitFor();
  await sam.act(`${words}, changed`, "Take back");
  await robin.item(words).waitFor({ state: "detached" });
}

async function checkIn({ sam, robin }: Pair): Promise<void> {
  await robin.press("Check in");
  await sam.sees("Is this helping right now?");
  await sam.press("A bit");
  await robin.sees("A bit");
  await robin.press("Put away");
}

async function signal({ sam, robin }: Pair): Promise<void> {
  await sam.press("Talk about safety");
  await robin.sees("Sam wants to talk about safety.");
  await robin.press("We did");
}

function button({ frame }: Visitor, name: string) {
  return frame.getByRole("button", { name, exact: true });
}
