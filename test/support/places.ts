// Measures where things lie in a page, what of them lies over what.
import { expect } from "@playwright/test";
import type { Locator } from "@playwright/test";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Of each that is shown, in the order of the page. */
export function boxesOf(things: Locator): Promise<readonly Box[]> {
  return things.evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
  );
}

/** A pixel is lost to rounding. */
function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right - 1 &&
    other.left < one.right - 1 &&
    one.top < other.bottom - 1 &&
    other.top < one.bottom - 1
  );
}

export function expectApart(boxes: readonly Box[], what: string): void {
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      expect(overlaps(one, other), `${what}: ${JSON.stringify([one, other])}`).toBe(false);
    }
  });
}

/** None of `over` lies on any of `under`. */
export function expectClear(over: readonly Box[], under: readonly Box[], what: string): void {
  for (const one of over) {
    for (const other of under) {
      expect(overlaps(one, other), `${what}: ${JSON.stringify([one, other])}`).toBe(false);
    }
  }
}

export function expectWithin(
  boxes: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number },
  what: string,
): void {
  for (const { left, top, right, bottom } of boxes) {
    expect(Math.min(left, top), what).toBeGreaterThanOrEqual(-1);
    expect(right, what).toBeLessThanOrEqual(width + 1);
    expect(bottom, what).toBeLessThanOrEqual(height + 1);
  }
}
