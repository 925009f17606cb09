// Finds telephone numbers in a clinic's free text.

export interface TextPart {
  readonly text: string;
  /** Address for a link, when the part is a number to call. */
  readonly tel: string | null;
}

// Three digits are a number too: 112, 116 in many places.
const NUMBER = /\+?\d(?:[\d\s()/.\u2011-]*\d){2,}/gu;

/** The whole text in order, its numbers apart; a link keeps digits with a leading plus only. */
export function splitPhoneNumbers(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of text.matchAll(NUMBER)) {
    if (found.index > end) parts.push({ text: text.slice(end, found.index), tel: null });
    parts.push({ text: found[0], tel: toTel(found[0]) });
    end = found.index + found[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), tel: null });
  return parts;
}

/** In "+44 (0)1632" the nought is for callers from inside the country: dialled, it would lead nowhere. */
function toTel(number: string): string {
  const dialled = number.startsWith("+") ? number.replace(/\(0\)/u, "") : number;
  return `tel:${dialled.replace(/[^\d+]/gu, "")}`;
}
