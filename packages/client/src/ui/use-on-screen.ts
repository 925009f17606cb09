// Tells whether a part of the page can really be seen just now.
import type { RefObject } from "react";
import { useEffect, useState } from "react";

/** False in a tab in the background, when it is scrolled away, or when the frame around the page is. */
export function useOnScreen(part: RefObject<Element | null>): boolean {
  const [inView, setInView] = useState(false);
  const [awake, setAwake] = useState(() => document.visibilityState === "visible");
  useEffect(() => {
    const change = () => setAwake(document.visibilityState === "visible");
    document.addEventListener("visibilitychange", change);
    return () => document.removeEventListener("visibilitychange", change);
  }, []);
  useEffect(() => {
    if (part.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setInView(entries.at(-1)?.isIntersecting ?? false),
      { threshold: 0.5 },
    );
    observer.observe(part.current);
    return () => observer.disconnect();
  }, [part]);
  return awake && inView;
}
