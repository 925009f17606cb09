// The session without a room here: the sheet, with a line that says where the call is.
import { usePageConfig } from "../../entry/page-config.ts";
import { useMessages, useTroubleWords } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import text from "../../ui/text.module.css";
import styles from "../call.module.css";
import { CallPageFrame } from "../page-frame.tsx";
import { SheetBeside } from "../sheet-beside.tsx";
import { canCall } from "./can-call.ts";

export function NoVideo() {
  const { call } = useMessages();
  const { session } = useView();
  const { video } = usePageConfig();
  const { noCalls, noVideo } = useTroubleWords();
  const planned = session.call === "video";
  const why = video && !canCall() ? noCalls : noVideo.notSetUp;
  return (
    <CallPageFrame skip={call.skip.agenda}>
      <div className={styles["alone"]}>
        <h1 tabIndex={-1} className={text["lead"]}>
          {planned ? why : noVideo.elsewhere}
        </h1>
        <SheetBeside withoutRoom />
      </div>
    </CallPageFrame>
  );
}
