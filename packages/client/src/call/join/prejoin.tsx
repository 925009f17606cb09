// The look at picture and sound before going in.
import { useEffect } from "react";
import { Part } from "../../entry/part.tsx";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";
import { useView } from "../../session-link/react.tsx";
import { cx } from "../../ui/cx.ts";
import layout from "../../ui/layout.module.css";
import text from "../../ui/text.module.css";
import { JoinForm } from "./join-form.tsx";
import { whatIsMissing } from "../devices/missing.ts";
import { CallPageFrame } from "../page-frame.tsx";
import { counterparts, namesOf } from "../people.ts";
import { Preview } from "./preview.tsx";
import { useSheetAhead } from "../sheet-beside.tsx";
import { useOwnMedia, useVisit } from "../visit-context.tsx";

const { Part: DeviceHelp } = lazyPart(
  async () => (await import("../devices/device-help.tsx")).DeviceHelp,
);

const { Part: Lobby } = lazyPart(async () => (await import("../door/lobby.tsx")).Lobby);

export function Prejoin() {
  const { call, common } = useMessages();
  const format = useFormat();
  const visit = useVisit();
  const view = useView();
  const missing = whatIsMissing(useOwnMedia());
  useSheetAhead();
  useEffect(() => {
    void visit.media.open();
    visit.prepare();
  }, [visit]);
  const { name } = view.me;
  const who = namesOf(counterparts(view), format.list, common.therapist);
  return (
    <CallPageFrame skip={missing === null ? call.skip.check : call.skip.help}>
      <div className={layout["two"]}>
        <section className={layout["stack"]} aria-labelledby="prejoin">
          <h1 id="prejoin" tabIndex={-1} className={text["title"]}>
            {missing === null
              ? call.prejoin.title(name)
              : call.prejoin.titleBlocked[missing.what](name)}
          </h1>
          {missing !== null && (
            <p className={text["lead"]}>
              {missing.failure === "blocked" && `${call.help.easy} `}
              {call.help.lead[missing.what](who)}
            </p>
          )}
          <Preview />
        </section>
        <section
          data-ground="paper"
          className={cx(layout["paper"], layout["pad"], layout["stack"], layout["loose"])}
        >
          {missing !== null && (
            <Part>
              <DeviceHelp missing={missing} />
            </Part>
          )}
          <JoinForm missing={missing} />
          {view.me.role === "therapist" && (
            <Part>
              <Lobby />
            </Part>
          )}
        </section>
      </div>
    </CallPageFrame>
  );
}
