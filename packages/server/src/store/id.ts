// Tells our ids from anything else that somebody may put into an address.

const FORM = /^[A-Za-z0-9_-]{22}$/;

/** A text that is no id cannot be found; some, as one with a zero byte, PostgreSQL cannot even take. */
export function isId(text: string): boolean {
  return FORM.test(text);
}
