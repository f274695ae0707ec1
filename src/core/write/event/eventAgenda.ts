import { notedTalk } from '../../library/eventFacts';
import type { LibraryEvent } from '../../library/model';
import type { Note } from '../../note/model';
import { compact } from '../../text/fold';

/** The note that holds an event's agenda, which also counts as noted what has notes in a file of its own. */
export function eventAgenda({ notes, talks, days }: LibraryEvent): Note | undefined {
  const note = notes.find((one) => one.note.agenda.length > 0)?.note;
  if (note === undefined) return undefined;
  const noted = new Set(
    [...talks, ...days.flatMap((day) => day.talks)].flatMap((talk) =>
      talk.source.note === note ? [] : compact(notedTalk(talk)?.title ?? ''),
    ),
  );
  return {
    ...note,
    agenda: note.agenda.map((entry) =>
      entry.talk === undefined && noted.has(compact(entry.title)) ? { ...entry, talk: 0 } : entry,
    ),
  };
}
