// Says how to join by phone, where the clinic has a number for it.
import { usePageConfig } from "../entry/page-config.ts";
import { PhoneText } from "../entry/phone-text.tsx";
import { useContactWords } from "../i18n/react.tsx";
import { useView } from "../session-link/react.tsx";
import { Disclosure } from "../ui/disclosure.tsx";

/** `folded`: one line among other help; else the whole sentence. */
export function DialIn({ folded = false }: { folded?: boolean }) {
  const { dialIn } = usePageConfig();
  const words = useContactWords();
  const { call } = useView().session;
  if (dialIn === null || call === "elsewhere") return null;
  const sentence = (
    <p>
      <PhoneText>{words.dialIn(dialIn)}</PhoneText>
    </p>
  );
  return folded ? <Disclosure summary={words.byPhone}>{sentence}</Disclosure> : sentence;
}
