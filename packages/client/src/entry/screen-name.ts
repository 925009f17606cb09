// Names the screen that is shown, on the page's root element.
import { useLayoutEffect } from "react";

/** For scripts that drive the page: `data-screen` on the element with the id `root`. */
export function useScreenName(screen: string): void {
  useLayoutEffect(() => {
    const root = document.getElementById("root");
    if (root !== null) root.dataset["screen"] = screen;
  }, [screen]);
}
