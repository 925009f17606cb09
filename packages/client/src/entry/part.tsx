// A part of a page that breaks alone: the rest goes on.
import type { ReactNode } from "react";
import { Suspense } from "react";
import { useMessages } from "../i18n/react.tsx";
import { Button } from "../ui/button.tsx";
import { cx } from "../ui/cx.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import layout from "../ui/layout.module.css";
import { Said } from "../ui/live-region.tsx";
import { useHost } from "./host-context.ts";

type PartProps = {
  /** Stands there while the part is on its way. */
  waiting?: ReactNode;
  children: ReactNode;
};

export function Part({ waiting = null, children }: PartProps) {
  const host = useHost();
  const tell = () => host.emit({ type: "error", code: "page.part-broken", fatal: false });
  return (
    <ErrorBoundary instead={(retry) => <Broken retry={retry} />} onError={tell}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Broken({ retry }: { retry: () => void }) {
  const { common } = useMessages();
  return (
    <div
      data-ground="paper"
      data-laid="slip"
      className={cx(layout["paper"], layout["pad"], layout["stack"])}
    >
      <Said>{common.broken}</Said>
      <div className={layout["row"]}>
        <Button onClick={retry}>{common.tryAgain}</Button>
        <Button look="quiet" onClick={() => location.reload()}>
          {common.reload}
        </Button>
      </div>
    </div>
  );
}
