// The shared sheet as a part of its own: it comes after the preview, and breaks alone.
import { Suspense, lazy } from "react";
import { useMessages } from "../i18n/react.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Sheet } from "../ui/sheet.tsx";
import { BrokenPart } from "./broken-part.tsx";
import styles from "./call.module.css";

const loadPanel = async () => ({ default: (await import("../panel/panel.tsx")).Panel });
const Panel = lazy(loadPanel);

/** The element a skip link leads to. */
export const BESIDE_ID = "beside";

/** Loads the sheet while the person looks at their picture. */
export function preloadSheet(): void {
  void loadPanel().catch(() => {});
}

type SheetBesideProps = {
  /** Told when the rating comes or goes: it needs more room. */
  onRating?: (open: boolean) => void;
  /** Told when a long slip comes or goes: on a phone it needs more room. */
  onTall?: (open: boolean) => void;
};

export function SheetBeside({ onRating, onTall }: SheetBesideProps) {
  return (
    <div id={BESIDE_ID} tabIndex={-1} className={styles["sheet"]}>
      <ErrorBoundary instead={(retry) => <BrokenPart retry={retry} />}>
        <Suspense fallback={<Arriving />}>
          <Panel onRating={onRating} onTall={onTall} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function Arriving() {
  const { common } = useMessages();
  return <Sheet title={common.loading}>{null}</Sheet>;
}
