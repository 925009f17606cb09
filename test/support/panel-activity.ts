// Keeps two people in a call busy with the sheet, always coming back to where they began.
import { expect } from "@playwright/test";
import type { Visitor } from "./visitor.ts";

export interface Pair {
  readonly sam: Visitor;
  readonly robin: Visitor;
}

/** One turn, counted from 1: every kind of thing that comes and goes on the sheet, nothing that stays. */
export async function oneTurn({ sam, robin }: Pair, turn: number): Promise<void> {
  await editAgenda({ sam, robin }, turn);
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

/** The one line gets other words, each time agreed to anew: lines stay in the list for good. */
async function editAgenda({ sam, robin }: Pair, turn: number): Promise<void> {
  if (turn === 1) await sam.addToAgenda(wordsOf(0));
  const words = wordsOf(turn);
  await sam.act(wordsOf(turn - 1), "Change the words");
  await sam.frame.getByLabel("Your words").fill(words);
  await sam.press("Save");
  await robin.press(`OK for me: ${words}`);
  await expect(sam.item(words)).toContainText("Agreed");
}

function wordsOf(turn: number): string {
  return `Line ${turn}.`;
}

async function checkIn({ sam, robin }: Pair): Promise<void> {
  await robin.press("Check in");
  await sam.sees("Is this helping right now?");
  await sam.press("Not really");
  await sam.choose("slow down");
  await sam.press("Tell Robin");
  await robin.sees("slow down");
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
