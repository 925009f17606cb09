// The person's own choice of language, small and quiet.
import { useState } from "react";
import { useLanguages, useMessages } from "../i18n/react.tsx";
import { rememberLanguage } from "../i18n/remembered-language.ts";
import { Said, announce } from "../ui/live-region.tsx";
import { QuietSelect } from "../ui/quiet-select.tsx";
import text from "../ui/text.module.css";

/** Nothing where there is nothing to choose, or where the page around has chosen. */
export function LanguageChoice() {
  const { common } = useMessages();
  const { store, speech } = useLanguages();
  const [coming, setComing] = useState<string | null>(null);
  const [missed, setMissed] = useState(false);
  const offered = store.offered();
  if (speech.fixed || offered.length < 2) return null;

  const choose = async (code: string) => {
    setComing(code);
    setMissed(false);
    const came = await store.wish({ person: code });
    setComing(null);
    setMissed(!came);
    if (!came) return;
    rememberLanguage(() => localStorage, code);
    announce(store.now().messages.common.language.changed);
  };
  return (
    <div>
      <QuietSelect
        label={common.language.label}
        value={coming ?? speech.language.code}
        onChange={(code) => void choose(code)}
        options={offered.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
      />
      {missed && <Said className={text["small"]}>{common.language.notLoaded}</Said>}
    </div>
  );
}
