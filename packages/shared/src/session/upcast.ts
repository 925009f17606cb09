// Reads what older versions stored in today's shape.

import type { AgendaItem } from "./agenda-item.ts";
import type { SessionRecord } from "./record.ts";
import type { SessionCreated, SessionEvent } from "./session.ts";

/** What today's events hold that was not yet written when the log began. */
const SETTINGS = { autoPulse: false, callBack: "off", place: "off", keepPlace: false } as const;
const CREATED = { ifDropped: null };
const RATING = { language: null };

/** Gives an event from a log the fields it was stored without; what it has stays. */
export function upcast<Event extends SessionEvent>(stored: Event): Event {
  switch (stored.type) {
    case "session.created":
      return { ...CREATED, ...stored, ...upcastCreated(stored) };
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
      const asked = { asksRating: person.role === "client", chosenAt: null };
      return { ...asked, ...person };
    }),
  };
}

/** What an item of an older record was stored without. */
const ITEM: Pick<AgendaItem, "notFor" | "summaries" | "carriedFrom"> = {
  notFor: [],
  summaries: [],
  carriedFrom: null,
};

const RECORD: Pick<SessionRecord, "toward"> = { toward: [] };

/** As {@link upcast}, for a sealed record. */
export function upcastRecord(stored: SessionRecord): SessionRecord {
  return {
    ...RECORD,
    ...stored,
    agenda: stored.agenda.map((item) => ({ ...ITEM, ...item })),
    ratings: stored.ratings.map((rating) =>
      rating.kind === "shared" ? { ...RATING, ...rating } : rating,
    ),
  };
}
