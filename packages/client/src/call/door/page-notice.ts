// This page's own system notes.
import { useSyncExternalStore } from "react";
import { createSystemNotice } from "./system-notice.ts";
import type { NoticeState, SystemNotice } from "./system-notice.ts";

let made: SystemNotice | null = null;

export function pageNotice(): SystemNotice {
  made ??= createSystemNotice(window);
  return made;
}

export function useNoticeState(): NoticeState {
  const { subscribe, state } = pageNotice();
  return useSyncExternalStore(subscribe, state);
}
