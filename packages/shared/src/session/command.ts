// Lists everything that can be asked of a session.

import type { AgendaCommand } from "./agenda.ts";
import type { CarryCommand } from "./carry-over.ts";
import type { ContactCommand } from "./contact.ts";
import type { LifecycleCommand } from "./lifecycle.ts";
import type { PersonCommand } from "./person.ts";
import type { PresenceCommand } from "./presence.ts";
import type { PulseCommand } from "./pulse.ts";
import type { RatingCommand } from "./rating.ts";
import type { SignalCommand } from "./signal.ts";
import type { TowardCommand } from "./toward.ts";

export type SessionCommand =
  | LifecycleCommand
  | PersonCommand
  | AgendaCommand
  | TowardCommand
  | CarryCommand
  | PulseCommand
  | SignalCommand
  | RatingCommand
  | ContactCommand
  | PresenceCommand;
