// The sheet two people share: agenda, check-ins, quiet signals, wrap-up, the way to the rating.
import type { SessionView } from "@sameside/shared/session/view";
import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import { Part } from "../entry/part.tsx";
import { QuietPart } from "../entry/quiet-part.tsx";
import { useMessages } from "../i18n/react.tsx";
import { RatingSheet, instrumentStore, preloadRating } from "../rating/lazy-rating.ts";
import { isAsked, mayRateNow, opensAtRating } from "../rating/may-rate.ts";
import { useUnfinishedRating } from "../rating/use-unfinished-rating.ts";
import { useSessionLink, useView } from "../session-link/react.tsx";
import { useLayer } from "../ui/layers.ts";
import layout from "../ui/layout.module.css";
import { Sheet } from "../ui/sheet.tsx";
import { AgendaSheet } from "./agenda-sheet.tsx";
import { Announcer, preloadSheetExtras } from "./lazy-extras.ts";
import { preloadDock } from "./pulse/lazy-dock.ts";
import { RATING_ENTRY_ID } from "./rating-entry-id.ts";
import { usePulseDock } from "./pulse/use-pulse-dock.ts";

type PanelProps = {
  /** Closed beside a call: what asks for the person lies on the picture, the foot stands in the bar. */
  folded?: boolean | undefined;
  /** Opens a folded sheet. */
  onUnfold?: (() => void) | undefined;
  /** The viewer's screen travels to the others: what is only the viewer's is folded away. */
  sharing?: boolean | undefined;
  /** Nobody can start or end a call here: the sheet does it for the session. Always so for a call elsewhere. */
  withoutRoom?: boolean | undefined;
  /** At the end of the title's row. */
  headExtra?: ReactNode;
  /** No page around the sheet offers to seal or to reopen: it does so itself. */
  alone?: boolean | undefined;
  /** Told when the rating opens or closes: it needs more room. */
  onRating?: ((open: boolean) => void) | undefined;
  /** Told when a long slip opens or closes: on a phone it needs more room. */
  onTall?: ((open: boolean) => void) | undefined;
};

/** Needs a session link with a view around it; fills the height its parent gives it. */
export function Panel(props: PanelProps) {
  const view = useView();
  const [since] = useState(view);
  return (
    <>
      <QuietPart>
        <Announcer view={view} since={since} sharing={props.sharing === true} />
      </QuietPart>
      <ShownSheet {...props} view={view} />
    </>
  );
}

/** The rating or all the rest. */
function ShownSheet({
  view,
  folded = false,
  sharing = false,
  onUnfold,
  onRating,
  ...props
}: PanelProps & { view: SessionView }) {
  const link = useSessionLink();
  const [rating, setRating] = useState(() => opensAtRating(view));
  const dock = usePulseDock(view);
  const { phase } = view.session;
  const { role } = view.me;
  const { later } = useMessages();
  const asked = isAsked(view);
  useEffect(() => {
    // Not needed yet, but by then the connection may be gone.
    preloadSheetExtras();
    void later.sheetMore.ahead();
    void later.pulseWords.ahead();
    if (role === "client") preloadDock();
    if (!asked) return;
    preloadRating();
    void instrumentStore.ahead().then(() => instrumentStore.now()?.(link).load());
    void later.rating.ahead();
  }, [role, asked, later, link]);
  const show = (open: boolean) => {
    setRating(open);
    onRating?.(open);
  };
  useUnfinishedRating(() => show(true));
  useLayer(rating && !folded, () => show(false));
  const wasRating = useRef(rating);
  useEffect(() => {
    if (wasRating.current && !rating) document.getElementById(RATING_ENTRY_ID)?.focus();
    wasRating.current = rating;
  }, [rating]);
  if (rating && mayRateNow(view) && !folded) {
    return (
      <Part waiting={<EmptySheet />}>
        <RatingSheet
          afterCall={phase === "closing"}
          onDone={() => show(false)}
          onBack={() => show(false)}
        />
      </Part>
    );
  }
  const unfold = () => onUnfold?.();
  return (
    <AgendaSheet
      {...props}
      view={view}
      dock={dock}
      folded={folded}
      sharing={sharing}
      onUnfold={unfold}
      onRate={() => {
        unfold();
        show(true);
      }}
    />
  );
}

/** Stands while a part of the page is on its way. */
function EmptySheet() {
  const { panel, common } = useMessages();
  return (
    <Sheet plain title={panel.wrap.rate}>
      <p className={layout["pad"]}>{common.loading}</p>
    </Sheet>
  );
}
