// Pulls a line of a list to another place with mouse, pen or finger.

/** A finger that rests so long means to pull; before that it scrolls. */
const HOLD_MS = 250;
/** Less than this is a press, not a pull. */
const SLACK_PX = 5;
/** So close to an edge the list scrolls on. */
const EDGE_PX = 48;
const SCROLL_PX = 8;

/**
 * `onDrop` gets the ids of the pulled line, of the line it now comes after (null: before all others).
 * Lines are the list's children with a `data-grip` in them. Escape puts the line back. Returns the way to stop.
 */
export function attachDrag(
  list: HTMLElement,
  onDrop: (lineId: string, afterLineId: string | null) => void,
): () => void {
  let pull: Pull | null = null;
  const end = () => {
    pull?.end();
    pull = null;
  };
  const down = (event: PointerEvent) => {
    const grip = event.target instanceof Element && event.target.closest("[data-grip]");
    const line = grip && grip.closest("li");
    if (pull !== null || !line || event.button !== 0 || !event.isPrimary) return;
    pull = new Pull(list, line, event);
  };
  const move = (event: PointerEvent) => {
    if (pull?.pointerId !== event.pointerId) return;
    if (!pull.follow(event)) end();
  };
  const up = (event: PointerEvent) => {
    if (pull?.pointerId !== event.pointerId) return;
    const place = pull.place();
    const { id } = pull.line;
    end();
    if (place !== null) onDrop(id, place.after);
  };
  const key = (event: KeyboardEvent) => {
    if (pull === null || event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  // Once a line is held, the finger moves the line, not the page.
  const hold = (event: Event) => {
    if (pull?.begun) event.preventDefault();
  };
  const stop = new AbortController();
  const { signal } = stop;
  list.addEventListener("pointerdown", down, { signal });
  list.addEventListener("pointermove", move, { signal });
  list.addEventListener("pointerup", up, { signal });
  list.addEventListener("pointercancel", end, { signal });
  list.addEventListener("touchmove", hold, { signal, passive: false });
  list.addEventListener("contextmenu", hold, { signal });
  document.addEventListener("keydown", key, { signal, capture: true });
  return () => {
    end();
    stop.abort();
  };
}

/** Where a pulled line would go. */
interface Place {
  readonly after: string | null;
}

class Pull {
  readonly line: HTMLElement;
  readonly pointerId: number;
  begun = false;
  private readonly list: HTMLElement;
  private readonly scroller: Element;
  private readonly touch: boolean;
  private readonly from: { readonly x: number; readonly y: number; readonly scrolled: number };
  private at: number;
  private readonly holding: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;

  constructor(list: HTMLElement, line: HTMLElement, event: PointerEvent) {
    this.list = list;
    this.line = line;
    this.pointerId = event.pointerId;
    this.touch = event.pointerType === "touch";
    this.scroller = scrollerOf(list);
    this.from = { x: event.clientX, y: event.clientY, scrolled: this.scroller.scrollTop };
    this.at = event.clientY;
    if (this.touch) this.holding = setTimeout(() => this.begin(), HOLD_MS);
  }

  /** False when it was no pull after all, or when the line went away meanwhile. */
  follow(event: PointerEvent): boolean {
    if (!this.line.isConnected) return false;
    this.at = event.clientY;
    const moved = Math.hypot(event.clientX - this.from.x, event.clientY - this.from.y) > SLACK_PX;
    if (!this.begun && moved) {
      if (this.touch) return false;
      this.begin();
    }
    if (!this.begun) return true;
    this.show();
    // A finger that only rests near an edge has not asked for more.
    this.frame ||= requestAnimationFrame(() => this.scrollOn());
    return true;
  }

  /** Null: it stays where it was. */
  place(): Place | null {
    if (!this.begun || !this.line.isConnected) return null;
    const { lines, index } = this.target();
    const before = lines.findLastIndex(
      (other) => other.compareDocumentPosition(this.line) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return index === before ? null : { after: lines[index]?.id ?? null };
  }

  end(): void {
    clearTimeout(this.holding);
    cancelAnimationFrame(this.frame);
    this.clear();
    delete this.line.dataset["dragged"];
    this.line.style.translate = "";
  }

  private begin(): void {
    this.begun = true;
    this.line.dataset["dragged"] = "";
    // Goes on outside the list, outside the window.
    this.list.setPointerCapture(this.pointerId);
    this.show();
  }

  private show(): void {
    const { lines, index } = this.target();
    const scrolled = this.scroller.scrollTop - this.from.scrolled;
    this.line.style.translate = `0 ${this.at - this.from.y + scrolled}px`;
    this.clear();
    const mark = lines[Math.max(0, index)];
    if (this.place() !== null && mark) mark.dataset["drop"] = index < 0 ? "before" : "after";
  }

  /** The other lines, with the last one that the pointer has passed: -1 for none. */
  private target(): { readonly lines: readonly HTMLElement[]; readonly index: number } {
    const lines = [...this.list.children].filter(
      (child): child is HTMLElement =>
        child instanceof HTMLElement && child !== this.line && child.id.startsWith("line-"),
    );
    const index = lines.findLastIndex((line) => {
      const { top, height } = line.getBoundingClientRect();
      return top + height / 2 < this.at;
    });
    return { lines, index };
  }

  private clear(): void {
    for (const line of this.list.querySelectorAll<HTMLElement>("[data-drop]")) {
      delete line.dataset["drop"];
    }
  }

  private scrollOn(): void {
    const { top, bottom } = this.scroller.getBoundingClientRect();
    const before = this.scroller.scrollTop;
    if (this.at < top + EDGE_PX) this.scroller.scrollBy(0, -SCROLL_PX);
    else if (this.at > bottom - EDGE_PX) this.scroller.scrollBy(0, SCROLL_PX);
    if (this.scroller.scrollTop !== before) this.show();
    this.frame = requestAnimationFrame(() => this.scrollOn());
  }
}

function scrollerOf(element: Element): Element {
  const { parentElement } = element;
  if (parentElement === null) return document.scrollingElement ?? element;
  const { overflowY } = getComputedStyle(parentElement);
  const scrolls = overflowY === "auto" || overflowY === "scroll";
  if (scrolls && parentElement.scrollHeight > parentElement.clientHeight) return parentElement;
  return scrollerOf(parentElement);
}
