// Says that the session does not come, what may keep it away, what to do.
import { useDeviceHelpWords } from "../i18n/react.tsx";
import { Button } from "../ui/button.tsx";
import layout from "../ui/layout.module.css";
import { Said } from "../ui/live-region.tsx";
import { OwnTabLink } from "./own-tab-link.tsx";

export function StuckNote() {
  const { stuck } = useDeviceHelpWords();
  return (
    <div className={layout["stack"]}>
      <Said>{stuck.said}</Said>
      <div className={layout["row"]}>
        <Button onClick={() => location.reload()}>{stuck.reload}</Button>
      </div>
      <OwnTabLink />
    </div>
  );
}
