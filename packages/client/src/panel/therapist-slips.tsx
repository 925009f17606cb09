// Decides whether a therapist has a slip: signals, answers, word of a shared rating.
import type { SessionView } from "@sameside/shared/session/view";
import { useState } from "react";
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

/** Ratings that came while the sheet was folded, by the client's id. */
export interface UnreadRatings {
  readonly ids: readonly string[];
  readonly putAway: () => void;
}

/** An open sheet shows them itself: what was shared by then is read. */
export function useUnreadRatings(view: SessionView, folded: boolean): UnreadRatings {
  const [read, setRead] = useState<readonly string[]>([]);
  const ids = view.rating.shared.map(({ participantId }) => participantId);
  const unread = ids.filter((id) => !read.includes(id));
  if (!folded && unread.length > 0) setRead(ids);
  return { ids: folded ? unread : [], putAway: () => setRead(ids) };
}
