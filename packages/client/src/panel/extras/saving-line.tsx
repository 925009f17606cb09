// Says what became of what was done here: saving, not saved yet, saved.
import { useEffect, useState } from "react";
import { useMessages } from "../../i18n/react.tsx";
import { useSession } from "../../session-link/react.tsx";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/icon.tsx";
import { iconClock, iconGap, iconRetry, iconTick } from "../../ui/icons.ts";
import { announce } from "../../ui/live-region.tsx";
import styles from "../panel.module.css";

/** Most commands are answered before anybody could read a word about it. */
const QUIET_MS = 700;
const SAVED_SHOWN_MS = 4_000;

type Shown = "saving" | "not-saved" | "saved" | "offline" | null;

const ICONS = {
  saving: iconClock,
  "not-saved": iconRetry,
  saved: iconTick,
  offline: iconGap,
} as const;

/** "Saved" stands here only after the server said so, and only to end a wait that was shown. */
export function SavingLine() {
  const { common } = useMessages();
  const shown = useShown();
  const words = {
    saving: common.saving.saving,
    "not-saved": `${common.saving.notSaved} ${common.saving.notSavedMore}`,
    saved: common.saving.saved,
    offline: common.offline,
  };
  const said = shown === null ? null : words[shown];
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said]);
  if (shown === null) return null;
  return (
    <p
      className={cx(
        styles["saving"],
        shown === "not-saved" && styles["notSaved"],
        shown === "saved" && styles["saved"],
      )}
    >
      <Icon of={ICONS[shown]} size="s" />
      <span>{said}</span>
    </p>
  );
}

function useShown(): Shown {
  const { saving, connection } = useSession();
  const [waited, setWaited] = useState(false);
  const [wasWaiting, setWasWaiting] = useState(false);
  useEffect(() => {
    if (saving === "saved") return undefined;
    const timer = setTimeout(() => setWaited(true), QUIET_MS);
    return () => {
      clearTimeout(timer);
      setWaited(false);
    };
  }, [saving]);
  const waiting = saving === "not-saved" || (saving === "saving" && waited);
  if (waiting && !wasWaiting) setWasWaiting(true);
  useEffect(() => {
    if (waiting || !wasWaiting) return undefined;
    const timer = setTimeout(() => setWasWaiting(false), SAVED_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [waiting, wasWaiting]);
  if (waiting) return saving;
  // First: whoever was asked to wait for this word must see it, also while the stream is still away.
  if (wasWaiting && saving === "saved") return "saved";
  return connection === "offline" ? "offline" : null;
}
