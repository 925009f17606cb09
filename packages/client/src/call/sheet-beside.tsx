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

/** `onRating`: told when the rating needs more room. */
export function SheetBeside({ onRating }: { onRating?: (open: boolean) => void }) {
  return (
    <div id={BESIDE_ID} tabIndex={-1} className={styles["sheet"]}>
      <ErrorBoundary instead={(retry) => <BrokenPart retry={retry} />}>
        <Suspense fallback={<Arriving />}>
          <Panel onRating={onRating} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function Arriving() {
  const { common } = useMessages();
  return <Sheet title={common.loading}>{null}</Sheet>;
}
