// Keeps the parts of a newer view that did not change the same objects, so that screens draw only what did.

/**
 * `now`, with every part that equals the one of `before` replaced by it; plain data only. Things with
 * an `id` are looked for by it, wherever they stand in their list.
 */
export function keepSame<Value>(before: unknown, now: Value): Value {
  if (!isObject(before) || !isObject(now)) return now;
  if (Array.isArray(before) !== Array.isArray(now)) return now;
  if (Array.isArray(before) && Array.isArray(now)) return keepList(before, now) as Value;
  return keepFields(before, now) as Value;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function keepList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const known = new Map(before.map((part, index) => [keyOf(part, index), part]));
  const kept = now.map((part, index) => keepSame(known.get(keyOf(part, index)), part));
  const same = kept.length === before.length && kept.every((part, index) => part === before[index]);
  return same ? before : kept;
}

function keyOf(part: unknown, index: number): unknown {
  return isObject(part) && typeof part["id"] === "string" ? part["id"] : index;
}

function keepFields(before: Fields, now: Fields): Fields {
  const names = Object.keys(now);
  const kept: Record<string, unknown> = {};
  for (const name of names) kept[name] = keepSame(before[name], now[name]);
  const same =
    names.length === Object.keys(before).length &&
    names.every((name) => kept[name] === before[name]);
  return same ? before : kept;
}
