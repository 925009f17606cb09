// The session without a room here: the sheet, with a line that says where the call is.
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import { useState } from "react";
import { useMessages } from "../../i18n/react.tsx";
import { useSession, useView } from "../../session-link/react.tsx";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import text from "../../ui/text.module.css";
import styles from "../call.module.css";
import { CallPageFrame } from "../page-frame.tsx";
import { Problem } from "../problem.tsx";
import { SheetBeside } from "../sheet-beside.tsx";

export function NoVideo() {
  const { call } = useMessages();
  const { me, session } = useView();
  const planned = session.call === "video";
  return (
    <CallPageFrame skip={call.skip.agenda}>
      <div className={styles["alone"]}>
        <h1 tabIndex={-1} className={text["lead"]}>
          {planned ? call.noVideo.notSetUp : call.noVideo.elsewhere}
        </h1>
        {planned && me.role === "therapist" && <StartOrEnd />}
        <SheetBeside />
      </div>
    </CallPageFrame>
  );
}

/** A session that was planned with video goes on without: it is started and ended here. */
function StartOrEnd() {
  const { panel, problems } = useMessages();
  const { session } = useView();
  const { send } = useSession();
  const [sure, setSure] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (command: ParticipantCommand) => {
    const result = await send(command);
    setSure(false);
    setProblem(result.kind === "refused" ? problems[result.code] : null);
  };
  return (
    <div className={layout["stack"]}>
      {sure && <p>{panel.session.endSure}</p>}
      <div className={layout["row"]}>
        {session.phase === "scheduled" && (
          <Button look="main" onClick={() => void act({ type: "session.start" })}>
            {panel.session.start}
          </Button>
        )}
        {session.phase !== "scheduled" && !sure && (
          <Button onClick={() => setSure(true)}>{panel.session.end}</Button>
        )}
        {sure && (
          <>
            <Button look="main" onClick={() => void act({ type: "session.end" })}>
              {panel.session.endYes}
            </Button>
            <Button onClick={() => setSure(false)}>{panel.session.endNo}</Button>
          </>
        )}
      </div>
      <Problem>{problem}</Problem>
    </div>
  );
}
