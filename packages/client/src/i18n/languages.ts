// The languages that are shipped.
import type { Messages } from "./messages.ts";

export interface Language {
  /** Primary subtag of BCP 47; with a region only where it is meant alone. */
  readonly code: string;
  /** What its own speakers call it. */
  readonly name: string;
  readonly dir: "ltr" | "rtl";
  /** Reached by its whole code alone; no menu has it. */
  readonly hidden?: true;
  readonly load: () => Promise<Messages>;
}

/** In the order of the menu; the first one stands in where none that is wished is here. */
export const languages: readonly [Language, ...Language[]] = [
  {
    code: "en",
    name: "English",
    dir: "ltr",
    load: async () => (await import("./en/english.ts")).english,
  },
  {
    code: "de",
    name: "Deutsch",
    dir: "ltr",
    load: async () => (await import("./de/german.ts")).german,
  },
  {
    code: "es",
    name: "Español",
    dir: "ltr",
    load: async () => (await import("./es/spanish.ts")).spanish,
  },
  {
    code: "fr",
    name: "Français",
    dir: "ltr",
    load: async () => (await import("./fr/french.ts")).french,
  },
  // English stretched, accented, turned round: shows words that are not from here, space that is too small.
  {
    code: "en-XB",
    name: "Pseudo",
    dir: "rtl",
    hidden: true,
    load: async () => (await import("./pseudo/pseudo.ts")).pseudo(),
  },
];
