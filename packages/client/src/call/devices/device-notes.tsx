// Says at the preview what happens to a device: slow, gone, back, silent.
import { useDeviceHelpWords } from "../../i18n/react.tsx";
import type { DeviceHelpWords } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import layout from "../../ui/layout.module.css";
import { Said } from "../../ui/live-region.tsx";
import { useOwnMedia, useVisit } from "../visit-context.tsx";
import type { DeviceNotice, OwnMedia, SlowOpening } from "./own-media-state.ts";

/** Calm: nothing moves, nothing is lost, each has a press at most. */
export function DeviceNotes() {
  const help = useDeviceHelpWords();
  const { media } = useVisit();
  const { slow, notice } = useOwnMedia();
  if (slow !== null) {
    return (
      <div className={cx(layout["well"], layout["stack"])}>
        <Said>{slowWords(help, slow)}</Said>
        <SlowAct slow={slow} />
      </div>
    );
  }
  if (notice === null) return null;
  return (
    <div className={cx(layout["well"], layout["stack"])}>
      <Said>{noticeWords(help, notice)}</Said>
      <div className={layout["row"]}>
        <NoticeActs notice={notice} media={media} />
      </div>
    </div>
  );
}

/** Only what the browser was allowed can be slow by itself; a question stays one. */
export function SlowAct({ slow: { why, kinds } }: { slow: SlowOpening }) {
  const { notes } = useDeviceHelpWords();
  const { media } = useVisit();
  if (why === "asking") return null;
  const kind = kinds.includes("camera") ? "camera" : "microphone";
  return (
    <div className={layout["row"]}>
      <Button onClick={() => void media.goOnWithout(kind)}>{notes.goOnWithout[kind]}</Button>
    </div>
  );
}

export function NoticeActs({ notice, media }: { notice: DeviceNotice; media: OwnMedia }) {
  const help = useDeviceHelpWords();
  const { notes } = help;
  const takeBack = ({ kind, device: { id } }: Extract<DeviceNotice, { what: "back" }>) => {
    if (kind === "speaker") return media.chooseSpeaker(id);
    return void media.choose(kind, id);
  };
  return (
    <>
      {notice.what === "back" && <Button onClick={() => takeBack(notice)}>{notes.useAgain}</Button>}
      {notice.what === "paused" && (
        <Button onClick={() => void media.tryAgain(notice.kind)}>{help.tryAgain}</Button>
      )}
      <Button look="quiet" onClick={media.dismissNotice}>
        {notes.close}
      </Button>
    </>
  );
}

export function slowWords(help: DeviceHelpWords, { why, kinds }: SlowOpening): string {
  if (why === "asking") return help.notes.asking;
  return help.notes.starting(help.device[kinds.includes("camera") ? "camera" : "microphone"]);
}

export function noticeWords({ notes }: DeviceHelpWords, notice: DeviceNotice): string {
  switch (notice.what) {
    case "replaced":
      return notice.now === null
        ? notes.replacedUsual(notice.gone)
        : notes.replaced(notice.gone, notice.now);
    case "back":
      return notes.back(notice.device.label);
    case "paused":
      return notes.paused[notice.kind];
  }
}
