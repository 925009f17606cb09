// Says over the picture that a device is slow, gone, back or silent.
import { useDeviceHelpWords } from "../../i18n/react.tsx";
import { iconCam, iconMic, iconSpeaker } from "../../ui/icons.ts";
import { Knock } from "../../ui/knock.tsx";
import { useOwnMedia, useVisit } from "../visit-context.tsx";
import type { ChosenKind } from "./device-memory.ts";
import { NoticeActs, SlowAct, noticeWords, slowWords } from "./device-notes.tsx";

const ICONS = { camera: iconCam, microphone: iconMic, speaker: iconSpeaker } as const;

export function NoticeSlip() {
  const help = useDeviceHelpWords();
  const { media } = useVisit();
  const { slow, notice } = useOwnMedia();
  if (slow?.why === "starting") {
    const kind: ChosenKind = slow.kinds.includes("camera") ? "camera" : "microphone";
    const words = slowWords(help, slow);
    return (
      <Knock icon={ICONS[kind]} title={words} say={words}>
        <SlowAct slow={slow} />
      </Knock>
    );
  }
  if (notice === null) return null;
  const words = noticeWords(help, notice);
  return (
    <Knock icon={ICONS[notice.kind]} title={words} say={words}>
      <NoticeActs notice={notice} media={media} />
    </Knock>
  );
}
