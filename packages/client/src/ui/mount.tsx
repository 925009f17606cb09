// Starts a page: styles, strict mode, the live region, the outermost error boundary.
import type { ReactNode } from "react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./tokens.css";
import "./base.css";
import { ErrorBoundary } from "./error-boundary.tsx";
import { LiveRegion } from "./live-region.tsx";

/** Renders `page` into the element `#root`; `instead` is what stands there after a bug. */
export function mount(page: ReactNode, instead: (retry: () => void) => ReactNode): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element with the id root");
  createRoot(root).render(
    <StrictMode>
      <LiveRegion />
      <ErrorBoundary instead={instead}>{page}</ErrorBoundary>
    </StrictMode>,
  );
}
