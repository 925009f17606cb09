// Says how to join by phone, where the clinic has a number for it.
import { usePageConfig } from "../entry/page-config.ts";
import { PhoneText } from "../entry/phone-text.tsx";
import { useContactWords } from "../i18n/react.tsx";
import { useView } from "../session-link/react.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { WhenSaid } from "./when-said.tsx";

/** What stands beside the number of such a line is often a code of four to six digits. */
const CODE_IS_SHORTER = 7;

type DialInProps = { folded?: boolean };

/** `folded`: one line among other help; else the whole sentence. */
export function DialIn(props: DialInProps) {
  return (
    <WhenSaid>
      <Line {...props} />
    </WhenSaid>
  );
}

function Line({ folded = false }: DialInProps) {
  const { dialIn } = usePageConfig();
  const words = useContactWords();
  const { call } = useView().session;
  if (dialIn === null || call === "elsewhere") return null;
  const sentence = (
    <p>
      <PhoneText shortest={CODE_IS_SHORTER}>{words.dialIn(dialIn)}</PhoneText>
    </p>
  );
  return folded ? <Disclosure summary={words.byPhone}>{sentence}</Disclosure> : sentence;
}
