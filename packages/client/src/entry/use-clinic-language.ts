// Turns to the language the clinic gave for this person, once it is known.
import { startTransition, useEffect, useState } from "react";
import { useLanguages } from "../i18n/react.tsx";

/**
 * `lang`: undefined as long as it is not known. True when the page may be shown: its words are here, or
 * did not come and it stays in the language it had.
 */
export function useClinicLanguage(lang: string | null | undefined): boolean {
  const { store } = useLanguages();
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (lang === undefined) return;
    const show = () => startTransition(() => setSettled(true));
    void store.wish({ clinic: lang }).then(show);
  }, [store, lang]);
  return settled;
}
