// After the call: a thank you, the way to the rating, what goes on next time.
import type { ReactNode } from "react";
import { Part } from "../../entry/part.tsx";
import { useAct } from "../../entry/use-act.ts";
import { UrgentLine } from "../../entry/urgent-line.tsx";
import { WayBack } from "../../entry/way-back.tsx";
import { useAfterWords, useFormat, useMessages, useSheetMoreWords } from "../../i18n/react.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";
import { SealQuestion } from "../../panel/wrap-up/seal-question.tsx";
import { isAsked } from "../../rating/may-rate.ts";
import { whereBegun } from "../../rating/device-id.ts";
import { sealingWords } from "../../rating/sealing.ts";
import { useView } from "../../session-link/react.tsx";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/icon.tsx";
import { iconCarry } from "../../ui/icons.ts";
import layout from "../../ui/layout.module.css";
import { ProblemLine } from "../../ui/problem-line.tsx";
import text from "../../ui/text.module.css";
import styles from "../call.module.css";
import { CallPageFrame } from "../page-frame.tsx";
import { counterparts, namesOf } from "../people.ts";
import { PresenceMark } from "../door/presence-mark.tsx";
import { SheetBeside } from "../sheet-beside.tsx";
import { useVisit } from "../visit-context.tsx";

const { Part: LeftOver } = lazyPart(
  async () => (await import("../../panel/left-over.tsx")).LeftOver,
);

export function Ended() {
  const { role } = useView().me;
  if (role === "therapist") return <EndedForTherapist />;
  return role === "client" ? <EndedForClient /> : <EndedForGuest />;
}

function Thanks({ lead, children }: { lead: string; children?: ReactNode }) {
  const { ended } = useAfterWords();
  return (
    <>
      <PresenceMark />
      <div className={cx(layout["stack"], layout["tight"])}>
        <h1 tabIndex={-1} className={text["display"]}>
          {ended.title}
        </h1>
        <p className={text["lead"]}>{lead}</p>
      </div>
      {children}
      <WayBack />
    </>
  );
}

function EndedForGuest() {
  const { call } = useMessages();
  const { ended } = useAfterWords();
  return (
    <CallPageFrame centred skip={call.skip.check}>
      <div className={cx(styles["centre"], layout["stack"], layout["loose"])}>
        <Thanks lead={ended.guestLead} />
      </div>
    </CallPageFrame>
  );
}

function EndedForClient() {
  const { call, common } = useMessages();
  const { ended } = useAfterWords();
  const view = useView();
  return (
    <CallPageFrame centred skip={call.skip.check}>
      <div className={cx(styles["centre"], layout["stack"], layout["loose"])}>
        <Thanks lead={ended.lead}>
          {isAsked(view) && <RatingCard />}
          <Part>
            <LeftOver />
          </Part>
          <NextTime />
          <p className={text["small"]}>
            {common.urgent.between} <UrgentLine />
          </p>
        </Thanks>
      </div>
    </CallPageFrame>
  );
}

function RatingCard() {
  const { common } = useMessages();
  const { ended } = useAfterWords();
  const format = useFormat();
  const view = useView();
  const visit = useVisit();
  const { act, problem } = useAct();
  const { ratingClosesAt } = view.session;
  const { mine } = view.rating;
  const begun = whereBegun(view);
  const who = namesOf(counterparts(view), format.list, common.therapist);
  if (mine !== null) {
    return (
      <section data-ground="paper" className={cx(layout["paper"], layout["pad"], layout["stack"])}>
        <p>{mine.kind === "shared" ? ended.shared : ended.closed}</p>
        <Button look="quiet" onClick={() => visit.openRating(true)}>
          {mine.kind === "shared" ? ended.lookAgain : ended.changeMind}
        </Button>
      </section>
    );
  }
  return (
    <section
      data-ground="paper"
      aria-labelledby="rate"
      className={cx(layout["paper"], layout["pad"], layout["stack"])}
    >
      <h2 id="rate" className={text["heading"]}>
        {ended.rateTitle}
      </h2>
      <p>{ended.rateLead(who)}</p>
      {begun === "elsewhere" && <p>{ended.begunElsewhere}</p>}
      <div className={layout["row"]}>
        <Button look="main" big onClick={() => visit.openRating(true)}>
          {begun === "here" ? ended.rateGoOn : ended.rate}
        </Button>
        <Button look="quiet" onClick={() => void act({ type: "rating.close" })}>
          {ended.notThisTime}
        </Button>
      </div>
      <ProblemLine>{problem}</ProblemLine>
      {ratingClosesAt !== null && (
        <p className={text["small"]}>{ended.until(format.weekdayTime(ratingClosesAt))}</p>
      )}
    </section>
  );
}

function NextTime() {
  const { ended } = useAfterWords();
  const carried = useView().agenda.items.filter(({ state }) => state === "carried");
  if (carried.length === 0) return null;
  return (
    <section aria-labelledby="next" className={cx(layout["stack"], layout["tight"])}>
      <h2 id="next" className={text["label"]}>
        {ended.next}
      </h2>
      <ul className={cx(layout["stack"], layout["tight"])}>
        {carried.map((item) => (
          <li key={item.id} className={cx(text["said"], styles["next"])}>
            <Icon of={iconCarry} size="s" /> <bdi>{item.text}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EndedForTherapist() {
  const { call } = useMessages();
  const { session } = useSheetMoreWords();
  const { ended } = useAfterWords();
  const { weekdayTime } = useFormat();
  const view = useView();
  const { ratingClosesAt } = view.session;
  const until = ratingClosesAt === null ? null : weekdayTime(ratingClosesAt);
  return (
    <CallPageFrame skip={call.skip.notes}>
      <div className={layout["two"]}>
        <section className={cx(layout["stack"], layout["loose"])}>
          <Thanks lead={ended.therapistLead}>
            {until !== null && (
              <p>
                {sealingWords(view, until, session)} {ended.until48(until)}
              </p>
            )}
            <TherapistActs />
          </Thanks>
        </section>
        <SheetBeside />
      </div>
    </CallPageFrame>
  );
}

function TherapistActs() {
  const { ended } = useAfterWords();
  const visit = useVisit();
  const { follow, problem } = useAct();
  const { rating } = useView();
  return (
    <div className={cx(layout["stack"], layout["close"])}>
      <div className={layout["row"]}>
        <Button onClick={() => void follow(visit.reopen())}>{ended.reopen}</Button>
      </div>
      <ProblemLine>{problem}</ProblemLine>
      {rating.canSeal && (
        <>
          <p>{ended.sealNote}</p>
          <SealQuestion />
        </>
      )}
    </div>
  );
}
