// Writes HTML in which every value is escaped.

/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | Html | false | undefined | readonly Html[];

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function write(value: Value): string {
  if (value === false || value === undefined) return "";
  if (value instanceof Html) return value.text;
  if (typeof value !== "string") return value.map((part) => part.text).join("");
  return value.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

/** Tag for templates; attribute values need their quotes in the template. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(
    parts.map((part, index) => part + (index < values.length ? write(values[index]) : "")).join(""),
  );
}
