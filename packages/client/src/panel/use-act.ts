// Sends one command from one place, keeping what went wrong for that place.
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import type { ProblemCode } from "@sameside/shared/http/problem";
import { useEffect, useState } from "react";
import { useMessages } from "../i18n/react.tsx";
import { useSession } from "../session-link/react.tsx";
import { announce } from "../ui/live-region.tsx";

export interface Act {
  /** Resolves with null once saved. */
  readonly act: (command: ParticipantCommand) => Promise<ProblemCode | null>;
  /** The sentence to show beside the control; null when nothing is wrong. */
  readonly problem: string | null;
  readonly clear: () => void;
}

export function useAct(): Act {
  const { send } = useSession();
  const { problems } = useMessages();
  const [code, setCode] = useState<ProblemCode | null>(null);
  const problem = code === null ? null : problems[code];
  useEffect(() => {
    if (problem !== null) announce(problem);
  }, [problem]);
  return {
    problem,
    clear: () => setCode(null),
    act: async (command) => {
      setCode(null);
      const result = await send(command);
      const refused = result.kind === "refused" ? result.code : null;
      setCode(refused);
      return refused;
    },
  };
}
