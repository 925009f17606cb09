// Says that the microphone has been silent for a while, without alarm.
import { useDeviceHelpWords } from "../../i18n/react.tsx";
import { Said } from "../../ui/live-region.tsx";
import text from "../../ui/text.module.css";

export function QuietNote() {
  const { notes } = useDeviceHelpWords();
  return <Said className={text["small"]}>{notes.quiet}</Said>;
}
