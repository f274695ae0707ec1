import { isLogistics } from '../../note/language/sections';
import { EventClock } from './eventClock';
import type { JsonField } from './jsonField';
import { timesIn } from './jsonTimes';
import type { Schedule, ScheduleLink, ScheduleSession } from './model';
import { Names } from './names';
import { nameOfPerson, peopleIn, personName, speakersNamed } from './people';
import { abstractIn, oneLine } from './plainText';
import { readSessions } from './readSessions';

/**
 * The views of Sessionize's API that hold or name sessions, and their bare list. None names the event; times are the event's own.
 * @see https://sessionize.com/playbook/api
 */
export type SessionizeView = 'all' | 'grid' | 'sessions' | 'speakers' | 'list';

/** Which view a document is, if any. */
export function sessionizeView(root: JsonField): SessionizeView | undefined {
  if (root.isObject) {
    const lists = ['sessions', 'speakers'].every((name) => root.get(name).isList);
    const isAll = lists && ['rooms', 'categories', 'questions'].some((name) => root.get(name).isList);
    return isAll && hasOwnNames(root.get('sessions')) ? 'all' : undefined;
  }
  const first = root.isList ? root.items()[0] : undefined;
  if (first?.get('rooms').isList === true && first.get('date').exists) return 'grid';
  if (first?.get('sessions').isList === true && (first.get('groupName').exists || first.get('groupId').exists))
    return 'sessions';
  if (first?.get('fullName').exists === true && first.get('sessions').isList) return 'speakers';
  return first !== undefined &&
    root.items().some((session) => session.get('title').exists && session.get('startsAt').exists)
    ? 'list'
    : undefined;
}

/** Whether what sessions tell is called as Sessionize calls it; other data may have the same lists. */
function hasOwnNames(sessions: JsonField): boolean {
  const [first] = sessions.items().filter((session) => session.isObject);
  return (
    first === undefined ||
    ['startsAt', 'endsAt', 'categoryItems', 'isServiceSession', 'isPlenumSession', 'questionAnswers'].some((name) =>
      Object.hasOwn(first.raw as object, name),
    )
  );
}

/** @param zone an IANA name, where whoever reads knows it: no view names one */
export function readSessionize(root: JsonField, view: SessionizeView, zone: string | undefined): Schedule {
  const clock = EventClock.of(undefined, zone, root.gaps);
  const sessions = sessionsOf(root, view, clock);
  return { ...clock.facts, sessions };
}

function sessionsOf(root: JsonField, view: SessionizeView, clock: EventClock): ScheduleSession[] {
  const each = (sessions: readonly JsonField[]): ScheduleSession[] =>
    readSessions(sessions, root.gaps, (session) => readSession(session, inline, clock));
  switch (view) {
    case 'all':
      return readAll(root, clock);
    case 'grid':
      return root.items().flatMap((day) => readGridDay(day, clock));
    case 'speakers':
      return readSpeakers(root);
    case 'list':
      return each(root.held());
    case 'sessions':
      return each(root.items().flatMap((group) => group.get('sessions').held()));
  }
}

/** Where a session's speakers, room and categories are told: by id in lists beside it, or inside it. */
interface Lookup {
  readonly speaker: (field: JsonField) => string | undefined;
  readonly room: (session: JsonField) => string | undefined;
  /** The names of its categories' items, by category. */
  readonly categories: (session: JsonField) => ReadonlyMap<string, string>;
}

const inline: Lookup = {
  speaker: personName,
  room: (session) => session.get('room').names(),
  categories: (session) =>
    new Map(
      session
        .get('categories')
        .items()
        .map((category) => [nameOf(category), itemNames(category.get('categoryItems').items().map(nameOf))]),
    ),
};

