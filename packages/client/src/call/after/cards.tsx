// Screens that are one card with one way on: left, open elsewhere, removed.
import { UrgentLine } from "../../entry/urgent-line.tsx";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import { mayRateNow } from "../../rating/may-rate.ts";
import { Button } from "../../ui/button.tsx";
import { iconDoor, iconLeave, iconTabs } from "../../ui/icons.ts";
import { Card } from "../../ui/page.tsx";
import { CallPageFrame } from "../page-frame.tsx";
import { counterparts, namesOf } from "../people.ts";
import { useVisit } from "../visit-context.tsx";

export function Left() {
  const { left, skip } = useMessages().call;
  const visit = useVisit();
  return (
    <CallPageFrame centred skip={skip.connection}>
      <Card
        icon={iconLeave}
        title={left.title}
        lead={left.lead}
        actions={
          <Button look="main" big onClick={() => visit.goIn()}>
            {left.again}
          </Button>
        }
        small={left.small}
      />
    </CallPageFrame>
  );
}

export function Elsewhere() {
  const { call, common } = useMessages();
  const format = useFormat();
  const visit = useVisit();
  const who = namesOf(counterparts(useView()), format.list, common.therapist);
  return (
    <CallPageFrame centred skip={call.skip.connection}>
      <Card
        icon={iconTabs}
        title={call.elsewhere.title}
        lead={call.elsewhere.lead(who)}
        actions={
          <Button look="main" big onClick={() => visit.goIn()}>
            {call.elsewhere.again}
          </Button>
        }
        small={call.elsewhere.small}
      />
    </CallPageFrame>
  );
}

/** Without blame; what was written stays, and the lines can still be answered. */
export function Removed() {
  const { call, common } = useMessages();
  const format = useFormat();
  const view = useView();
  const visit = useVisit();
  const { ratingClosesAt } = view.session;
  const mayRate = mayRateNow(view) && view.rating.mine?.kind !== "shared";
  return (
    <CallPageFrame centred skip={call.skip.connection}>
      <Card
        icon={iconDoor}
        title={call.removed.title}
        lead={call.removed.lead}
        actions={
          mayRate && (
            <Button look="main" onClick={() => visit.openRating(true)}>
              {call.removed.rate}
            </Button>
          )
        }
        small={
          mayRate && ratingClosesAt !== null
            ? call.removed.until(format.weekdayTime(ratingClosesAt))
            : call.removed.small
        }
      >
        <p>
          {common.urgent.between} <UrgentLine />
        </p>
      </Card>
    </CallPageFrame>
  );
}
