// Leads a client through one check-in: asked, given, what would help, gone.
import type { HelpId, PulseAnswer } from "@sameside/shared/session/pulse";
import type { GivenAnswerView } from "@sameside/shared/session/pulse-view";
import type { SessionView } from "@sameside/shared/session/view";
import { useState } from "react";
import { useAct } from "../../entry/use-act.ts";
import { askedNow, ownAnswer, ownGiven, unfinishedAnswer } from "./own-pulses.ts";
import { usePulseNow } from "./use-pulse-now.ts";

/** What the person did here with the check-in they are on. */
interface Mine {
  readonly pulseId: string;
  readonly answer: PulseAnswer;
  readonly keep: boolean;
  /** They told what would help, or left it at that. */
  readonly finished: boolean;
}

export type DockStep =
  | { readonly at: "ask"; readonly pulseId: string; readonly byMe: boolean }
  | { readonly at: "help"; readonly mine: Mine; readonly given: GivenAnswerView | null }
  | { readonly at: "given"; readonly mine: Mine; readonly given: GivenAnswerView | null }
  | { readonly at: "taken-back" };

export interface PulseDock {
  readonly step: DockStep | null;
  readonly problem: string | null;
  readonly answer: (pulseId: string, answer: PulseAnswer, keep: boolean) => void;
  readonly pass: (pulseId: string) => void;
  readonly tell: (helps: readonly HelpId[], words: string | null) => Promise<boolean>;
  readonly leaveIt: () => void;
  readonly undo: () => void;
  readonly close: () => void;
}

/** Once a page: what the person did with a check-in must outlast other sheets in its place. */
export function usePulseDock(view: SessionView): PulseDock {
  const now = usePulseNow(view);
  const { act, problem } = useAct();
  const [mine, setMine] = useState<Mine | null>(() => whereItStopped(view, now));
  const [passed, setPassed] = useState<string | null>(null);

  const finish = () => setMine((before) => before && { ...before, finished: true });
  return {
    step: stepOf(view, mine, passed, now),
    problem,
    answer: (pulseId, answer, keep) => {
      setMine({ pulseId, answer, keep, finished: answer === "yes" });
      void act({ type: "pulse.answer", pulseId, answer, keep }).then((code) => {
        if (code !== null) setMine(null);
      });
    },
    pass: (pulseId) => {
      setPassed(pulseId);
      void act({ type: "pulse.pass", pulseId });
    },
    tell: async (helps, words) => {
      if (mine === null) return false;
      const code = await act({ type: "pulse.help", pulseId: mine.pulseId, helps, words });
      if (code === null) finish();
      return code === null;
    },
    leaveIt: finish,
    undo: () => {
      if (mine === null) return;
      void act({ type: "pulse.take-back", pulseId: mine.pulseId }).then((code) => {
        // A kept answer is simply gone: the question stands there again.
        if (code === null && mine.keep) setMine(null);
      });
    },
    close: () => setMine(null),
  };
}

/** After a reload: the answer is given, what would help can still be told. */
function whereItStopped(view: SessionView, now: number): Mine | null {
  if (view.me.role !== "client") return null;
  const unfinished = unfinishedAnswer(view, now);
  if (unfinished === null) return null;
  const { pulseId, given } = unfinished;
  return { pulseId, answer: given.answer, keep: given.kind === "kept", finished: false };
}

function stepOf(
  view: SessionView,
  mine: Mine | null,
  passed: string | null,
  now: number,
): DockStep | null {
  const pulse = mine && view.pulses.find(({ id }) => id === mine.pulseId);
  if (mine && pulse) {
    if (ownAnswer(view, pulse)?.kind === "taken-back") return { at: "taken-back" };
    const given = ownGiven(view, pulse);
    if (!mine.finished) return { at: "help", mine, given };
    if (mayStillUndo(given, now)) return { at: "given", mine, given };
  }
  const asked = askedNow(view, now);
  if (asked === null || asked.id === passed || asked.id === mine?.pulseId) return null;
  return { at: "ask", pulseId: asked.id, byMe: asked.askedBy === view.me.id };
}

/** On its way, or inside its ten seconds; a kept answer stays as long on the screen. */
function mayStillUndo(given: GivenAnswerView | null, now: number): boolean {
  if (given === null) return true;
  return now < (given.undoUntil ?? given.at + KEPT_SHOWN_MS);
}

const KEPT_SHOWN_MS = 10_000;
