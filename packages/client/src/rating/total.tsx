// Writes the total of a rating, or why there is none.
import type { ShownInstrument } from "@sameside/shared/instruments/instrument";
import { useFormat, useRatingWords } from "../i18n/react.tsx";
import text from "../ui/text.module.css";
import { useTexts } from "./use-instrument.ts";

/** In the reader's way of writing numbers: a mean keeps its decimal, a sum has none. */
export function useTotalWords({ scoring, items }: ShownInstrument, total: number | null): string {
  const rating = useRatingWords();
  const { mean, number } = useFormat();
  if (total === null) return rating.noTotal(scoring.minAnswered, items.length);
  return scoring.method === "sum" ? number(total) : mean(total);
}

/** Where a total is shown: without it nobody could add up the numbers beside it. */
export function Reversed({ instrument, id }: { instrument: ShownInstrument; id: string }) {
  const rating = useRatingWords();
  if (!instrument.scoring.reversed.includes(id)) return null;
  return <small className={text["small"]}> {rating.reversed}</small>;
}

/** For therapists: the makers' own words, the same whatever the total is, so that they grade nobody. */
export function CutOffs({ instrument }: { instrument: ShownInstrument }) {
  const rating = useRatingWords();
  const { number } = useFormat();
  const { texts, lang } = useTexts(instrument);
  if (instrument.cutOffs.length === 0) return null;
  return (
    <div className={text["small"]}>
      <p>{rating.cutOffs}</p>
      <ul>
        {instrument.cutOffs.map(({ id, total, direction }) => (
          <li key={id} lang={lang}>
            <bdi>{rating.cutOff[direction](number(total), texts.cutOffs[id] ?? "")}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
