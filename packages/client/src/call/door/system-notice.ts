// Shows notes of the system where the browser lets a page do so, after a press only.

/**
 * `not-here`: this browser, this frame or this address has none, or somebody said no before; `blocked`: they
 * say no now.
 */
export type NoticeState = "not-here" | "may-ask" | "blocked" | "on" | "off";

/** The parts of `window` that are used. */
export interface NoticeWindow {
  readonly isSecureContext: boolean;
  readonly location: { readonly origin: string };
  readonly navigator: { readonly userAgent: string };
  /** Reading its origin throws for a frame of another origin. */
  readonly top: { readonly location: { readonly origin: string } } | null;
  readonly Notification?: NoticeMaker;
  focus(): void;
}

interface NoticeMaker {
  readonly permission: NotificationPermission;
  requestPermission(): Promise<NotificationPermission>;
  new (title: string, options: { tag: string }): ShownNotice;
}

interface ShownNotice {
  onclick: ((this: never, event: never) => unknown) | null;
  close(): void;
}

export interface SystemNotice {
  state(this: void): NoticeState;
  subscribe(this: void, listener: () => void): () => void;
  /** Asks the browser, if it was not asked before; from a press only. */
  turnOn(this: void): Promise<void>;
  turnOff(this: void): void;
  /** Replaces what is shown. Says nothing about anybody: notes lie on locked screens, too. */
  show(this: void, words: string): void;
  close(this: void): void;
}

/** What was allowed in an earlier session counts as a yes; `turnOff` holds for this page. */
export function createSystemNotice(page: NoticeWindow): SystemNotice {
  const listeners = new Set<() => void>();
  let state = firstState(page);
  let shown: ShownNotice | null = null;
  const become = (next: NoticeState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const close = () => {
    shown?.close();
    shown = null;
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turnOn: async () => {
      if (state !== "may-ask" && state !== "off") return;
      const answer = await page.Notification?.requestPermission();
      become(answer === "granted" ? "on" : answer === "denied" ? "blocked" : "may-ask");
    },
    turnOff: () => {
      close();
      if (state === "on") become("off");
    },
    show: (words) => {
      if (state !== "on" || page.Notification === undefined) return;
      close();
      try {
        const notice = new page.Notification(words, { tag: "sameside-door" });
        notice.onclick = () => {
          page.focus();
          close();
        };
        shown = notice;
      } catch {
        // Some browsers have the name without the thing.
        become("not-here");
      }
    },
    close,
  };
}

function firstState(page: NoticeWindow): NoticeState {
  // Browsers on Android show them for service workers only.
  const cannot = /Android/.test(page.navigator.userAgent);
  if (page.Notification === undefined || !page.isSecureContext || cannot) return "not-here";
  if (!isOwnTop(page)) return "not-here";
  const { permission } = page.Notification;
  return permission === "granted" ? "on" : permission === "denied" ? "not-here" : "may-ask";
}

/** A frame of another origin may not ask. */
function isOwnTop(page: NoticeWindow): boolean {
  try {
    return page.top?.location.origin === page.location.origin;
  } catch {
    return false;
  }
}
