// Starts either page: secret, config, the page around, words, session, what stands there after a bug.
import type { ReactNode } from "react";
import { applyTheme, readFirstChoices } from "../host/first-choices.ts";
import type { FirstChoices } from "../host/first-choices.ts";
import type { Host } from "../host/host.ts";
import { createHost } from "../host/host.ts";
import { LanguageProvider } from "../i18n/react.tsx";
import { takeLinkSecret } from "../session-link/credential.ts";
import { mount } from "../ui/mount.tsx";
import { AppShell } from "./app-shell.tsx";
import { firstWords } from "./first-words.ts";
import { beginAnewAtNewLink } from "./new-link.ts";
import { BrokenPage } from "./notice-pages.tsx";
import { readPageConfig } from "./page-config.ts";
import { WordlessPage } from "./wordless-page.tsx";

type StartOptions = {
  /** This page joins the call. */
  call: boolean;
  /** Rendered once there is a session link with a view. */
  page: (host: Host, choices: FirstChoices) => ReactNode;
};

/** Once for each load of a page, as early as can be. */
export async function startPage({ call, page }: StartOptions): Promise<void> {
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
    if (command.type === "set-lang") void speakAsAsked(command.lang);
  });
  host.emit({ type: "ready" });
  const onError = () => host.emit({ type: "error", code: "page.broken", fatal: true });
  const store = await firstWords.catch(() => null);
  if (store === null) {
    onError();
    const wordless = <WordlessPage clinicName={config.clinicName} />;
    return mount({ page: wordless, instead: () => wordless, onError });
  }
  return mount({
    page: (
      <LanguageProvider store={store}>
        <AppShell config={config} secret={secret} call={call} host={host}>
          {page(host, choices)}
        </AppShell>
      </LanguageProvider>
    ),
    instead: () => (
      <LanguageProvider store={store}>
        <BrokenPage clinicName={config.clinicName} />
      </LanguageProvider>
    ),
    onError,
  });
}

/** What does not load leaves the page in the language it has. */
async function speakAsAsked(lang: string): Promise<void> {
  const store = await firstWords.catch(() => null);
  await store?.wish({ around: lang });
}
