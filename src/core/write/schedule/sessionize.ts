import { isLogistics } from '../../note/language/sections';
import type { JsonField } from './jsonField';
import { clockTimeIn } from './jsonTimes';
import type { Schedule, ScheduleGap, ScheduleLink, ScheduleSession } from './model';
import { Names } from './names';
import { personName, speakersNamed } from './people';
import { abstractIn, oneLine } from './plainText';
import { readSessions } from './readSessions';
import { dateOf } from './time';

/**
 * The views of Sessionize's API that hold or name sessions, and their bare list. None names the event; times are the event's own.
 * @see https://sessionize.com/playbook/api
 */
export type SessionizeView = 'all' | 'grid' | 'sessions' | 'speakers' | 'list';

/** Which view a document is, if any. */
export function sessionizeView(root: JsonField): SessionizeView | undefined {
  if (root.isObject) {
    const lists = ['sessions', 'speakers'].every((name) => root.get(name).isList);
    return lists && ['rooms', 'categories', 'questions'].some((name) => root.get(name).isList) ? 'all' : undefined;
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

/** @throws ScheduleError naming the first place that makes no sense. */
export function readSessionize(root: JsonField, view: SessionizeView): Schedule {
  const gaps: ScheduleGap[] = [];
  switch (view) {
    case 'all':
      return { sessions: readAll(root, gaps), gaps };
    case 'grid':
      return { sessions: root.items().flatMap((day) => readGridDay(day, gaps)), gaps };
    case 'speakers':
      return { sessions: readSpeakers(root, gaps), gaps };
    case 'list':
      return { sessions: readSessions(root.items(), gaps, (session) => readSession(session, inline(gaps))), gaps };
    case 'sessions':
      return {
        sessions: readSessions(
          root.items().flatMap((group) => group.get('sessions').items()),
          gaps,
          (session) => readSession(session, inline(gaps)),
        ),
        gaps,
      };
  }
}

/** Where a session's speakers, room and categories are told: by id in lists beside it, or inside it. */
interface Lookup {
  readonly speaker: (field: JsonField) => string | undefined;
  readonly room: (session: JsonField) => string | undefined;
  /** The names of its categories' items, by category. */
  readonly categories: (session: JsonField) => ReadonlyMap<string, string>;
}

function inline(gaps: ScheduleGap[]): Lookup {
  return {
    speaker: (field) => personName(field, gaps),
    room: (session) => session.get('room').text(),
    categories: (session) =>
      new Map(
        session
          .get('categories')
          .items()
          .map((category) => [nameOf(category), itemNames(category.get('categoryItems').items().map(nameOf))]),
      ),
  };
}

function readAll(root: JsonField, gaps: ScheduleGap[]): ScheduleSession[] {
  const speakers = new Names('speaker', root.get('speakers'), 'id', (speaker) => personName(speaker, []), gaps);
  const rooms = new Names('room', root.get('rooms'), 'id', nameOf, gaps);
  const items = new Map<string, { category: string; name: string }>();
  for (const category of root.get('categories').items()) {
    for (const item of category.get('items').items()) {
      items.set(item.get('id').text() ?? '', {
        category: category.first('title', 'name').text() ?? '',
        name: nameOf(item),
      });
    }
  }
  const inside = inline(gaps);
  const lookup: Lookup = {
    speaker: (field) => (field.isObject ? inside.speaker(field) : speakers.of(field)),
    room: (session) => inside.room(session) ?? rooms.of(session.get('roomId')),
    categories: (session) => {
      const found = new Map<string, string[]>();
      for (const id of session.get('categoryItems').items()) {
        const item = items.get(id.text() ?? '');
        if (item !== undefined) found.set(item.category, [...(found.get(item.category) ?? []), item.name]);
      }
      return new Map(
        [
          ...found,
          ...[...inside.categories(session)].map(([category, names]): [string, string[]] => [category, [names]]),
        ].map(([category, names]) => [category, itemNames(names)]),
      );
    },
  };
  return readSessions(root.get('sessions').items(), gaps, (session) => readSession(session, lookup));
}

/** The speakers with the names of their sessions, of which nothing else is told. */
function readSpeakers(root: JsonField, gaps: ScheduleGap[]): ScheduleSession[] {
  const given = new Map<string | undefined, { readonly session: JsonField; readonly names: string[] }>();
  for (const speaker of root.items()) {
    const name = personName(speaker, gaps) ?? '';
    for (const session of speaker.get('sessions').items()) {
      const id = session.get('id').text() ?? session.get('name').text();
      const known = given.get(id);
      if (known === undefined) given.set(id, { session, names: [name] });
      else known.names.push(name);
    }
  }
  return readSessions([...given], gaps, ([id, { session, names }]) => {
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
function readGridDay(day: JsonField, gaps: ScheduleGap[]): ScheduleSession[] {
  const rooms = day
    .get('rooms')
    .items()
    .flatMap((room) =>
      room
        .get('sessions')
        .items()
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
  const lookup = inline(gaps);
  return readSessions([...rooms, ...others], gaps, ({ room, session }) =>
    readSession(session, { ...lookup, room: (own) => lookup.room(own) ?? room.get('name').text() }),
  );
}

function readSession(session: JsonField, lookup: Lookup): ScheduleSession {
  const title = oneLine(session.get('title').requiredText());
  const start = clockTimeIn(session.get('startsAt'));
  const speakers = speakersNamed(
    session
      .get('speakers')
      .items()
      .map((speaker) => ({ name: lookup.speaker(speaker) ?? '' })),
  );
  const description = session.get('description').text();
  const categories = lookup.categories(session);
  return {
    id: session.get('id').text() ?? title,
    title,
    speakers,
    day: dateOf(start),
    start,
    end: clockTimeIn(session.get('endsAt')),
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
