// Tells a person once that their practice made a further link for them.
import { useState } from "react";
import { useFormat, useMessages } from "../i18n/react.tsx";
import { tabStorage } from "../session-link/credential.ts";
import { useView } from "../session-link/react.tsx";
import { Button } from "../ui/button.tsx";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import { newLinkMemory } from "./new-link-memory.ts";

/** For the first screens after opening; put away by the person, it does not come back in this tab. */
export function OwnNewLink() {
  const { linkMadeAt } = useView().me;
  const { common } = useMessages();
  const { dayTime } = useFormat();
  const [memory] = useState(() => newLinkMemory(tabStorage()));
  const [readAt, setReadAt] = useState(memory.readAt);
  if (linkMadeAt === null || readAt === linkMadeAt) return null;
  const read = () => {
    memory.read(linkMadeAt);
    setReadAt(linkMadeAt);
  };
  return (
    <div className={layout["row"]}>
      <p className={text["small"]}>{common.newLink.own(dayTime(linkMadeAt))}</p>
      <Button look="quiet" onClick={read}>
        {common.newLink.read}
      </Button>
    </div>
  );
}
