// Tells which lines a case is still working toward.
import type { Toward, TowardLine } from "./toward.ts";

/** Of its own, so that a page which draws them need not load how they are changed. */
export function openLines({ lines }: Toward): readonly TowardLine[] {
  return lines.filter((line) => !line.dropped);
}
