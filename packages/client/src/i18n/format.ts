// Writes times, days, numbers as the reader does, in the reader's own time zone.

/** Times in epoch milliseconds. */
export interface Format {
  /** BCP 47; the region is the reader's where the language is. */
  readonly locale: string;
  /** "14:50", "2:50 PM". */
  time(this: void, at: number): string;
  /** "Saturday". */
  weekday(this: void, at: number): string;
  /** "Saturday, 14:50". */
  weekdayTime(this: void, at: number): string;
  /** "Saturday, 6 June". */
  day(this: void, at: number): string;
  /** "Saturday, 6 June, 14:50". */
  dayTime(this: void, at: number): string;
  /** "7.0": a mean keeps its decimal. */
  mean(this: void, value: number): string;
  /** "36", "6.5". */
  number(this: void, value: number): string;
  /** "German", for a BCP 47 tag. */
  language(this: void, tag: string): string;
  /** "Sam, Robin, you" joined as the language does. */
  list(this: void, parts: readonly string[]): string;
}

/** `regions` are language tags; the first one of `language` decides the region. */
export function createFormat(
  language: string,
  regions: readonly string[],
  timeZone?: string,
): Format {
  const [primary] = language.split("-");
  const locale = regions.find((tag) => tag.split("-")[0] === primary) ?? language;
  const by = (parts: Intl.DateTimeFormatOptions) => {
    const writer = new Intl.DateTimeFormat(locale, timeZone ? { ...parts, timeZone } : parts);
    return (at: number) => writer.format(at);
  };
  const clock = { hour: "numeric", minute: "2-digit" } as const;
  const date = { weekday: "long", day: "numeric", month: "long" } as const;
  const means = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const numbers = new Intl.NumberFormat(locale);
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    locale,
    time: by(clock),
    weekday: by({ weekday: "long" }),
    weekdayTime: by({ weekday: "long", ...clock }),
    day: by(date),
    dayTime: by({ ...date, ...clock }),
    mean: (value) => means.format(value),
    number: (value) => numbers.format(value),
    language: (tag) => languages.of(tag) ?? tag,
    list: (parts) => lists.format(parts),
  };
}
