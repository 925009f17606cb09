// Entry of the call page.
import { AppShell } from "../entry/app-shell.tsx";
import { followTheme } from "../entry/follow-theme.ts";
import { beginAnewAtNewLink } from "../entry/new-link.ts";
import { readPageConfig } from "../entry/page-config.ts";
import { createHost } from "../host/host.ts";
import { english } from "../i18n/messages.ts";
import { MessagesProvider } from "../i18n/react.tsx";
import { takeLinkSecret } from "../session-link/credential.ts";
import { mount } from "../ui/mount.tsx";
import { CallPage } from "./call-page.tsx";
import { BrokenPart } from "./broken-part.tsx";

// First of all: the secret leaves the address bar before anything else can read it there.
const secret = takeLinkSecret(location, history);
beginAnewAtNewLink(window);
const config = readPageConfig(document);
const host = createHost({
  embedOrigins: config.embedOrigins,
  window,
  // oxlint-disable-next-line no-console
  warn: (sentence) => console.warn(`sameside: ${sentence}`),
});
followTheme(host, document.documentElement);
host.emit({ type: "ready" });

mount(
  <MessagesProvider messages={english}>
    <AppShell config={config} secret={secret} call>
      <CallPage host={host} />
    </AppShell>
  </MessagesProvider>,
  (retry) => <BrokenPart retry={retry} />,
);
