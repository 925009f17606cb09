// Makes a participant out of what the clinic says of them.

import type { NewParticipant } from "@sameside/shared/http/clinic-api";
import { CHOSEN_NAME_MAX } from "@sameside/shared/session/person";
import type { NewPerson } from "@sameside/shared/session/person";
import { cleanLine } from "@sameside/shared/text";
import type { Deps } from "../deps.ts";
import { Problem } from "../problem.ts";

interface Circumstances {
  /** The clinic asks minors for a rating, too. */
  readonly ratingForMinors: boolean;
  /** Of the participant in the request, empty or with a dot at its end. */
  readonly path: string;
}

/**
 * @throws {Problem} request.invalid when the name cannot be shown
 */
export function newPerson(
  { newId }: Pick<Deps, "newId">,
  { role, externalId, displayName, lang, minor }: NewParticipant,
  { ratingForMinors, path }: Circumstances,
): NewPerson {
  const name = cleanLine(displayName, CHOSEN_NAME_MAX);
  if (name.problem !== null) {
    const fields = [{ path: `${path}displayName`, rule: name.problem }];
    throw new Problem("request.invalid", { fields });
  }
  return {
    id: newId(),
    role,
    externalId,
    name: name.text,
    pronouns: null,
    lang: lang ?? null,
    chosenAt: null,
    asksRating: role === "client" && (minor !== true || ratingForMinors),
  };
}
