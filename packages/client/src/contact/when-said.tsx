// Waits for the words about a dropped line.
import type { ReactNode } from "react";
import { useContactWords } from "../i18n/react.tsx";

/** Has no state of its own: a component that waits between two of its states is drawn twice. */
export function WhenSaid({ children }: { children: ReactNode }) {
  useContactWords();
  return children;
}
