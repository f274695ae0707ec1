/** Why a text is no schedule that can be imported. `place` is a path (`sessions[3].startsAt`) or `line 12`. */
export type ScheduleProblem =
  | { readonly code: 'unknown-format' }
  | { readonly code: 'empty'; readonly place?: string }
  | { readonly code: 'syntax'; readonly place: string; readonly detail: string }
  | { readonly code: 'missing'; readonly place: string }
  | { readonly code: 'too-deep'; readonly place: string };

/** Ends a reader at the first thing that makes no sense; caught at the one door, `readSchedule`. */
export class ScheduleError extends Error {
  constructor(readonly problem: ScheduleProblem) {
    super(problem.code);
  }
}
