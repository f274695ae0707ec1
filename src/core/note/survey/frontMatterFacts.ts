import { asBlock, looseHeader } from '../../frontmatter/looseHeader';
import { readDate } from '../../frontmatter/calendar';
import { readFrontMatter } from '../../frontmatter/read';
import { kindCalled } from '../../frontmatter/rules/kind';
import type { FrontMatter, ValueNode } from '../../frontmatter/model';
import { listOf, lookup, propertyOf, textOf } from '../../frontmatter/values';
import { addressIn, factIn, factsIn } from '../../text/fact';
import { findDate } from '../line/dates';
import { named } from '../line/named';
import { linkWords, wordsOf } from './linkWords';
import { plainText } from '../outline/plainText';
import type { NoteKind } from '../model';
import { authorNames, statedNames } from './statedNames';
import { saysNobody, saysOnlyRole } from '../line/names';
import { readPeople, type Person } from '../line/people';
import { findTime } from '../line/times';

/** What the front matter says, in the words of this room. */
export interface FrontMatterFacts {
  readonly present: boolean;
  readonly kind?: NoteKind;
  readonly title?: string;
  readonly subtitle?: string;
  readonly event?: string;
  readonly series?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly endDate?: string;
  readonly start?: string;
  readonly end?: string;
  readonly location?: string;
  readonly url?: string;
  readonly room?: string;
  readonly track?: string;
  /** As the event's catalogue has it: `SVS301`. */
  readonly code?: string;
  /** Which days of the event the note covers, as a person wrote it. */
  readonly day?: string;
  readonly slides?: string;
  readonly video?: string;
  readonly speakers: readonly Person[];
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  readonly draft: boolean;
  /** Whether it is a page of a site, whose date is that of posting. */
  readonly isPost: boolean;
  /** Whether it is the source of slides. */
  readonly isDeck: boolean;
  readonly description?: string;
  readonly imageRoot?: string;
  /** UTF-16 offset and 0-based line at which the body starts. */
  readonly bodyStart: number;
  readonly firstBodyLine: number;
}

export function readFrontMatterFacts(text: string): FrontMatterFacts {
  const frontMatter = readFrontMatter(text);
  const block = frontMatter?.block;
  if (!frontMatter || !block?.closed) {
    const header = readHeaderLines(text) ?? readOtherHeader(text);
    if (header) return header;
    return {
      present: false,
      speakers: [],
      tags: [],
      categories: [],
      draft: false,
      isPost: false,
      isDeck: false,
      bodyStart: text.startsWith('\ufeff') ? 1 : 0,
      firstBodyLine: 0,
    };
  }
  // Where a site generator keeps a page's own properties: `extra` in Zola, `params` in Hugo.
  const own = lookup(frontMatter, 'extra', 'params');
  const written = (...names: [string, ...string[]]): string | undefined =>
    wordsOf(
      lookup(frontMatter, ...names) ??
        (own && names.map((name) => propertyOf(own, name)).find((node) => node !== undefined)),
    );
  const get = (...names: [string, ...string[]]): string | undefined => factIn(written(...names));
  const address = (...names: [string, ...string[]]): string | undefined => addressIn(written(...names));
  const list = (...names: [string, ...string[]]): string[] =>
    factsIn(listOf(lookup(frontMatter, ...names)).flatMap((item) => item.split(/[,;]/)));
  const dateText = get(...statedNames.date);
  const endText = get(...statedNames.endDate);
  const stated = readSpeakers(frontMatter);
  // Who wrote a page of type `talk` is who gave it.
  const speakers =
    stated.length > 0 || get('type') !== 'talk'
      ? stated
      : factsIn(listOf(lookup(frontMatter, ...authorNames))).map((name) => ({
          name: nameInSlug(linkWords(name)),
        }));
  const kind = kindCalled(get('kind') ?? (isTalkType(get('type')) ? get('type') : undefined) ?? '');
  return defined({
    present: true,
    kind,
    title: get(...statedNames.title),
    subtitle: get('subtitle'),
    event:
      plainly(get(...statedNames.event)) ??
      factIn(textOf(propertyOf(lookup(frontMatter, ...statedNames.event), 'name'))) ??
      factIn(textOf(propertyOf(lookup(frontMatter, ...statedNames.event), 'title'))),
    series: get(...statedNames.series),
    date: dateText === undefined ? undefined : isoDate(dateText),
    endDate: endText === undefined ? (dateText === undefined ? undefined : findDate(dateText)?.end) : isoDate(endText),
    // The time at which a page was posted is no talk's, unless the page announces one.
    start: clockOf(
      statedNames.start.map((name) => get(name)).find((text) => clockOf(text) !== undefined) ??
        (speakers.length > 0 || get('subtitle') !== undefined ? dateText : undefined),
    ),
    end: clockOf(statedNames.end.map((name) => get(name)).find((text) => clockOf(text) !== undefined)),
    location:
      readPlace(
        lookup(frontMatter, ...statedNames.location) ?? propertyOf(own, 'location') ?? propertyOf(own, 'venue'),
      ) ?? cityIn(lookup(frontMatter, ...statedNames.event)),
    url: address(...statedNames.url),
    room: get(...statedNames.room),
    track: get(...statedNames.track),
    code: get(...statedNames.code),
    day: dayIn(get(...statedNames.day)),
    slides: address(...statedNames.slides),
    video: address(...statedNames.video),
    speakers,
    tags: list(...statedNames.tags),
    categories: list(...statedNames.categories),
    draft: lookup(frontMatter, 'draft')?.type === 'scalar' && get('draft') === 'true',
    isPost: [
      'layout',
      'categories',
      'category',
      'draft',
      'slug',
      'permalink',
      'author',
      'authors',
      'comments',
      'published',
      'wordpress_id',
      'toc',
      'featured_image',
      'image',
      'cover',
      'excerpt',
    ].some((name) => lookup(frontMatter, name) !== undefined),
    imageRoot: address('typora-root-url'),
    isDeck: ['marp', 'revealOptions', 'slideOptions'].some((name) => lookup(frontMatter, name) !== undefined),
    description: get(...statedNames.description),
    bodyStart: block.bodyStart,
    firstBodyLine: block.lastLine + 1,
  });
}

