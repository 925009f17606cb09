// The shared sheet as a part of its own: it comes after the preview, and breaks alone.
import type { ReactNode } from "react";
import { useEffect } from "react";
import { Part } from "../entry/part.tsx";
import { useMessages } from "../i18n/react.tsx";
import { lazyPart } from "../later/lazy-part.tsx";
import { useView } from "../session-link/react.tsx";
import { cx } from "../ui/cx.ts";
import { Sheet } from "../ui/sheet.tsx";
import styles from "./call.module.css";
import { useVisitSnapshot } from "./visit-context.tsx";

const { Part: Panel, preload } = lazyPart(async () => (await import("../panel/panel.tsx")).Panel);

/** The element a skip link leads to. */
export const BESIDE_ID = "beside";

/** Loads the sheet while the person looks at their picture, with what it says. */
export function useSheetAhead(): void {
  const { later } = useMessages();
  useEffect(() => {
    preload();
    void later.panel.ahead();
    void later.sheetMore.ahead();
    void later.pulseWords.ahead();
    void later.controls.ahead();
  }, [later]);
}

type SheetBesideProps = {
  /** No room is here: the sheet itself starts or ends the session. */
  withoutRoom?: boolean;
  /** Closed: slips lie on the picture, the foot stands in the bar. */
  folded?: boolean;
  onUnfold?: () => void;
  /** Told when the rating comes or goes: it needs more room. */
  onRating?: (open: boolean) => void;
  /** Told when a long slip comes or goes: on a phone it needs more room. */
  onTall?: (open: boolean) => void;
  /** At the end of the title's row. */
  headExtra?: ReactNode;
};

export function SheetBeside({ folded = false, ...props }: SheetBesideProps) {
  useSheetAhead();
  const { me } = useView();
  const { room } = useVisitSnapshot();
  const sharing = me.role === "therapist" && (room?.ownScreen ?? null) !== null;
  return (
    <div id={BESIDE_ID} tabIndex={-1} className={cx(folded ? styles["contents"] : styles["sheet"])}>
      <Part waiting={folded ? null : <Arriving />}>
        <Panel {...props} folded={folded} sharing={sharing} />
      </Part>
    </div>
  );
}

function Arriving() {
  const { common } = useMessages();
  return <Sheet title={common.loading}>{null}</Sheet>;
}
