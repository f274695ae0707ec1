import { agendaMentions, readExisting, talkMentions, type Mention, type ReadNote } from './mentions';
import { matchMentions, type Steps } from './matchMentions';
import type { Schedule, ScheduleSession } from './model';
import type { ExistingNote } from './plan';

/** What notes already hold of a schedule. */
export interface Situation {
  readonly notes: readonly ReadNote[];
  readonly agendas: readonly Mention[];
  readonly inAgenda: ReadonlyMap<ScheduleSession, Mention>;
  readonly talks: readonly Mention[];
  readonly asTalk: ReadonlyMap<ScheduleSession, Mention>;
}

/** Reads the notes that may hold parts of a schedule. */
export function* readNotes(existing: readonly ExistingNote[], workspace: string): Steps<ReadNote[]> {
  const notes: ReadNote[] = [];
  for (const note of existing) {
    notes.push(readExisting(note, workspace));
    yield;
  }
  return notes;
}

export function* situationOf({ sessions }: Schedule, notes: readonly ReadNote[]): Steps<Situation> {
  const agendas: Mention[] = [];
  const talks: Mention[] = [];
  for (const note of notes) {
    for (const mention of agendaMentions(note)) agendas.push(mention);
    for (const mention of talkMentions(note)) talks.push(mention);
    yield;
  }
  const inAgenda = yield* inAgendas(sessions, agendas);
  const asTalk = yield* matchMentions(sessions, talks);
  return { notes, agendas, inAgenda, talks, asTalk };
}

/** An agenda tells of what has a time; a session without one takes only the lines that are left. */
function* inAgendas(
  sessions: readonly ScheduleSession[],
  agendas: readonly Mention[],
): Steps<Map<ScheduleSession, Mention>> {
  const timed = yield* matchMentions(
    sessions.filter(({ start }) => start !== undefined),
    agendas,
  );
  const taken = new Set(timed.values());
  const others = yield* matchMentions(
    sessions.filter(({ start }) => start === undefined),
    agendas.filter((mention) => !taken.has(mention)),
  );
  return new Map([...timed, ...others]);
}
