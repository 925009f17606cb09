// The acts of a menu, over everything else.
import type { KeyboardEvent } from "react";
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { Icon } from "./icon.tsx";
import type { IconShape } from "./icons.ts";
import { placeMenu } from "./menu-place.ts";
import styles from "./menu.module.css";

export type MenuEntry = {
  /** Unique in the menu. */
  id: string;
  label: string;
  icon?: IconShape | undefined;
  onPress: () => void;
};

/** The entry a key leads to, `undefined` if the key means nothing here. */
function nextIndex(key: string, at: number, labels: readonly string[]): number | undefined {
  const last = labels.length - 1;
  if (key === "ArrowDown") return at === last ? 0 : at + 1;
  if (key === "ArrowUp") return at <= 0 ? last : at - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key.length !== 1 || key === " ") return undefined;
  const letter = key.toLocaleLowerCase();
  const after = labels.map((_, step) => (at + 1 + step) % labels.length);
  return after.find((index) => labels[index]?.toLocaleLowerCase().startsWith(letter));
}

type MenuListProps = {
  label: string;
  entries: readonly MenuEntry[];
  id: string;
  button: { current: HTMLButtonElement | null };
  /** Closed by the person: the focus goes back. */
  onClose: () => void;
  /** Closed because the person went elsewhere: the focus stays there. */
  onLeave: () => void;
};

export function MenuList({ id, label, entries, button, onClose, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const here = list.current;
    if (!here || !button.current) return;
    // The top layer: no scrolling ancestor can cut the menu off.
    here.showPopover();
    const room = document.documentElement;
    const place = placeMenu(
      button.current.getBoundingClientRect(),
      { width: here.offsetWidth, height: here.offsetHeight },
      { width: room.clientWidth, height: room.clientHeight },
      getComputedStyle(here).direction === "rtl" ? "rtl" : "ltr",
    );
    here.style.left = `${place.left}px`;
    here.style.top = `${place.top}px`;
    here.querySelector("button")?.focus({ preventScroll: true });
  }, [button]);

  useLeaving(list, button, onLeave);

  const keyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === "Escape" || event.key === "Tab") {
      // Tab leads on from the button, Escape must not reach whatever lies under the menu.
      if (event.key === "Escape") event.preventDefault();
      event.stopPropagation();
      return onClose();
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const next = nextIndex(
      event.key,
      at,
      entries.map((entry) => entry.label),
    );
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  };

  return (
    <div
      ref={list}
      id={id}
      popover="manual"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      data-ground="paper"
      className={styles["menu"]}
      onKeyDown={keyDown}
    >
      {entries.map((entry) => (
        <button
          key={entry.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles["item"]}
          onClick={() => {
            onClose();
            entry.onPress();
          }}
        >
          {entry.icon && <Icon of={entry.icon} size="s" />}
          {entry.label}
        </button>
      ))}
    </div>
  );
}

type Held<Of> = { readonly current: Of | null };

/** Calls `onLeave` when the person presses, goes or scrolls elsewhere. */
function useLeaving(
  list: Held<HTMLElement>,
  button: Held<HTMLButtonElement>,
  onLeave: () => void,
): void {
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const opened = button.current?.getBoundingClientRect();
    const elsewhere = (event: Event) => {
      const at = event.target as Node;
      // A scroll from before the press may still be told about: only a moved button loses its menu.
      const moved = button.current?.getBoundingClientRect();
      if (event.type === "scroll" && opened?.top === moved?.top) return;
      if (!list.current?.contains(at) && !button.current?.contains(at)) leave();
    };
    const events = ["pointerdown", "focusin", "scroll"] as const;
    for (const name of events) document.addEventListener(name, elsewhere, true);
    return () => {
      for (const name of events) document.removeEventListener(name, elsewhere, true);
    };
  }, [list, button]);
}
