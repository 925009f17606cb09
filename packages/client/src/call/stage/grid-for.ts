// Decides how many columns show a number of people best.

/** Lengths in CSS pixels. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Nobody could be recognized in a grid: one row that scrolls sideways instead. */
  readonly scrolls: boolean;
}

const GAP = 8;

/** Lower than this a face is no longer one. */
const LEAST_HEIGHT = 72;

/** The side of the largest square that a tile holds: head and shoulders fill about one. */
function faceRoom(count: number, columns: number, width: number, height: number): number {
  const rows = Math.ceil(count / columns);
  const tileWidth = (width - GAP * (columns - 1)) / columns;
  const tileHeight = (height - GAP * (rows - 1)) / rows;
  return Math.min(tileWidth, tileHeight);
}

/**
 * The columns that make faces largest in a box of this size; of equals the one with fewer empty places.
 * A box without a size, as before it is drawn, gets what is usual.
 */
export function gridFor(count: number, width: number, height: number): Grid {
  if (count <= 1) return { columns: 1, rows: 1, scrolls: false };
  if (width <= 0 || height <= 0) return grid(count, Math.ceil(Math.sqrt(count)));
  const choices = Array.from({ length: count }, (_, index) => index + 1);
  let best = 1;
  for (const columns of choices) {
    const gain = faceRoom(count, columns, width, height) - faceRoom(count, best, width, height);
    // Less than a pixel is no difference anybody sees.
    if (gain > 1 || (gain > -1 && emptyPlaces(count, columns) < emptyPlaces(count, best))) {
      best = columns;
    }
  }
  const tooSmall = faceRoom(count, best, width, height) < LEAST_HEIGHT;
  return tooSmall ? { columns: count, rows: 1, scrolls: true } : grid(count, best);
}

function grid(count: number, columns: number): Grid {
  return { columns, rows: Math.ceil(count / columns), scrolls: false };
}

function emptyPlaces(count: number, columns: number): number {
  return Math.ceil(count / columns) * columns - count;
}

/** Half columns before the first one of the last row, so that the row stands in the middle. */
export function lastRowStart(count: number, columns: number): number {
  return emptyPlaces(count, columns);
}
