// A small part that may be missing without a word: the call is whole without it.
import type { ReactNode } from "react";
import { Suspense } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";

export function QuietPart({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary instead={() => null}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}
