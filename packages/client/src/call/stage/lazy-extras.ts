// Loads what can be done with pictures right behind them.
import { lazyPart } from "../../later/lazy-part.tsx";

const load = async () => (await import("./extras/stage-extras.ts")).stageExtras;

const handle = lazyPart(async () => (await load()).SelfHandle);
const chip = lazyPart(async () => (await load()).SelfChip);
const small = lazyPart(async () => (await load()).SmallWindowButton);
const row = lazyPart(async () => (await load()).RowFollower);
const habits = lazyPart(async () => (await load()).StageHabits);
const height = lazyPart(async () => (await load()).SheetHeight);

export const SelfHandle = handle.Part;
export const SelfChip = chip.Part;
export const SmallWindowButton = small.Part;
export const RowFollower = row.Part;
export const StageHabits = habits.Part;
export const SheetHeight = height.Part;

/** Before the call: by the first press the connection may be gone. */
export function preloadExtras(): void {
  for (const { preload } of [handle, chip, small, row, habits, height]) preload();
}
