import { notedTalk } from '../../library/eventFacts';
import type { EventTalk, LibraryEvent } from '../../library/model';

/** Which of an event's talks an export holds. */
export type TalkChoice =
  | { readonly kind: 'all' }
  /** Those that were attended: something is written down of them. */
  | { readonly kind: 'noted' }
  /** Those that a person chose or marked, by their ids; all talks of an event that is marked itself. */
  | { readonly kind: 'ids'; readonly ids: ReadonlySet<string> };

export const allTalks: TalkChoice = { kind: 'all' };

/** Whether a talk belongs to what was chosen of its event. */
export function isTalkChosen(choice: TalkChoice, event: LibraryEvent): (talk: EventTalk) => boolean {
  switch (choice.kind) {
    case 'all':
      return () => true;
    case 'noted':
      return (talk) => notedTalk(talk)?.hasNotes === true;
    case 'ids':
      return choice.ids.has(event.id) ? () => true : ({ id }) => choice.ids.has(id);
  }
}

/** The event with the chosen talks alone. */
export function withChosenTalks(event: LibraryEvent, choice: TalkChoice): LibraryEvent {
  if (choice.kind === 'all') return event;
  const isChosen = isTalkChosen(choice, event);
  return {
    ...event,
    days: event.days
      .map((day) => ({ ...day, talks: day.talks.filter(isChosen) }))
      .filter(({ talks }) => talks.length > 0),
    talks: event.talks.filter(isChosen),
  };
}

/** The words with which a note itself marks a talk as a favourite: tags, for who reads notes without an editor. */
const favouriteTags: readonly string[] = ['favourite', 'favorite', 'fav', 'starred'];

/** The ids of talks whose tags say that they are favourites. */
export function taggedFavourites(talks: readonly EventTalk[]): ReadonlySet<string> {
  return new Set(
    talks
      .filter((talk) => notedTalk(talk)?.tags.some((tag) => favouriteTags.includes(tag.toLowerCase())) === true)
      .map(({ id }) => id),
  );
}
