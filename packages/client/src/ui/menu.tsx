// The "more" menu: what else can be done with a thing.
import type { KeyboardEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { lazyPart } from "../later/lazy-part.tsx";
import { IconButton } from "./button.tsx";
import { iconMore } from "./icons.ts";
import { useLayer } from "./layers.ts";
import type { MenuEntry } from "./menu-list.tsx";

type MenuProps = {
  /** "More for: Going back to work". Names the button and the menu. */
  label: string;
  entries: readonly MenuEntry[];
  /** Keys on the button itself, as `aria-keyshortcuts` names them. */
  shortcuts?: string | undefined;
  onShortcut?: ((event: KeyboardEvent<HTMLButtonElement>) => void) | undefined;
  /** For a button that looks otherwise. */
  className?: string | undefined;
};

/** Comes behind the button: by the first press the connection may be gone. */
const { Part: MenuList, ahead: menuAhead } = lazyPart(
  async () => (await import("./menu-list.tsx")).MenuList,
);

/**
 * A button with a list of acts over everything else: arrow keys, first letters, Home, End; Escape, Tab
 * or a press beside it close it. The focus is back on the button before an act runs, so the act may move it.
 */
export function Menu({ label, entries, shortcuts, onShortcut, className }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    button.current?.focus();
    setOpen(false);
  };
  useLayer(open, close);
  useEffect(() => void menuAhead(), []);
  const press = async () => {
    // What did not come is asked for again by the next press.
    if (await menuAhead()) setOpen(!open);
  };
  return (
    <>
      <IconButton
        ref={button}
        className={className}
        icon={iconMore}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-keyshortcuts={shortcuts}
        onKeyDown={onShortcut}
        onClick={() => void press()}
      />
      {open && (
        <MenuList
          id={id}
          label={label}
          entries={entries}
          button={button}
          onClose={close}
          onLeave={() => setOpen(false)}
        />
      )}
    </>
  );
}
