// Follows the size of an element.
import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels; zero before the element is there. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const here = element.current;
    if (here === null) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = here;
      setSize((before) =>
        before.width === width && before.height === height ? before : { width, height },
      );
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(here);
    return () => watch.disconnect();
  }, [element]);
  return size;
}
