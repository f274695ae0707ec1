import type { Mention, ReadNote } from './mentions';
import type { ScheduleSession } from './model';

/** A line to write at: below it or above it. */
export interface Anchor {
  readonly mention: Mention;
  readonly below: boolean;
}

/** For each session the closest one that stands in a note: before it in the day's order, else after it. */
export function anchorsOf(
  sessions: readonly ScheduleSession[],
  known: ReadonlyMap<ScheduleSession, Mention>,
): (Anchor | undefined)[] {
  const mentions = sessions.map((session) => inBody(known.get(session)));
  const first = mentions.find((mention) => mention !== undefined);
  let before: Mention | undefined;
  return mentions.map((own) => {
    before = own ?? before;
    const mention = before ?? first;
    return mention === undefined ? undefined : { mention, below: before !== undefined };
  });
}

/** Whether more than one session may stand in a note: one talk's own file is about that talk alone. */
export function hasPlace({ note }: ReadNote): boolean {
  return note.kind !== 'talk';
}

/** What stands in front matter, or in a talk's own file, is known, and nothing is written beside it. */
function inBody(mention: Mention | undefined): Mention | undefined {
  return mention !== undefined && mention.line >= mention.in.bodyLine && hasPlace(mention.in) ? mention : undefined;
}

/** Of each day the last line of its agenda. */
export function lastInAgenda(known: ReadonlyMap<ScheduleSession, Mention>): ReadonlyMap<string | undefined, Anchor> {
  const last = new Map<string | undefined, Anchor>();
  for (const [{ day }, mention] of known) {
    const own = inBody(mention);
    if (own !== undefined && own.line >= (last.get(day)?.mention.line ?? -1))
      last.set(day, { mention: own, below: true });
  }
  return last;
}
