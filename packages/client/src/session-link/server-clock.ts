// Estimates how far this device's clock is from the server's.

/**
 * Milliseconds to add to `Date.now()`, from the `Date` header of an answer asked for at `askedAt`;
 * null without one. The header names whole seconds, so its middle is half a second later.
 */
export function clockOffsetOf(
  response: Response,
  askedAt: number,
  answeredAt: number,
): number | null {
  const date = Date.parse(response.headers.get("date") ?? "");
  if (Number.isNaN(date)) return null;
  return Math.round(date + 500 - (askedAt + answeredAt) / 2);
}
