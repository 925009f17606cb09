// Gives screens the session link.
import type { SessionView } from "@sameside/shared/session/view";
import type { ReactNode } from "react";
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { LinkSnapshot } from "./link-state.ts";
import type { SessionLink } from "./session-link.ts";

const LinkContext = createContext<SessionLink | null>(null);

/** `link` stays the same for the life of the page. */
export function SessionLinkProvider(props: { link: SessionLink; children: ReactNode }) {
  return <LinkContext value={props.link}>{props.children}</LinkContext>;
}

/** The link itself, for what is asked once: the record, a room token. */
export function useSessionLink(): SessionLink {
  const link = useContext(LinkContext);
  if (link === null) throw new Error("No session link around this component");
  return link;
}

/** Rendered inside {@link SessionLinkProvider} only; `view` is null until the first one came. */
export function useSession(): LinkSnapshot & Pick<SessionLink, "send"> {
  const link = useSessionLink();
  const snapshot = useSyncExternalStore(link.subscribe, link.snapshot, link.snapshot);
  return { ...snapshot, send: link.send };
}

/** As {@link useSession}, for screens that are shown only when there is a view. */
export function useView(): SessionView {
  const { view } = useSession();
  if (view === null) throw new Error("This screen needs a view");
  return view;
}

/**
 * The server's time in epoch milliseconds, at most `stepMs` old; null stops the clock until there is
 * something to wait for. Coarse on purpose: nothing on a screen counts down.
 */
export function useServerNow(stepMs: number | null): number {
  const { clockOffset } = useSession();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (stepMs === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), stepMs);
    return () => clearInterval(timer);
  }, [stepMs]);
  return now + clockOffset;
}
