// Draws the lines for a lost connection; they came before it was lost, break alone.
import { Part as Alone } from "../../entry/part.tsx";
import type { ContactLinesProps } from "./contact-lines.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";

const { Part, preload: preloadContactLines } = lazyPart(
  async () => (await import("./contact-lines.tsx")).ContactLines,
);
export { preloadContactLines };

export function ContactLines(props: ContactLinesProps) {
  return (
    <Alone>
      <Part {...props} />
    </Alone>
  );
}
