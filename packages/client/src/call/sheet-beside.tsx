// The shared sheet as a part of its own: when it breaks, the screen around it goes on.
import { Panel } from "../panel/panel.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { BrokenPart } from "./broken-part.tsx";
import styles from "./call.module.css";

/** `onRating`: told when the rating needs more room. */
export function SheetBeside({ onRating }: { onRating?: (open: boolean) => void }) {
  return (
    <div className={styles["sheet"]}>
      <ErrorBoundary instead={(retry) => <BrokenPart retry={retry} />}>
        <Panel onRating={onRating} />
      </ErrorBoundary>
    </div>
  );
}
