// Looks after what an earlier load of the page left of a rating on this device.
import { useEffect, useEffectEvent } from "react";
import { useSessionLink, useView } from "../session-link/react.tsx";
import { ratingStore } from "./lazy-rating.ts";

/** For both pages, on every screen. `onSending`: its answers are on their way again. */
export function useUnfinishedRating(onSending?: () => void): void {
  const link = useSessionLink();
  const { role } = useView().me;
  const tell = useEffectEvent(() => onSending?.());
  useEffect(() => {
    if (role !== "client") return;
    const look = async () => {
      const store = (await ratingStore.ask())(link);
      await store.ready;
      if (store.form().stage === "sending") tell();
    };
    // The part did not come: the form asks for it again when it is opened.
    look().catch(() => {});
  }, [link, role]);
}
