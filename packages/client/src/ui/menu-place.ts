// Says where a menu goes: under its button, over it where there is no room.

/** Edges in CSS pixels from the top left of the window. */
type Box = { left: number; right: number; top: number; bottom: number };
type Size = { width: number; height: number };

const gap = 4;
const rim = 8;

/** The menu's end edge meets the button's, mirrored in right-to-left text; never outside the window. */
export function placeMenu(
  button: Box,
  menu: Size,
  room: Size,
  direction: "ltr" | "rtl",
): { left: number; top: number } {
  const wanted = direction === "rtl" ? button.left : button.right - menu.width;
  const left = Math.max(rim, Math.min(wanted, room.width - rim - menu.width));
  const below = button.bottom + gap;
  const above = button.top - gap - menu.height;
  const fits = below + menu.height <= room.height - rim;
  const top = fits || above < rim ? Math.min(below, room.height - rim - menu.height) : above;
  return { left, top: Math.max(rim, top) };
}
