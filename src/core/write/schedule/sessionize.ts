import { isLogistics } from '../../note/words/sections';
import { speakersNamed } from './finish';
import type { JsonField } from './jsonField';
import { clockTimeIn } from './jsonTimes';
import type { Schedule, ScheduleLink, ScheduleSession, ScheduleSpeaker } from './model';
import { oneLine, plainText } from './plainText';
import { dateOf } from './time';

/**
 * The three views of Sessionize's API that hold sessions. None names the event; times are the event's own.
 * @see https://sessionize.com/playbook/api
 */
export type SessionizeView = 'all' | 'grid' | 'sessions';

/** Which view a document is, if any. */
export function sessionizeView(root: JsonField): SessionizeView | undefined {
  if (root.isObject) {
    const lists = ['sessions', 'speakers', 'rooms'].every((name) => root.get(name).isList);
    return lists && root.get('categories').exists ? 'all' : undefined;
  }
  const first = root.isList ? root.items()[0] : undefined;
  if (first?.get('rooms').isList === true && first.get('date').exists) return 'grid';
  return first?.get('sessions').isList === true && (first.get('groupName').exists || first.get('groupId').exists) ? 'sessions' : undefined;
}

/** @throws ScheduleError naming the first place that makes no sense. */
export function readSessionize(root: JsonField, view: SessionizeView): Schedule {
  switch (view) {
    case 'all':
      return readAll(root);
    case 'grid':
      return { sessions: root.items().flatMap(readGridDay) };
    case 'sessions':
      return { sessions: root.items().flatMap((group) => group.get('sessions').items().map((session) => readSession(session, inline))) };
  }
}

/** Where a session's speakers, room and categories are told: by id in lists beside it, or inside it. */
interface Lookup {
  readonly speaker: (field: JsonField) => ScheduleSpeaker;
  readonly room: (session: JsonField) => string | undefined;
  /** The names of its categories' items, by category. */
  readonly categories: (session: JsonField) => ReadonlyMap<string, string>;
}

const inline: Lookup = {
  speaker: (field) => ({ name: oneLine((field.isObject ? field.first('name', 'fullName') : field).text() ?? '') }),
  room: (session) => session.get('room').text(),
  categories: (session) =>
    new Map(session.get('categories').items().map((category) => [nameOf(category), itemNames(category.get('categoryItems').items().map(nameOf))])),
};

function readAll(root: JsonField): Schedule {
  const speakers = byId(root.get('speakers'), (speaker) => oneLine(speaker.first('fullName', 'name').text() ?? [speaker.get('firstName').text(), speaker.get('lastName').text()].join(' ')));
  const rooms = byId(root.get('rooms'), nameOf);
  const items = new Map<string, { category: string; name: string }>();
  for (const category of root.get('categories').items()) {
    for (const item of category.get('items').items()) {
      items.set(item.get('id').text() ?? '', { category: category.first('title', 'name').text() ?? '', name: nameOf(item) });
    }
  }
  const lookup: Lookup = {
    speaker: (field) => (field.isObject ? inline.speaker(field) : { name: speakers.get(field.text() ?? '') ?? '' }),
    room: (session) => rooms.get(session.get('roomId').text() ?? '') ?? inline.room(session),
    categories: (session) => {
      const found = new Map<string, string[]>();
      for (const id of session.get('categoryItems').items()) {
        const item = items.get(id.text() ?? '');
        if (item !== undefined) found.set(item.category, [...(found.get(item.category) ?? []), item.name]);
      }
      return new Map([...found].map(([category, names]) => [category, itemNames(names)]));
    },
  };
  return { sessions: root.get('sessions').items().map((session) => readSession(session, lookup)) };
}

function readGridDay(day: JsonField): ScheduleSession[] {
  const rooms = day.get('rooms').items();
  return rooms.flatMap((room) => room.get('sessions').items().map((session) => readSession(session, { ...inline, room: (own) => inline.room(own) ?? room.get('name').text() })));
}

function readSession(session: JsonField, lookup: Lookup): ScheduleSession {
  const title = oneLine(session.get('title').requiredText());
  const start = clockTimeIn(session.get('startsAt'));
  const speakers = speakersNamed(session.get('speakers').items().map(lookup.speaker));
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
    abstract: description === undefined ? undefined : plainText(description) || undefined,
    links: (['liveUrl', 'recordingUrl'] as const).flatMap((name): ScheduleLink[] => {
      const url = session.get(name).text();
      return url === undefined ? [] : [{ title: name === 'liveUrl' ? 'Live' : 'Recording', url }];
    }),
    isTalk: !session.get('isServiceSession').isTrue() && (speakers.length > 0 || !isLogistics(title)),
  };
}

function byId(list: JsonField, read: (item: JsonField) => string): Map<string, string> {
  return new Map(list.items().map((item) => [item.get('id').text() ?? '', read(item)]));
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
