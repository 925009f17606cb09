// Offers to go in without a picture, without sound, only to listen.
import { useMessages } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import type { Missing } from "../devices/missing.ts";
import { useVisit } from "../visit-context.tsx";

/** Where a device is missing the main button already names the way without it. */
export function OtherWays({ missing, goIn }: { missing: Missing | null; goIn: () => void }) {
  const { prejoin } = useMessages().call;
  const { media } = useVisit();
  if (missing?.what === "both") return null;
  const without = (kind: "camera" | "microphone") => {
    void media.setOn(kind, false);
    goIn();
  };
  const onlyListen = () => {
    media.onlyListen();
    goIn();
  };
  return (
    <div className={layout["fit"]}>
      {missing === null && (
        <>
          <Button look="quiet" onClick={() => without("camera")}>
            {prejoin.withoutCamera}
          </Button>
          <Button look="quiet" onClick={() => without("microphone")}>
            {prejoin.withoutMicrophone}
          </Button>
        </>
      )}
      <Button look="quiet" onClick={onlyListen}>
        {prejoin.onlyListen}
      </Button>
    </div>
  );
}
