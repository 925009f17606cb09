// Names the therapists of a session in one phrase.
import type { SessionView } from "@sameside/shared/session/view";
import { therapistsOf as therapistNames } from "../entry/people.ts";

export interface Therapists {
  /** "Robin", "Robin and Kim". */
  readonly names: string;
  /** How many they are: sentences about several take another verb. */
  readonly count: number;
}

/** `locale` as BCP 47. */
export function therapistsOf(view: SessionView, locale: string): Therapists {
  const names = therapistNames(view);
  return { names: new Intl.ListFormat(locale).format(names), count: names.length };
}
