// What a client has at hand under the sheet.
import type { SessionView } from "@sameside/shared/session/view";
import { Part } from "../entry/part.tsx";
import { useMessages } from "../i18n/react.tsx";
import { mayRateNow } from "../rating/may-rate.ts";
import { newId } from "../session-link/new-id.ts";
import { Button } from "../ui/button.tsx";
import { iconPulse } from "../ui/icons.ts";
import text from "../ui/text.module.css";
import { ProblemLine } from "../ui/problem-line.tsx";
import { RatingEntry } from "./lazy-extras.ts";
import { SignalButtons } from "./signals/signal-buttons.tsx";
import { useAct } from "../entry/use-act.ts";

type ClientFootProps = {
  view: SessionView;
  /** No call starts here by itself. */
  withoutRoom: boolean;
  /** A slip is open: its question is not asked twice. */
  asked: boolean;
  onRate: () => void;
};

export function ClientFoot({ view, withoutRoom, asked, onRate }: ClientFootProps) {
  const { panel } = useMessages();
  const { phase } = view.session;
  if (phase === "scheduled") {
    return withoutRoom && <p className={text["small"]}>{panel.session.notStarted}</p>;
  }
  const rating = mayRateNow(view) && !asked;
  const inCall = phase !== "closing";
  return (
    <>
      {rating && (
        <Part>
          <RatingEntry view={view} onRate={onRate} />
        </Part>
      )}
      {!asked && phase === "live" && <AskMyself />}
      {inCall && <SignalButtons view={view} />}
    </>
  );
}

function AskMyself() {
  const { panel } = useMessages();
  const { act, problem } = useAct();
  return (
    <>
      <Button
        wide
        icon={iconPulse}
        onClick={() => void act({ type: "pulse.ask", pulseId: newId() })}
      >
        {panel.pulse.open}
      </Button>
      <ProblemLine>{problem}</ProblemLine>
    </>
  );
}
