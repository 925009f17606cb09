// Screens that are one card with one way on: left, open elsewhere, removed.
import { UrgentLine } from "../../entry/urgent-line.tsx";
import { WayBack } from "../../entry/way-back.tsx";
import { useAfterWords, useFormat, useMessages } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import { mayRateNow } from "../../rating/may-rate.ts";
import { Button } from "../../ui/button.tsx";
import { iconDoor, iconLeave, iconTabs } from "../../ui/icons.ts";
import { Card } from "../../ui/page.tsx";
import { CallPageFrame } from "../page-frame.tsx";
import { counterparts, namesOf } from "../people.ts";
import { useVisit } from "../visit-context.tsx";

/** Who may rate already is offered the lines; whoever is asked later is told so. */
export function Left() {
  const { skip } = useMessages().call;
  const { left } = useAfterWords();
  const visit = useVisit();
  const view = useView();
  const open = mayRateNow(view) && view.rating.mine === null;
  const later = view.rating.offered && view.session.phase === "live";
  return (
    <CallPageFrame centred skip={skip.connection}>
      <Card
        icon={iconLeave}
        title={left.title}
        lead={left.lead}
        actions={
          <>
            <Button look="main" big onClick={() => visit.goIn()}>
              {left.again}
            </Button>
            {open && <Button onClick={() => visit.openRating(true)}>{left.rate}</Button>}
          </>
        }
        small={left.small}
      >
        {open && <p>{left.rateLead}</p>}
        {later && <p>{left.askedLater}</p>}
        <WayBack />
      </Card>
    </CallPageFrame>
  );
}

export function Elsewhere() {
  const { call, common } = useMessages();
  const { elsewhere } = useAfterWords();
  const format = useFormat();
  const visit = useVisit();
  const others = counterparts(useView());
  const who = namesOf(others, format.list, common.therapist);
  return (
    <CallPageFrame centred skip={call.skip.connection}>
      <Card
        icon={iconTabs}
        title={elsewhere.title}
        lead={elsewhere.lead(who, others.length)}
        actions={
          <Button look="main" big onClick={() => visit.goIn()}>
            {elsewhere.again}
          </Button>
        }
        small={elsewhere.small}
      />
    </CallPageFrame>
  );
}

/** Without blame; what was written stays, and the lines can still be answered. */
export function Removed() {
  const { call, common } = useMessages();
  const { removed } = useAfterWords();
  const format = useFormat();
  const view = useView();
  const visit = useVisit();
  const { ratingClosesAt } = view.session;
  const mayRate = mayRateNow(view) && view.rating.mine?.kind !== "shared";
  return (
    <CallPageFrame centred skip={call.skip.connection}>
      <Card
        icon={iconDoor}
        title={removed.title}
        lead={removed.lead}
        actions={
          mayRate && (
            <Button look="main" onClick={() => visit.openRating(true)}>
              {removed.rate}
            </Button>
          )
        }
        small={
          mayRate && ratingClosesAt !== null
            ? removed.until(format.weekdayTime(ratingClosesAt))
            : removed.small
        }
      >
        <p>
          {common.urgent.between} <UrgentLine />
        </p>
        <WayBack />
      </Card>
    </CallPageFrame>
  );
}
