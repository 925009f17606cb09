// Says to a therapist why the record waits, never who it waits for.
import type { SessionView } from "@sameside/shared/session/view";
import type { SheetMoreWords } from "../i18n/messages.ts";

/** After the call. `when`: the deadline in words. */
export function sealingWords(
  { rating }: SessionView,
  when: string,
  words: SheetMoreWords["session"],
): string {
  if (!rating.canSeal) return words.stillOpen(when);
  return rating.shared.length + rating.none.length === 0 ? words.nobodyAsked : words.settled;
}
