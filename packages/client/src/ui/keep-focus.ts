// Moves the focus to what stands nearest when the thing that had it goes away.

/** No fields to write in: on a phone the keyboard would come up unasked. */
const REACHABLE =
  'button, a[href], summary, select, input:is([type="radio"], [type="checkbox"]), [tabindex="0"]';

/** Where a person goes on when the whole screen is another one. */
const HEADING = 'h1[tabindex="-1"]';

/** The screen's own effects come first: whoever moves the focus on purpose knows better. */
const AFTER_EFFECTS_MS = 30;

/** One element on the way from the focus up to the root, with its place among others. */
interface Step {
  readonly element: Element;
  readonly parent: Element | null;
  /** Those before it, the nearest first. */
  readonly before: readonly Element[];
}

/**
 * Else a press that takes its own button away (OK, Share, Throw away) would send a person without a
 * pointer back to the top of the page. An element that comes back under its old id is found again.
 */
export function keepFocus(root: HTMLElement): void {
  let way: readonly Step[] = [];
  const follow = (target: EventTarget | null) => {
    way = target instanceof Element ? wayUp(target, root) : [];
  };
  follow(document.activeElement);
  document.addEventListener("focusin", ({ target }) => follow(target));
  // Whoever presses beside everything has left.
  document.addEventListener("pointerdown", () => (way = []), true);
  // A key held down presses once: by its next beat the focus may be on something else.
  document.addEventListener("keydown", (event) => {
    const pressed = event.target instanceof HTMLButtonElement;
    if (event.repeat && event.key === "Enter" && pressed) event.preventDefault();
  });
  const restore = () => {
    if (isLost(way)) (nearest(way) ?? root.querySelector<HTMLElement>(HEADING))?.focus();
  };
  const watch = new MutationObserver(() => {
    if (isLost(way)) setTimeout(restore, AFTER_EFFECTS_MS);
  });
  watch.observe(root, { childList: true, subtree: true });
}

function wayUp(target: Element, root: Element): readonly Step[] {
  const way: Step[] = [];
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    const parent: Element | null = element.parentElement;
    const siblings = [...(parent?.children ?? [])];
    const before = siblings.slice(0, siblings.indexOf(element)).toReversed();
    if (parent === root) return way;
    way.push({ element, parent, before });
  }
  return [];
}

function isLost([at]: readonly Step[]): boolean {
  return at !== undefined && !at.element.isConnected && document.activeElement === document.body;
}

function nearest(way: readonly Step[]): HTMLElement | undefined {
  for (const { element, parent, before } of way) {
    // The main part of another screen is not the same thing again.
    const same = element.id !== "" && element.tagName !== "MAIN";
    const again = same ? document.getElementById(element.id) : null;
    const found = (again && within(again)) ?? (parent?.isConnected && beside(parent, before));
    if (found) return found;
  }
  return undefined;
}

/** What stands in the place now or after it, else what stands before it. */
function beside(parent: Element, before: readonly Element[]): HTMLElement | undefined {
  const last = before.find((element) => element.parentElement === parent);
  const now = [...parent.children];
  const place = last === undefined ? 0 : now.indexOf(last) + 1;
  const after = now.slice(place).map(within);
  return [...after, ...now.slice(0, place).map(lastWithin).toReversed()].find(Boolean);
}

function within(element: Element): HTMLElement | undefined {
  return reachableIn(element)[0];
}

function lastWithin(element: Element): HTMLElement | undefined {
  return reachableIn(element).at(-1);
}

function reachableIn(element: Element): readonly HTMLElement[] {
  const inside = element.querySelectorAll<HTMLElement>(REACHABLE);
  const own = element instanceof HTMLTextAreaElement || element.matches(REACHABLE);
  const all = own ? [element as HTMLElement, ...inside] : [...inside];
  return all.filter((each) => each.checkVisibility());
}
