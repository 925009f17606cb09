// What a client sees after the call: thanks, the way to the rating, what comes next time.
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import { findInstrument } from "@sameside/shared/instruments/registry";
import type { SessionView } from "@sameside/shared/session/view";
import { useState } from "react";
import { UrgentLine } from "../entry/urgent-line.tsx";
import { useFormat, useMessages } from "../i18n/react.tsx";
import { announce } from "../ui/live-region.tsx";
import { useSession, useView } from "../session-link/react.tsx";
import { Button } from "../ui/button.tsx";
import { cx } from "../ui/cx.ts";
import { Icon } from "../ui/icon.tsx";
import { iconCarry } from "../ui/icons.ts";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import styles from "./ended.module.css";
import { therapistsOf } from "./therapists.ts";

/** For a client, inside a `Page`; `onRate` opens the rating sheet, for looking at what was shared too. */
export function Ended({ onRate }: { onRate: () => void }) {
  const view = useView();
  const { rating, common } = useMessages();
  const carried = view.agenda.items.filter(({ state }) => state === "carried");
  return (
    <div className={cx(styles["ended"], layout["stack"], layout["loose"])}>
      <Drawing />
      <div className={cx(layout["stack"], layout["tight"])}>
        <h1 className={text["display"]}>
          {view.session.call === "video" ? rating.ended : rating.endedSession}
        </h1>
        <p className={text["lead"]}>{rating.takeAMoment}</p>
      </div>
      <Invitation view={view} onRate={onRate} />
      {carried.length > 0 && <NextTime items={carried} />}
      <p className={text["small"]}>
        {common.urgent.between} <UrgentLine />
      </p>
    </div>
  );
}

function Invitation({ view, onRate }: { view: SessionView; onRate: () => void }) {
  const { rating } = useMessages();
  const { locale, weekdayTime } = useFormat();
  const { id, version } = view.rating.instrument;
  const instrument = findInstrument(id, version);
  if (instrument === undefined) return null;
  const { names, count } = therapistsOf(view, locale);
  const lines = instrument.items.length;
  const until = view.session.ratingClosesAt;
  const { mine } = view.rating;
  return (
    <section
      data-ground="paper"
      className={cx(layout["paper"], layout["pad"], layout["stack"])}
      aria-labelledby="rating-invitation"
    >
      <h2 id="rating-invitation" className={text["heading"]} lang={instrument.language}>
        {instrument.title}
      </h2>
      {mine?.kind === "shared" && (
        <>
          <p>
            {rating.saved}. {rating.seenNow(names)}
          </p>
          <Button onClick={onRate}>{rating.seeShared}</Button>
        </>
      )}
      {mine?.kind === "closed" && (
        <>
          <p>{rating.fineWithout}</p>
          <Button onClick={onRate}>{rating.look(lines)}</Button>
          {until !== null && (
            <p className={text["small"]}>{rating.fineUntil(weekdayTime(until))}</p>
          )}
        </>
      )}
      {mine === null && (
        <>
          <p>{rating.invite(lines, names, count)}</p>
          <Ways lines={lines} onRate={onRate} />
          {until !== null && (
            <p className={text["small"]}>{rating.linkWorksUntil(weekdayTime(until))}</p>
          )}
        </>
      )}
    </section>
  );
}

function Ways({ lines, onRate }: { lines: number; onRate: () => void }) {
  const { rating, problems } = useMessages();
  const { send } = useSession();
  const [state, setState] = useState<keyof typeof problems | "closing" | null>(null);
  const notThisTime = async () => {
    setState("closing");
    const result = await send({ type: "rating.close" });
    if (result.kind === "refused") announce(problems[result.code]);
    setState(result.kind === "refused" ? result.code : null);
  };
  return (
    <>
      <div className={layout["row"]}>
        <Button look="main" big onClick={onRate}>
          {rating.look(lines)}
        </Button>
        <Button look="quiet" busy={state === "closing"} onClick={() => void notThisTime()}>
          {state === "closing" ? rating.closing : rating.notThisTime}
        </Button>
      </div>
      {state !== null && state !== "closing" && <p>{problems[state]}</p>}
    </>
  );
}

function NextTime({ items }: { items: readonly AgendaItem[] }) {
  const { rating } = useMessages();
  return (
    <section className={cx(layout["stack"], layout["tight"])} aria-labelledby="next-time">
      <h2 id="next-time" className={text["label"]}>
        {rating.nextTime}
      </h2>
      <ul className={cx(layout["stack"], layout["tight"])}>
        {items.map((item) => (
          <li key={item.id} className={cx(text["said"], styles["next"])}>
            <Icon of={iconCarry} size="s" /> <bdi>{item.text}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The product's mark, large: two on the same side of one line. */
function Drawing() {
  return (
    <svg viewBox="0 0 420 150" aria-hidden="true" className={styles["drawing"]}>
      <path d="M70 140a75 75 0 0 1 150 0z" fill="var(--action)" />
      <path
        d="M192 140a66 66 0 0 1 132 0z"
        fill="var(--mark)"
        stroke="var(--ink)"
        strokeWidth="2"
      />
      <path d="M8 141h404" stroke="var(--ink)" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
