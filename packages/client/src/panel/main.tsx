// Entry of the panel page.
import { AppShell } from "../entry/app-shell.tsx";
import { beginAnewAtNewLink } from "../entry/new-link.ts";
import { readPageConfig } from "../entry/page-config.ts";
import { createHost } from "../host/host.ts";
import { english } from "../i18n/messages.ts";
import { takeLinkSecret } from "../session-link/credential.ts";
import { Button } from "../ui/button.tsx";
import { mount } from "../ui/mount.tsx";
import { Card, Page } from "../ui/page.tsx";
import { PanelPage } from "./panel-page.tsx";

// First of all: the secret leaves the address before anything else can read it.
const secret = takeLinkSecret(location, history);
beginAnewAtNewLink(window);
const config = readPageConfig(document);
const host = createHost({
  embedOrigins: config.embedOrigins,
  window,
  // An integrator's mistake belongs into the integrator's console.
  // oxlint-disable-next-line no-console
  warn: (sentence) => console.warn(sentence),
});
host.emit({ type: "ready" });

const { common } = english;

mount(
  <AppShell config={config} secret={secret} call={false}>
    <PanelPage host={host} />
  </AppShell>,
  () => (
    <Page centred clinic={config.clinicName}>
      <Card
        title={common.broken}
        actions={<Button onClick={() => location.reload()}>{common.reload}</Button>}
      />
    </Page>
  ),
);
