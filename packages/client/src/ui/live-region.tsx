// The one polite live region of a page.
import { useEffect, useRef } from "react";
import text from "./text.module.css";

/** How long a message stays in the region, in milliseconds: long enough to be read from a queue. */
const stay = 15_000;

let place: HTMLElement | undefined;
let waiting: string[] = [];

function say(region: HTMLElement, words: string): void {
  const line = document.createElement("span");
  line.textContent = words;
  region.append(line);
  setTimeout(() => line.remove(), stay);
}

/**
 * Says `words` to screen readers after what they are saying now; the same words twice are said twice.
 * Before the region is there they wait.
 */
export function announce(words: string): void {
  if (place) say(place, words);
  else waiting.push(words);
}

/** Words that come to the screen by themselves: read out as well. */
export function Said({
  className,
  children,
}: {
  className?: string | undefined;
  children: string;
}) {
  useEffect(() => announce(children), [children]);
  return <p className={className}>{children}</p>;
}

/** Stands once on every page, from the first rendering on: a region that comes later is not watched. */
export function LiveRegion() {
  const region = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    const here = region.current;
    if (!here) return undefined;
    place = here;
    for (const words of waiting) say(here, words);
    waiting = [];
    return () => {
      place = undefined;
    };
  }, []);
  return <output ref={region} aria-live="polite" className={text["hidden"]} />;
}