/** `day: 2` is the second day, `day: 2024-05-17` a date and no name for one. */
function dayIn(text: string | undefined): string | undefined {
  if (text === undefined || isoDate(text) !== undefined) return undefined;
  return /^\d{1,2}$/.test(text) ? `Day ${text}` : text;
}

/** A value that links to a note, `[[FontCon 2024]]`, as its words. */
function plainly(value: string | undefined): string | undefined {
  return value === undefined ? undefined : factIn(plainText(value));
}

/** `Title: …`, `Date: …` and so on as the first lines, without delimiters, as Pelican has it. */
function readHeaderLines(text: string): FrontMatterFacts | undefined {
  const head = /^\ufeff?title:[^\n]{0,300}\n(?:(?:[a-z_]{2,20}:[^\n]{0,500}\n){1,20}|(?=\r?\n))/i.exec(
    text.slice(0, 4000),
  );
  if (!head) return undefined;
  const values = new Map(
    head[0]
      .trim()
      .split(/\r?\n/)
      .map((line) => [
        line.slice(0, line.indexOf(':')).replace('\ufeff', '').toLowerCase(),
        factIn(line.slice(line.indexOf(':') + 1)),
      ]),
  );
  const date = isoDate(values.get('date') ?? '');
  const list = (name: string): string[] => factsIn((values.get(name) ?? '').split(','));
  return defined({
    present: true,
    isDeck: false,
    title: values.get('title'),
    series: values.get('series'),
    date,
    location: values.get('location'),
    url: values.get('url'),
    description: values.get('summary'),
    speakers: peopleIn(values.get('speaker') ?? values.get('speakers')),
    tags: list('tags'),
    categories: list('category'),
    draft: values.get('status') === 'draft',
    // A title alone is no page of a site.
    isPost: values.size > 1,
    bodyStart: head[0].length,
    firstBodyLine: head[0].split('\n').length - 1,
  });
}

/** `#+TITLE: …` as Org has it, `% …` as Pandoc has it, properties in a block of code: the facts of the front matter that they would be. */
function readOtherHeader(text: string): FrontMatterFacts | undefined {
  const header = looseHeader(text);
  if (header === undefined || !['org', 'pandoc', 'fence', 'delimiter', 'toml'].includes(header.why)) return undefined;
  const { end } = header.range;
  return {
    ...readFrontMatterFacts(asBlock(header, '\n')),
    bodyStart: end,
    firstBodyLine: text.slice(0, end).split('\n').length - (text[end - 1] === '\n' ? 1 : 0),
  };
}

