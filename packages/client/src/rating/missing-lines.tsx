// Stands where the lines of a rating would, while they are not here.
import { useRatingWords } from "../i18n/react.tsx";
import { Button } from "../ui/button.tsx";
import { cx } from "../ui/cx.ts";
import layout from "../ui/layout.module.css";
import { Said } from "../ui/live-region.tsx";
import type { useInstrument } from "./use-instrument.ts";

interface MissingLinesProps {
  readonly found: Exclude<ReturnType<typeof useInstrument>, { readonly kind: "ready" }>;
  /** What is said when they did not come. */
  readonly words: string;
}

export function MissingLines({ found, words }: MissingLinesProps) {
  const rating = useRatingWords();
  if (found.kind === "loading") return <p>{rating.linesComing}</p>;
  return (
    <div className={cx(layout["stack"], layout["tight"])}>
      <Said>{words}</Said>
      <div className={layout["row"]}>
        <Button onClick={found.tryAgain}>{rating.tryLinesAgain}</Button>
      </div>
    </div>
  );
}
