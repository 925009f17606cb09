// Names what a session wants to know of people in case the line drops.

/** `required`: the page before the call asks until it is there; nobody is kept out by the server. */
export const WANTED = ["off", "optional", "required"] as const;
export type Wanted = (typeof WANTED)[number];

/** What the clinic decided when making the session. */
export interface ContactSettings {
  /** A number to call back on. */
  readonly callBack: Wanted;
  /** Where the person is today. */
  readonly place: Wanted;
  /** The clinic's law needs the place: it stays in the record. */
  readonly keepPlace: boolean;
}
