// The session without a room here: the sheet, with a line that says where the call is.
import { useMessages } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import text from "../../ui/text.module.css";
import styles from "../call.module.css";
import { CallPageFrame } from "../page-frame.tsx";
import { SheetBeside } from "../sheet-beside.tsx";

export function NoVideo() {
  const { call } = useMessages();
  const { session } = useView();
  return (
    <CallPageFrame skip={call.skip.agenda}>
      <div className={styles["alone"]}>
        <p className={text["lead"]}>
          {session.call === "elsewhere" ? call.noVideo.elsewhere : call.noVideo.notSetUp}
        </p>
        <SheetBeside />
      </div>
    </CallPageFrame>
  );
}
