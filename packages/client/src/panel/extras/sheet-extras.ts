// All that the sheet does after its first picture, so that it comes as one file.
import { AfterSession } from "./after-session.tsx";
import { Announcer } from "./announcer.ts";
import { EndSession } from "./end-session.tsx";
import { FoldedFoot } from "./folded-foot.tsx";
import { LookingLine } from "./looking-line.tsx";
import { NewLinkLines } from "./new-link-lines.tsx";
import { RatingEntry } from "./rating-entry.tsx";
import { SavingLine } from "./saving-line.tsx";
import { TherapistNudges } from "./therapist-nudges.tsx";

export const sheetExtras = {
  AfterSession,
  Announcer,
  EndSession,
  FoldedFoot,
  LookingLine,
  NewLinkLines,
  RatingEntry,
  SavingLine,
  TherapistNudges,
};