/** `ada-moss` as the name it stands for. */
function nameInSlug(name: string): string {
  return /^[a-z]+(?:-[a-z]+){1,3}$/.test(name)
    ? name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim()
    : name;
}

/** `type: post` and the like are about the page. */
function isTalkType(type: string | undefined): boolean {
  return type !== undefined && ['talk', 'event', 'conference', 'session', 'meetup'].includes(type.toLowerCase());
}

function readSpeakers(frontMatter: FrontMatter): readonly Person[] {
  const node = lookup(frontMatter, ...statedNames.speakers);
  if (node === undefined) return [];
  const items = node.type === 'list' && wordsOf(node) === undefined ? node.items : [node];
  return items.flatMap((item) => {
    if (item.type !== 'map') return peopleIn(factIn(personIn(item)));
    const get = (...names: readonly string[]): string | undefined =>
      factIn(names.map((name) => wordsOf(propertyOf(item, name))).find((text) => text !== undefined));
    const name = get('name', 'title');
    if (name === undefined) return [];
    return [
      defined({
        name,
        role: get('role', 'position'),
        affiliation: get('affiliation', 'company', 'organization'),
        handle: get('handle', 'twitter')?.replace(/^@/, ''),
      }),
    ];
  });
}

/** A person's words; of a link to a note that is called `ada-moss`, the name that it stands for. */
function personIn(item: ValueNode): string | undefined {
  const words = wordsOf(item);
  const isLink = words !== undefined && /^!?\[\[[^\][|]{1,300}\]\]$/.test(textOf(item) ?? '');
  return isLink ? nameInSlug(words) : words;
}

function peopleIn(text: string | undefined): readonly Person[] {
  if (text === undefined || text.includes('{{')) return [];
  const people = readPeople(text, false, true);
  if (people.likeness < 0.2 && (saysNobody(text) || saysOnlyRole(text))) return [];
  return named(people.likeness >= 0.2 ? people.persons : [{ name: text.replace(/\s*\([^()]{0,100}\)$/, '') }]);
}

/** `conference: {name: FontConf, city: Linz, country: Austria}`. */
function cityIn(event: ValueNode | undefined): string | undefined {
  if (event?.type !== 'map' || textOf(propertyOf(event, 'city')) === undefined) return undefined;
  return factIn(['city', 'country'].flatMap((name) => textOf(propertyOf(event, name)) ?? []).join(', '));
}

function readPlace(node: ValueNode | undefined): string | undefined {
  if (node?.type !== 'map') return factIn(wordsOf(node) ?? factsIn(listOf(node).map(linkWords)).join(', '));
  const parts = ['name', 'venue', 'place', 'address', 'city', 'country'].map((name) => textOf(propertyOf(node, name)));
  return factIn(parts.find((part) => part !== undefined));
}

const isIsoDay = /^\d{4}-\d{2}-\d{2}(?:[T\s]|$)/;

function isoDate(text: string): string | undefined {
  if (/^(?:19|20)\d{2}$/.test(text)) return text;
  const month = /^((?:19|20)\d{2})-(0[1-9]|1[0-2])$/.exec(text);
  if (month) return text;
  // Written so it can only be a date, of any year; the first of all is how site generators write "no date".
  if (isIsoDay.test(text) && typeof readDate(text) === 'object' && !text.startsWith('0001-01-01'))
    return text.slice(0, 10);
  const found = findDate(text);
  return found && !found.start.startsWith('--') ? found.start : undefined;
}

function clockOf(text: string | undefined): string | undefined {
  // Midnight is how many site generators write "no time".
  const zoned = text === undefined ? undefined : /(?:^|[T\s])(\d{1,2}:\d{2})(?!.*00:00:00)/.exec(text)?.[1];
  const time = findTime(zoned ?? (/\d{4}/.test(text ?? '') ? '' : (text ?? '')));
  return time?.start === '00:00' ? undefined : time?.start;
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what is undefined, so that a missing fact is a missing property. */
function defined<T extends object>(facts: T): Defined<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Defined<T>;
}
