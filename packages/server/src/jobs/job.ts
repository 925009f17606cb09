// Names the jobs with what they carry: ids, times, nothing else, for they are stored in the clear.

/** Do what time alone asks of a session. */
export interface SettleJob {
  readonly sessionId: string;
  /** Epoch milliseconds: when it is due. That the job runs is proof that this moment has come. */
  readonly at: number;
}

/** Compare a call with its room; while it goes on, one such job leads to the next. */
export interface CallCheck {
  readonly sessionId: string;
  /** Epoch milliseconds since when nobody is known to be there; null: somebody is, or may be. */
  readonly emptySince: number | null;
  /** Epoch milliseconds of the check before; null: this is the first. */
  readonly checkedAt: number | null;
  /** The call is over, its room may not be: looked at sooner, until LiveKit has been told. */
  readonly ending?: true;
}

/** Hand what a case remembers to its next session, whichever that is then. */
export interface CarryJob {
  readonly caseId: string;
}

export interface Jobs {
  readonly settle: SettleJob;
  readonly "check-call": CallCheck;
  readonly carry: CarryJob;
}

export type JobName = keyof Jobs;

export interface JobTicket<Name extends JobName> {
  readonly name: Name;
  readonly data: Jobs[Name];
  /** Epoch milliseconds: not before. */
  readonly at: number;
  /** Of the same name with the same key only one waits. */
  readonly key: string;
}
