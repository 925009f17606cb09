// Names the time zone that a page writes its times in.

/** "Central European Standard Time" at that moment, in the reader's words; `at` in epoch milliseconds. */
export function zoneName(locale: string, at: number, timeZone?: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZoneName: "long",
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  const part = format.formatToParts(at).find(({ type }) => type === "timeZoneName");
  return part?.value ?? format.resolvedOptions().timeZone;
}

/** "2026-11-26" in the reader's zone, for a file's name. */
export function fileDate(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