function readAll(root: JsonField, clock: EventClock): ScheduleSession[] {
  const speakers = new Names('speaker', root.get('speakers'), 'id', nameOfPerson);
  const rooms = new Names('room', root.get('rooms'), 'id', nameOf);
  const items = new Map<string, { category: string; name: string }>();
  for (const category of root.get('categories').items()) {
    for (const item of category.get('items').items()) {
      items.set(item.get('id').text() ?? '', {
        category: category.first('title', 'name').text() ?? '',
        name: nameOf(item),
      });
    }
  }
  const lookup: Lookup = {
    speaker: (field) => (field.isObject ? inline.speaker(field) : speakers.of(field)),
    room: (session) => inline.room(session) ?? rooms.of(session.get('roomId')),
    categories: (session) => {
      const found = new Map<string, string[]>();
      for (const id of session.get('categoryItems').items()) {
        const item = items.get(id.text() ?? '');
        if (item !== undefined) found.set(item.category, [...(found.get(item.category) ?? []), item.name]);
      }
      return new Map(
        [
          ...found,
          ...[...inline.categories(session)].map(([category, names]): [string, string[]] => [category, [names]]),
        ].map(([category, names]) => [category, itemNames(names)]),
      );
    },
  };
  return readSessions(root.get('sessions').held(), root.gaps, (session) => readSession(session, lookup, clock));
}

/** The speakers with the names of their sessions, of which nothing else is told. */
function readSpeakers(root: JsonField): ScheduleSession[] {
  const given = new Map<string | undefined, { readonly session: JsonField; readonly names: string[] }>();
  for (const speaker of root.items()) {
    const name = personName(speaker) ?? '';
    for (const session of speaker.get('sessions').items()) {
      const id = session.get('id').text() ?? session.get('name').text();
      const known = given.get(id);
      if (known === undefined) given.set(id, { session, names: [name] });
      else known.names.push(name);
    }
  }
  return readSessions([...given], root.gaps, ([id, { session, names }]) => {
    const title = oneLine(session.get('name').requiredText());
    return {
      id: id ?? title,
      title,
      speakers: speakersNamed(names.map((name) => ({ name }))),
      links: [],
      isTalk: true,
    };
  });
}

/** The sessions of each room; one that stands only in the table of time slots beside them is taken from there. */
function readGridDay(day: JsonField, eventClock: EventClock): ScheduleSession[] {
  const rooms = day
    .get('rooms')
    .items()
    .flatMap((room) =>
      room
        .get('sessions')
        .held()
        .map((session) => ({ room, session })),
    );
  const known = new Set(rooms.map(({ session }) => session.get('id').text()));
  const slots = day
    .get('timeSlots')
    .items()
    .flatMap((slot) =>
      slot
        .get('rooms')
        .items()
        .map((room) => ({ room, session: room.get('session') })),
    );
  const others = slots.filter(({ session }) => session.exists && !known.has(session.get('id').text()));
  // A day that begins at midnight in UTC is a local day with `Z` behind it, and so are the times in it.
  const clock = /T00:00(?::00(?:\.0{1,9})?)?Z$/.test(day.get('date').text() ?? '')
    ? eventClock.asWritten()
    : eventClock;
  return readSessions([...rooms, ...others], day.gaps, ({ room, session }) =>
    readSession(session, { ...inline, room: (own) => inline.room(own) ?? room.get('name').text() }, clock),
  );
}

function readSession(session: JsonField, lookup: Lookup, clock: EventClock): ScheduleSession {
  const title = oneLine(session.get('title').requiredText());
  const speakers = peopleIn(session.get('speakers'), lookup.speaker);
  const description = session.get('description').text();
  const categories = lookup.categories(session);
  return {
    id: session.get('id').text() ?? title,
    title,
    speakers,
    ...timesIn(clock, session.get('startsAt'), session.get('endsAt')),
    room: lookup.room(session),
    track: categoryLike(categories, /track|topic|theme/i),
    level: categoryLike(categories, /level/i),
    language: categoryLike(categories, /language/i),
    abstract: abstractIn(description),
    links: (['liveUrl', 'recordingUrl'] as const).flatMap((name): ScheduleLink[] => {
      const url = session.get(name).text();
      return url === undefined ? [] : [{ title: name === 'liveUrl' ? 'Live' : 'Recording', url }];
    }),
    isTalk: !session.get('isServiceSession').isTrue() && (speakers.length > 0 || !isLogistics(title)),
  };
}

function nameOf(field: JsonField): string {
  return field.get('name').text() ?? '';
}

function itemNames(names: readonly string[]): string {
  return names.filter((name) => name !== '').join(', ');
}

function categoryLike(categories: ReadonlyMap<string, string>, name: RegExp): string | undefined {
  const found = [...categories].find(([category, items]) => name.test(category) && items !== '');
  return found?.[1];
}
