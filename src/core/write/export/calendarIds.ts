import { groupBy } from '../../library/groupBy';
import type { LibraryEvent } from '../../library/model';
import { compact } from '../../text/fold';
import { fileNameFor } from '../fileName';
import type { ExportedTalk } from './eventTalks';

/** UTF-16 units of a title in an id: the rest is told by the number behind. */
const titleLength = 40;

/**
 * The ids by which calendars know an event and its talks again. They follow from titles and from the event's first day
 * alone, so that a talk that moves, or another selection of talks, changes none; talks of one title are told apart by their
 * speakers, then by their times.
 */
export function calendarIds(event: LibraryEvent, talks: readonly ExportedTalk[]): ReadonlyMap<ExportedTalk, string> {
  const domain = calendarDomain(event);
  const ids = new Map<ExportedTalk, string>();
  const name = (
    some: readonly ExportedTalk[],
    told: readonly ((talk: ExportedTalk) => string)[],
    key: string,
  ): void => {
    const [tell, ...more] = told;
    if (some.length === 1 || tell === undefined) {
      for (const [index, talk] of some.entries())
        ids.set(talk, idOf(talk.title, index === 0 ? key : `${key}\n${index}`, domain));
      return;
    }
    for (const [told, alike] of groupBy(some, tell)) name(alike, more, `${key}\n${told}`);
  };
  for (const [title, alike] of groupBy(talks, ({ title }) => compact(title) || title))
    name(
      alike,
      [
        (talk) => talk.speakers.map((one) => compact(one.name)).join(),
        ({ date = '', start = '' }) => date + start,
        ({ room = '' }) => room,
      ],
      title,
    );
  return ids;
}

/** What stands behind the `@` of all ids of an event. */
export function calendarDomain({ title, start }: LibraryEvent): string {
  return fileNameFor(`${title} ${start ?? ''}`, 'event');
}

function idOf(title: string, key: string, domain: string): string {
  const slug = fileNameFor(title, 'talk')
    .replace(/[^a-z\d-]/g, '')
    .slice(0, titleLength);
  return `${slug === '' ? 'talk' : slug}-${hash(key)}@${domain}`;
}

/** FNV-1a of 32 bits, in hexadecimal. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
