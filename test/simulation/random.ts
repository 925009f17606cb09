// Draws the simulation's random choices from one seed.

export interface Random {
  /** In [0, 1). */
  next(this: void): number;
  /** A whole number from `min` to `max`, both included. */
  int(this: void, min: number, max: number): number;
  chance(this: void, probability: number): boolean;
  /** @throws when the list is empty */
  pick<T>(this: void, list: readonly T[]): T;
  /** Another line of numbers: how often one part draws does not move what the others draw. */
  fork(this: void, name: string): Random;
}

export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]): T => {
      const found = list[int(0, list.length - 1)];
      if (found === undefined) throw new Error("nothing to pick from");
      return found;
    },
    fork: (name) => createRandom(hash(`${seed} ${name}`)),
  };
}

/** Small, of 32 bits, good enough to choose a network's moods. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
