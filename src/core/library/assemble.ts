import type { Fact } from '../note/model';
import { morning } from '../text/clock';
import { dayBefore } from '../text/isoDates';
import { bestFact } from './choose';
import type { Cluster } from './clusters';
import { daysOf } from './days';
import type { LibraryEvent, LibraryNote } from './model';
import { nameOfNote } from './notePath';
import { compareNatural, compareText } from './order';
import type { Place } from './place';
import { talksOf } from './talks';

/** The event that a cluster of notes makes up. */
export function assembleEvent(id: string, cluster: Cluster): LibraryEvent {
  const places = [...cluster.places].sort(
    (a, b) => compareText(a.order, b.order) || compareText(a.member.id, b.member.id),
  );
  const notes = places.map((place) => place.member);
  const facts = factsOf(notes);
  const dates = datesOf(places);
  const { days, rest } = daysOf(id, talksOf(notes), dates);
  return {
    id,
    root: notes[0]?.root ?? '',
    title: best(facts.title) ?? titleWithout(notes),
    ...optional('series', best(facts.series)),
    ...dates,
    ...optional('location', best(facts.location)),
    ...optional('url', best(facts.url)),
    tags: [...new Set(notes.flatMap((member) => member.note.tags))].sort(compareNatural),
    notes,
    days,
    talks: rest,
  };
}

type Facts = Readonly<Record<'title' | 'series' | 'location' | 'url', Fact<string>[]>>;

/** What the notes say of their event, gathered in one pass: an event may have thousands of notes. */
function factsOf(notes: readonly LibraryNote[]): Facts {
  const facts: Facts = { title: [], series: [], location: [], url: [] };
  for (const {
    note: { event },
  } of notes) {
    if (event?.title) facts.title.push(event.title);
    if (event?.series) facts.series.push(event.series);
    if (event?.location) facts.location.push(event.location);
    if (event?.url) facts.url.push(event.url);
  }
  return facts;
}

function best(facts: readonly Fact<string>[]): string | undefined {
  return bestFact(facts)?.value;
}

/** A note of which no event is known stands under its own title. */
function titleWithout(notes: readonly LibraryNote[]): string {
  const [first] = notes;
  return first === undefined ? '' : (first.note.title ?? first.note.talks[0]?.title ?? nameOfNote(first.note.path));
}

/**
 * From the first day that a note tells of to the last. Months and years count only where no note knows a day,
 * and the talks' dates only where no note dates the event.
 */
function datesOf(places: readonly Place[]): { start?: string; end?: string } {
  const told = new Set(places.flatMap((place) => (isOfNight(place) ? [] : place.dates)));
  // The last night ends on a day that is no more the event's.
  const ofEvent = places.flatMap((place) =>
    isOfNight(place) ? place.dates.filter((date) => !told.has(dayBefore(date))) : place.dates,
  );
  const known =
    ofEvent.length > 0 ? ofEvent : places.flatMap(({ member }) => member.note.talks.flatMap((talk) => talk.date ?? []));
  const finest = known.reduce((most, date) => Math.max(most, date.length), 0);
  const exact = known.filter((date) => date.length === finest).sort(compareText);
  const [start] = exact;
  const end = exact.at(-1);
  return { ...optional('start', start), ...(end !== start && optional('end', end)) };
}

/** Whether it is the own note of a talk before the morning, which may belong to the night of the day before. */
function isOfNight({ member: { note } }: Place): boolean {
  const [talk] = note.kind === 'talk' ? note.talks : [];
  return talk?.start !== undefined && talk.start < morning;
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}
