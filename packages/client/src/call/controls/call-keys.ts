// Says which act of the call a key press means, where it means anything.

export type CallAct = "microphone" | "camera" | "share" | "out";

/** Each with Ctrl, on Apple's keyboards with ⌘: a letter alone would clash with speech input (docs/decisions/035). */
export const CALL_KEYS: Readonly<
  Record<CallAct, { readonly letter: string; readonly shift: boolean }>
> = {
  microphone: { letter: "D", shift: false },
  camera: { letter: "E", shift: false },
  share: { letter: "E", shift: true },
  out: { letter: "H", shift: true },
};

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
}

export function actOf(press: KeyPress, apple: boolean): CallAct | null {
  const command = apple ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey;
  if (!command || press.altKey || press.repeat) return null;
  const letter = letterOf(press);
  const acts = Object.keys(CALL_KEYS) as readonly CallAct[];
  const found = acts.find(
    (act) => CALL_KEYS[act].letter === letter && CALL_KEYS[act].shift === press.shiftKey,
  );
  return found ?? null;
}

/** The letter on the key; where a keyboard writes no Latin ones, the key's place. */
function letterOf({ key, code }: KeyPress): string {
  return /^[a-z]$/iu.test(key) ? key.toUpperCase() : code.replace(/^Key/u, "");
}

/** As `aria-keyshortcuts` names them. */
export function ariaKeys(act: CallAct, apple: boolean): string {
  const { letter, shift } = CALL_KEYS[act];
  return [apple ? "Meta" : "Control", ...(shift ? ["Shift"] : []), letter].join("+");
}

export function isApple({ platform }: { readonly platform: string }): boolean {
  return /^(Mac|iP)/u.test(platform);
}

const WRITES = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";
const OPEN = "[role='menu'], dialog[open], :popover-open";

/** While somebody writes or chooses, keys are theirs. */
export function keysAreTaken(page: Document): boolean {
  const at = page.activeElement;
  return at?.closest(WRITES) != null || page.querySelector(OPEN) !== null;
}

/** The space bar presses, ticks, scrolls: it is free only where the focus is on nothing. */
export function spaceIsFree(page: Document): boolean {
  const at = page.activeElement;
  if (keysAreTaken(page)) return false;
  if (at === null || at === page.body) return true;
  return at instanceof HTMLElement && at.matches("main, main h1") && at.tabIndex < 0;
}
