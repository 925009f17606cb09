// Decides whether a therapist has a slip: signals, answers, word of a shared rating.
import { Part } from "../entry/part.tsx";
import { lazyPart } from "../later/lazy-part.tsx";
import type { TherapistSlipsProps } from "./shown-slips.tsx";

/** Come right after the first picture: by the first signal the connection may be gone. */
const { Part: ShownSlips, preload: preloadSlips } = lazyPart(
  async () => (await import("./shown-slips.tsx")).ShownSlips,
);
export { preloadSlips };

/** Null where there is none, so that the sheet keeps its room. */
export function therapistSlips(props: TherapistSlipsProps) {
  const { cards, notes, unread } = props;
  const [rated] = unread.ids;
  if (notes.signals.length === 0 && notes.folded === 0 && cards.card === null && !rated)
    return null;
  return (
    <Part>
      <ShownSlips {...props} />
    </Part>
  );
}
