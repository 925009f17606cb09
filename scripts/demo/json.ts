// Takes JSON of unknown shape apart, naming what is missing.

export type Fields = Readonly<Record<string, unknown>>;

/** @throws Error if `value` is no object; `name` says whose value it is */
export function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`${name} is not what it should be.`);
  }
  return value as Fields;
}

/** @throws Error if the field is absent or no text */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== "string") throw new Error(`"${name}" is missing.`);
  return value;
}

/** @throws Error if the field is no list */
export function listOf(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw new Error(`"${name}" is missing.`);
  return value;
}
