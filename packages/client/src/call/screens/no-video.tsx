// The session without a room here: the sheet, with a line that says where the call is.
import { useMessages } from "../../i18n/react.tsx";
import { Panel } from "../../panel/panel.tsx";
import { useView } from "../../session-link/react.tsx";
import text from "../../ui/text.module.css";
import styles from "../call.module.css";
import { CallPageFrame } from "../page-frame.tsx";

export function NoVideo() {
  const { call } = useMessages();
  const { session } = useView();
  return (
    <CallPageFrame skip={call.skip.agenda}>
      <div className={styles["alone"]}>
        <p className={text["lead"]}>
          {session.call === "elsewhere" ? call.noVideo.elsewhere : call.noVideo.notSetUp}
        </p>
        <div className={styles["sheet"]}>
          <Panel />
        </div>
      </div>
    </CallPageFrame>
  );
}
