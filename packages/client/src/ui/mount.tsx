// Starts a page: styles, strict mode, the live region, the keeping of the focus, the outermost error boundary.
import type { ReactNode } from "react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./tokens.css";
import "./base.css";
import { ErrorBoundary } from "./error-boundary.tsx";
import { LiveRegion } from "./live-region.tsx";

type MountOptions = {
  page: ReactNode;
  /** Stands there after a bug that took the whole page. */
  instead: () => ReactNode;
  /** Told of such a bug. */
  onError: () => void;
};

/** Renders into the element `#root`. */
export function mount({ page, instead, onError }: MountOptions): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element with the id root");
  // Not needed for the first picture. Where it does not come, the page is whole without it.
  import("./keep-focus.ts").then(
    ({ keepFocus }) => keepFocus(root),
    () => undefined,
  );
  createRoot(root).render(
    <StrictMode>
      <LiveRegion />
      <ErrorBoundary instead={instead} onError={onError}>
        {page}
      </ErrorBoundary>
    </StrictMode>,
  );
}
