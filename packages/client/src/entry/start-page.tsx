// Starts either page: secret, config, the page around, words, session, what stands there after a bug.
import type { ReactNode } from "react";
import { applyTheme, readFirstChoices } from "../host/first-choices.ts";
import type { FirstChoices } from "../host/first-choices.ts";
import type { Host } from "../host/host.ts";
import { createHost } from "../host/host.ts";
import { english } from "../i18n/messages.ts";
import { MessagesProvider } from "../i18n/react.tsx";
import { takeLinkSecret } from "../session-link/credential.ts";
import { mount } from "../ui/mount.tsx";
import { AppShell } from "./app-shell.tsx";
import { beginAnewAtNewLink } from "./new-link.ts";
import { BrokenPage } from "./notice-pages.tsx";
import { readPageConfig } from "./page-config.ts";

type StartOptions = {
  /** This page joins the call. */
  call: boolean;
  /** Rendered once there is a session link with a view. */
  page: (host: Host, choices: FirstChoices) => ReactNode;
};

/** Once for each load of a page, as early as can be. */
export function startPage({ call, page }: StartOptions): void {
  // First of all: the secret leaves the address bar before anything else can read it there.
  const secret = takeLinkSecret(location, history);
  beginAnewAtNewLink(window);
  const config = readPageConfig(document);
  const host = createHost({
    embedOrigins: config.embedOrigins,
    window,
    // An integrator's mistake belongs into the integrator's console.
    // oxlint-disable-next-line no-console
    warn: (sentence) => console.warn(`sameside: ${sentence}`),
  });
  const choices = readFirstChoices(location.search);
  applyTheme(document.documentElement, choices.theme ?? "auto");
  host.onCommand((command) => {
    if (command.type === "set-theme") applyTheme(document.documentElement, command.theme);
  });
  host.emit({ type: "ready" });
  mount({
    page: (
      <MessagesProvider messages={english}>
        <AppShell config={config} secret={secret} call={call} host={host}>
          {page(host, choices)}
        </AppShell>
      </MessagesProvider>
    ),
    instead: () => <BrokenPage clinicName={config.clinicName} />,
    onError: () => host.emit({ type: "error", code: "page.broken", fatal: true }),
  });
}
