import type { EventDay, EventTalk, LibraryEvent, LibraryNote } from './model';
import { sameValue } from './same';

/**
 * Whether a note that changed leaves its event as it was but for the note itself: nothing differs that `placeOf`, `clusterByTime`
 * or `assembleEvent` look at. What stands within its talks, and its loose ends, may be other.
 */
export function isExchangeable(old: LibraryNote, changed: LibraryNote): boolean {
  return sameValue(outsideOf(old), outsideOf(changed));
}

function outsideOf({ id, root, note }: LibraryNote): unknown {
  const { path, kind, title, event, tags, agenda } = note;
  const talks = note.talks.map((talk) => [
    talk.title,
    talk.day,
    talk.date,
    talk.start,
    talk.speakers.map(({ name }) => name),
  ]);
  const days = note.days.map((day) => [day.title, day.date]);
  return [id, root, path, kind, title, event, tags, agenda, talks, days];
}

/** The event with a note of the same place in another's stead: the same as putting it together anew, at a fraction of the cost. */
export function exchange(event: LibraryEvent, old: LibraryNote, changed: LibraryNote): LibraryEvent {
  const talks = (all: readonly EventTalk[]): EventTalk[] =>
    all.map((talk) => (talk.source === old ? exchangeTalk(talk, changed) : talk));
  return {
    ...event,
    notes: event.notes.map((note) => (note === old ? changed : note)),
    days: event.days.map((day): EventDay => ({ ...day, talks: talks(day.talks) })),
    talks: talks(event.talks),
  };
}

function exchangeTalk(old: EventTalk, changed: LibraryNote): EventTalk {
  const { source, content } = old;
  const talk = content.kind === 'noted' ? changed.note.talks[source.note.talks.indexOf(content.talk)] : undefined;
  return { ...old, source: changed, content: talk === undefined ? content : { kind: 'noted', talk } };
}
