// What is left of the agenda, with a choice about each line.
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import { ITEM_OUTCOMES, isOpen, isParkedBefore } from "@sameside/shared/session/agenda-item";
import type { SessionView } from "@sameside/shared/session/view";
import { useFormat, useMessages, useSheetMoreWords } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { Segments } from "../../ui/choice.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Item, MarginRow } from "../../ui/item.tsx";
import text from "../../ui/text.module.css";
import { OUTCOME_OF, markOf, metaOf, starsOf, stateOf } from "../agenda/line-words.ts";
import { Summaries } from "../agenda/summaries.tsx";
import styles from "../panel.module.css";
import { Part } from "../../entry/part.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { useAct } from "../../entry/use-act.ts";

/** Nothing is chosen beforehand; the latest choice stands and says whose it is. */
export function WrapUpList({ view }: { view: SessionView }) {
  const { items } = view.agenda;
  const left = items.filter((item) => item.state !== "done" && !isParkedBefore(item));
  const done = items.filter(({ state }) => state === "done");
  const { wrap } = useSheetMoreWords();
  return (
    <>
      {left.length === 0 ? (
        <MarginRow mark="none">
          <p>{wrap.nothingLeft}</p>
        </MarginRow>
      ) : (
        <>
          <div className={styles["intro"]}>
            <p className={text["said"]}>{wrap.what}</p>
            <p className={text["small"]}>
              <b>{wrap.carry}</b> {wrap.carryMeans} <b>{wrap.park}</b> {wrap.parkMeans}{" "}
              <b>{wrap.letGo}</b> {wrap.letGoMeans}
            </p>
          </div>
          <ol>
            {left.map((item) => (
              <WrapUpLine key={item.id} view={view} item={item} place={items.indexOf(item) + 1} />
            ))}
          </ol>
        </>
      )}
      {done.length > 0 && <Done view={view} items={done} />}
    </>
  );
}

type WrapUpLineProps = { view: SessionView; item: AgendaItem; place: number };

function WrapUpLine({ view, item, place }: WrapUpLineProps) {
  const messages = useMessages();
  const { list } = useFormat();
  const { act, problem } = useAct();
  const { wrap: words } = useSheetMoreWords();
  const { wrap } = messages.panel;
  const chosen = OUTCOME_OF[item.state];
  return (
    <Item
      // As on the list before the wrap-up: who was on this line still is.
      id={`line-${item.id}`}
      mark={markOf(item, place)}
      tone={item.state === "active" ? "active" : "ink"}
      words={item.text}
      state={stateOf(messages.panel, item)}
      meta={metaOf(view, item, messages, list)}
      stars={starsOf(view, item, messages, list)}
    >
      {item.summaries.length > 0 && (
        <Part>
          <Summaries view={view} item={item} />
        </Part>
      )}
      {item.carryCount >= 3 && <p className={text["label"]}>{words.stillWant}</p>}
      {view.me.role !== "guest" && (
        <Segments
          legend={item.text}
          value={chosen}
          onChange={(outcome) => void act({ type: "agenda.choose", itemId: item.id, outcome })}
          options={ITEM_OUTCOMES.map((value) => ({ value, label: wrap.outcomes[value] }))}
        />
      )}
      {mayWork(view) && isOpen(item) && (
        <Button
          look="quiet"
          aria-label={words.alreadyDoneFor(item.text)}
          onClick={() => void act({ type: "agenda.finish", itemId: item.id })}
        >
          {words.alreadyDone}
        </Button>
      )}
      <ProblemLine>{problem}</ProblemLine>
    </Item>
  );
}

/** After the call the list can be sorted, no longer worked on. */
function mayWork({ me, session }: SessionView): boolean {
  return me.role !== "guest" && session.phase === "wrapping-up";
}

function Done({ view, items }: { view: SessionView; items: readonly AgendaItem[] }) {
  const more = useSheetMoreWords();
  return (
    <Disclosure small className={styles["fold"]} summary={more.wrap.doneToday(items.length)}>
      <ul className={text["small"]}>
        {items.map((item) => (
          <DoneLine key={item.id} item={item} mayTakeBack={mayWork(view)} />
        ))}
      </ul>
    </Disclosure>
  );
}

function DoneLine({ item, mayTakeBack }: { item: AgendaItem; mayTakeBack: boolean }) {
  const { panel } = useMessages();
  const { act, problem } = useAct();
  const { takeBack } = panel.agenda.acts;
  return (
    <li>
      <span className={styles["again"]}>
        <bdi>{item.text}</bdi>
        {mayTakeBack && (
          <Button
            look="quiet"
            aria-label={`${takeBack}: ${item.text}`}
            onClick={() => void act({ type: "agenda.take-up", itemId: item.id })}
          >
            {takeBack}
          </Button>
        )}
      </span>
      <ProblemLine>{problem}</ProblemLine>
    </li>
  );
}
