// Remembers what lies open over the page, so that Back can close the last of it.
import { useEffect, useEffectEvent } from "react";

let layers: readonly (() => void)[] = [];

/** For as long as `open`, it is one of the things that Back closes. */
export function useLayer(open: boolean, close: () => void): void {
  const closeNow = useEffectEvent(close);
  useEffect(() => {
    if (!open) return undefined;
    const layer = () => closeNow();
    layers = [...layers, layer];
    return () => {
      layers = layers.filter((other) => other !== layer);
    };
  }, [open]);
}

/** Closes what was opened last; false: nothing is open. */
export function closeTopLayer(): boolean {
  const top = layers.at(-1);
  top?.();
  return top !== undefined;
}
