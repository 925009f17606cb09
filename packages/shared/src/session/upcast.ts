// Reads events of older logs in today's shape.

import type { SessionCreated, SessionEvent } from "./session.ts";

/** What today's events hold that was not yet written when the log began. */
const SETTINGS = { autoPulse: false };
const RATING = { language: null };

/** Gives an event from a log the fields it was stored without; what it has stays. */
export function upcast<Event extends SessionEvent>(stored: Event): Event {
  switch (stored.type) {
    case "session.created":
      return { ...stored, ...upcastCreated(stored) };
    case "rating.shared":
      return { ...RATING, ...stored };
    default:
      return stored;
  }
}

function upcastCreated(stored: SessionCreated): Pick<SessionCreated, "settings" | "people"> {
  return {
    settings: { ...SETTINGS, ...stored.settings },
    people: stored.people.map((person) => {
      const asked = { asksRating: person.role === "client" };
      return { ...asked, ...person };
    }),
  };
}
