// Leads from the first press to an open session, on either page.
import type { PageConfig } from "@sameside/shared/http/participant-api";
import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import {
  exchangeLink,
  heldCredential,
  recallCredential,
  rememberCredential,
  retireCredential,
  tabStorage,
} from "../session-link/credential.ts";
import type { Host } from "../host/host.ts";
import { SessionLinkProvider, useSession } from "../session-link/react.tsx";
import { openSessionLink } from "../session-link/session-link.ts";
import type { SessionLink } from "../session-link/session-link.ts";
import {
  DisconnectedPage,
  LoadingPage,
  NeedsLinkPage,
  NotValidPage,
  OpenCard,
} from "./notice-pages.tsx";
import type { OpenProblem } from "./notice-pages.tsx";
import { HostContext, useHost } from "./host-context.ts";
import { lazyPart } from "../later/lazy-part.tsx";
import { OwnTabContext } from "./own-tab.ts";
import { Part } from "./part.tsx";
import { PageConfigContext } from "./page-config.ts";
import { useClinicLanguage } from "./use-clinic-language.ts";

const { Part: StuckNote } = lazyPart(async () => (await import("./stuck-note.tsx")).StuckNote);

/** Far above what a slow line takes, in milliseconds. */
const STUCK_MS = 12_000;

type Stage =
  | { readonly at: "recalling" | "first-press" | "needs-link" | "not-valid" }
  | { readonly at: "open"; readonly link: SessionLink };

type AppShellProps = {
  config: PageConfig;
  /** From the address; null after a reload. */
  secret: string | null;
  /** This page joins the call. */
  call: boolean;
  host: Pick<Host, "emit" | "embedded" | "onCommand" | "returnUrl">;
  /** Rendered while there is a session link with a view. */
  children: ReactNode;
};

export function AppShell({ config, secret, call, host, children }: AppShellProps) {
  const [stage, setStage] = useState<Stage>({ at: "recalling" });
  const enter = (credential: string) =>
    setStage({ at: "open", link: openSessionLink({ credential, call }) });

  useEffect(() => {
    let gone = false;
    let opened: SessionLink | null = null;
    void recallCredential(tabStorage(), secret).then((credential) => {
      if (gone) return;
      if (credential === null) {
        return setStage({ at: secret === null ? "needs-link" : "first-press" });
      }
      opened = openSessionLink({ credential, call });
      return setStage({ at: "open", link: opened });
    });
    return () => {
      gone = true;
      opened?.close();
    };
  }, [secret, call]);

  const [ownTab] = useState(() => (host.embedded ? { secret } : null));
  useTellProblem(host, STAGE_PROBLEMS[stage.at], true);

  const open = async (): Promise<OpenProblem | null> => {
    if (secret === null) return "link.not-valid";
    const exchanged = await exchangeLink(secret, heldCredential(tabStorage()));
    if (exchanged.kind === "unreachable") return "unreachable";
    if (exchanged.kind === "refused") {
      if (exchanged.code === "link.not-valid") setStage({ at: "not-valid" });
      return exchanged.code;
    }
    await rememberCredential(tabStorage(), secret, exchanged.credential);
    enter(exchanged.credential);
    return null;
  };

  return (
    <HostContext value={host}>
      <PageConfigContext value={config}>
        {stage.at === "recalling" && <LoadingPage />}
        {stage.at === "first-press" && <OpenCard open={open} />}
        {stage.at === "needs-link" && <NeedsLinkPage />}
        {stage.at === "not-valid" && <NotValidPage />}
        {stage.at === "open" && (
          <SessionLinkProvider link={stage.link}>
            <OwnTabContext value={ownTab}>
              <Opened open={secret === null ? null : open}>{children}</Opened>
            </OwnTabContext>
          </SessionLinkProvider>
        )}
      </PageConfigContext>
    </HostContext>
  );
}

type OpenedProps = {
  /** Null when the link is no longer known. */
  open: (() => Promise<OpenProblem | null>) | null;
  children: ReactNode;
};

function Opened({ open, children }: OpenedProps) {
  const host = useHost();
  const { view, connection } = useSession();
  const speaks = useClinicLanguage(view?.me.lang);
  const ended = connection === "ended";
  useTellProblem(host, ended ? "credential.not-valid" : null, open === null);
  useEffect(() => {
    if (ended) retireCredential(tabStorage());
  }, [ended]);
  if (ended) return <DisconnectedPage open={open} />;
  return view === null || !speaks ? <SlowPage /> : children;
}

/** Where nothing comes, a blocker may be in the way: that is said, with ways on. */
function SlowPage() {
  const [stuck, setStuck] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStuck(true), STUCK_MS);
    return () => clearTimeout(timer);
  }, []);
  return <LoadingPage note={stuck && <Part>{<StuckNote />}</Part>} />;
}

/** For the integrator: nothing of these says what is in the session. */
const STAGE_PROBLEMS: Record<Stage["at"], string | null> = {
  recalling: null,
  "first-press": null,
  "needs-link": "link.needed",
  "not-valid": "link.not-valid",
  open: null,
};

/** `fatal`: without another link nothing goes on in this frame. */
function useTellProblem(host: Pick<Host, "emit">, code: string | null, fatal: boolean): void {
  useEffect(() => {
    if (code !== null) host.emit({ type: "error", code, fatal });
  }, [host, code, fatal]);
}
