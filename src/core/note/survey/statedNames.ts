import { namesOf } from '../../frontmatter/schema/properties';

/** Who wrote a page is who spoke only where the page says that it is a talk's. */
export const authorNames = ['authors', 'author'] as const;
const categoryNames = ['categories', 'category', 'Category'] as const;

/**
 * By which names front matter states a fact, the best first, as the schemas have them. A note that does not say what it is of
 * is read by the names of every kind: `conference` is the title of an event's note and the event of a talk's.
 */
export const statedNames = {
  event: namesOf('event', 'talk', 'day'),
  title: without(namesOf('title', 'talk', 'day', 'event'), namesOf('event', 'talk', 'day')),
  series: namesOf('series', 'event'),
  date: namesOf('date', 'talk', 'day', 'event'),
  endDate: namesOf('date_end', 'event'),
  day: namesOf('day', 'day'),
  start: namesOf('start', 'talk'),
  end: namesOf('end', 'talk'),
  location: namesOf('location', 'talk', 'day', 'event'),
  url: namesOf('url', 'talk', 'day', 'event'),
  room: namesOf('room', 'talk'),
  track: namesOf('track', 'talk'),
  code: namesOf('code', 'talk'),
  slides: namesOf('slides', 'talk'),
  video: namesOf('video', 'talk'),
  description: namesOf('abstract', 'talk'),
  speakers: without(namesOf('speakers', 'talk', 'event'), authorNames),
  tags: without(namesOf('tags', 'talk', 'day', 'event'), categoryNames),
  categories: categoryNames,
  draft: namesOf('draft', 'talk', 'day', 'event'),
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

function without([first, ...others]: readonly [string, ...string[]], names: readonly string[]): [string, ...string[]] {
  return [first, ...others.filter((name) => !names.includes(name))];
}
