// Says why the last press to go in did not work.
import { useEffect } from "react";
import { useMessages } from "../../i18n/react.tsx";
import { announce } from "../../ui/live-region.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { useVisitSnapshot } from "../visit-context.tsx";

export function RefusedLine() {
  const { problems } = useMessages();
  const { refused } = useVisitSnapshot();
  const problem = refused === null ? null : problems[refused];
  useEffect(() => {
    if (problem !== null) announce(problem);
  }, [problem]);
  return <ProblemLine>{problem}</ProblemLine>;
}
