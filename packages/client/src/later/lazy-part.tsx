// Makes a part of a page whose program comes when the part is first shown.
import type { ComponentType } from "react";
import { use } from "react";
import { askOnce } from "./ask-once.ts";

export interface LazyPart<Props> {
  /** Needs a `Suspense` around it; throws to the nearest error boundary when it did not come. */
  readonly Part: ComponentType<Props>;
  /** Loads it before it is needed. */
  readonly preload: () => void;
  /** As `preload`; says whether it is here, to be drawn at once. */
  readonly ahead: () => Promise<boolean>;
}

/** Unlike `React.lazy`, which keeps a failure for good, it can be tried again. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  const { ask, ahead, now } = askOnce(load);
  function Part(props: Props) {
    const Loaded = now() ?? use(ask());
    return <Loaded {...props} />;
  }
  return { Part, preload: () => void ahead(), ahead };
}
