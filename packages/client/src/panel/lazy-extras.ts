// Loads what the sheet does after its first picture right behind it.
import { lazyPart } from "../later/lazy-part.tsx";

const load = async () => (await import("./extras/sheet-extras.ts")).sheetExtras;

const after = lazyPart(async () => (await load()).AfterSession);
const announcer = lazyPart(async () => (await load()).Announcer);
const end = lazyPart(async () => (await load()).EndSession);
const foot = lazyPart(async () => (await load()).FoldedFoot);
const links = lazyPart(async () => (await load()).NewLinkLines);
const looking = lazyPart(async () => (await load()).LookingLine);
const nudges = lazyPart(async () => (await load()).TherapistNudges);
const saving = lazyPart(async () => (await load()).SavingLine);
const rating = lazyPart(async () => (await load()).RatingEntry);

export const AfterSession = after.Part;
export const Announcer = announcer.Part;
export const EndSession = end.Part;
export const FoldedFoot = foot.Part;
export const NewLinkLines = links.Part;
export const LookingLine = looking.Part;
export const TherapistNudges = nudges.Part;
export const SavingLine = saving.Part;
export const RatingEntry = rating.Part;

/** By the first press the connection may be gone. */
export function preloadSheetExtras(): void {
  const all = [after, announcer, end, foot, links, looking, nudges, rating, saving];
  for (const { preload } of all) preload();
}
