// Says how much of the window a software keyboard leaves.

/** `window.visualViewport`, with the window's own height; lengths in CSS pixels. */
interface Seen {
  readonly windowHeight: number;
  readonly height: number;
  readonly offsetTop: number;
  readonly scale: number;
}

export interface KeyboardRoom {
  readonly height: number;
  /** How far the browser has moved what is seen. */
  readonly top: number;
  /** Hardly a field fits: everything else steps aside. */
  readonly low: boolean;
}

/** Browsers take away less than this for bars of their own. */
const LEAST_KEYBOARD = 120;
/** A field with its words above it. */
const LOW = 320;

/** Null: no keyboard is over the page, or the person has zoomed in by hand and looks around by hand. */
export function roomAboveKeyboard(
  { windowHeight, height, offsetTop, scale }: Seen,
  typing: boolean,
): KeyboardRoom | null {
  if (!typing || scale > 1.05 || windowHeight - height < LEAST_KEYBOARD) return null;
  return { height: Math.round(height), top: Math.round(offsetTop), low: height < LOW };
}
