// Offers to blur the background, says how it stands with it.
import { useSyncExternalStore } from "react";
import { useControlsWords } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { Check } from "../../ui/choice.tsx";
import layout from "../../ui/layout.module.css";
import { Said } from "../../ui/live-region.tsx";
import text from "../../ui/text.module.css";
import { useVisit } from "../visit-context.tsx";
import type { Blur } from "./blurred-media.ts";

/** Nothing where the clinic or the browser does not offer it. `saidElsewhere`: in a call a notice says that it failed. */
export function BlurChoice({ saidElsewhere = false }: { saidElsewhere?: boolean }) {
  const { blur } = useVisit();
  return blur === null ? null : <Offer blur={blur} saidElsewhere={saidElsewhere} />;
}

function Offer({ blur, saidElsewhere }: { blur: Blur; saidElsewhere: boolean }) {
  const words = useControlsWords().blur;
  const state = useSyncExternalStore(blur.subscribe, blur.state);
  const failed = `${words.title} ${words.note}`;
  const wanted = useSyncExternalStore(blur.subscribe, blur.wanted);
  return (
    <div className={layout["stack"]}>
      <Check checked={wanted} onChange={blur.want}>
        {words.offer}
      </Check>
      {state === "starting" && <Said className={text["small"]}>{words.starting}</Said>}
      {state === "failed" && (
        <>
          {saidElsewhere ? <p>{failed}</p> : <Said>{failed}</Said>}
          <BlurWays blur={blur} />
        </>
      )}
    </div>
  );
}

/** After it did not come: nobody is shown unblurred without this press. */
export function BlurWays({ blur }: { blur: Blur }) {
  const words = useControlsWords().blur;
  return (
    <div className={layout["row"]}>
      <Button onClick={() => blur.want(true)}>{words.again}</Button>
      <Button onClick={() => blur.want(false)}>{words.without}</Button>
    </div>
  );
}
