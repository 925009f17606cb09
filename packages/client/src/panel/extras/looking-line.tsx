// Says in the sheet's head who is looking at it, too.
import type { SessionView } from "@sameside/shared/session/view";
import { useFormat, useSheetMoreWords } from "../../i18n/react.tsx";
import text from "../../ui/text.module.css";
import { useOnlookers } from "./looking.ts";

export function LookingLine({ view }: { view: SessionView }) {
  const more = useSheetMoreWords();
  const { list } = useFormat();
  const names = useOnlookers(view).map(({ name }) => name);
  if (names.length === 0) return null;
  const words = names.length === 1 ? more.looking.one : more.looking.more;
  return <p className={text["small"]}>{words(list(names))}</p>;
}
