// Sends one command from one place, keeping what went wrong for that place.
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import type { ProblemCode } from "@sameside/shared/http/problem";
import { useEffect, useState } from "react";
import { useMessages } from "../i18n/react.tsx";
import type { SendResult } from "../session-link/command-queue.ts";
import { useSessionLink } from "../session-link/react.tsx";
import { announce } from "../ui/live-region.tsx";

export interface Act {
  /** Resolves with null once saved. */
  readonly act: (command: ParticipantCommand) => Promise<ProblemCode | null>;
  /** The same for a command that something else sends. */
  readonly follow: (sending: Promise<SendResult>) => Promise<ProblemCode | null>;
  /** The sentence to show beside the control; null when nothing is wrong. */
  readonly problem: string | null;
  readonly clear: () => void;
}

export function useAct(): Act {
  // The link alone: a line that only sends need not hear of every change.
  const { send } = useSessionLink();
  const { problems } = useMessages();
  const [code, setCode] = useState<ProblemCode | null>(null);
  const problem = code === null ? null : problems[code];
  useEffect(() => {
    if (problem !== null) announce(problem);
  }, [problem]);
  const follow = async (sending: Promise<SendResult>) => {
    setCode(null);
    const result = await sending;
    const refused = result.kind === "refused" ? result.code : null;
    setCode(refused);
    return refused;
  };
  return {
    problem,
    clear: () => setCode(null),
    act: (command) => follow(send(command)),
    follow,
  };
}
