// Parts of the call's controls that come while a person looks at their picture.
import type { ReactNode } from "react";
import { Suspense } from "react";
import { lazyPart } from "../../later/lazy-part.tsx";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import type { MoreProps } from "./more-control.tsx";

const more = lazyPart(async () => (await import("./more-control.tsx")).MoreControl);
const notices = lazyPart(async () => (await import("./call-notices.tsx")).CallNotices);
const blur = lazyPart(async () => (await import("./blur-choice.tsx")).BlurChoice);

export function preloadControls(): void {
  more.preload();
  notices.preload();
}

export function MoreControl(props: MoreProps) {
  return (
    <Quietly>
      <more.Part {...props} />
    </Quietly>
  );
}

export function CallNotices() {
  return (
    <Quietly>
      <notices.Part />
    </Quietly>
  );
}

export function BlurChoice() {
  return (
    <Quietly>
      <blur.Part />
    </Quietly>
  );
}

/** Help that did not come is no news: the call itself is whole without it. */
function Quietly({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary instead={() => null}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}
