import { readFrontMatter } from '../../frontmatter/read';
import { listOf, lookup, textOf } from '../../frontmatter/values';
import type { FrontMatter } from '../../frontmatter/model';
import { formatKey } from '../../frontmatter/format';
import { fold } from '../../text/fold';
import { nameKey, uniqueName } from '../fileName';
import { escapeInline } from '../markdown';
import { mostFrequent } from '../mostFrequent';
import { nameLike } from '../nameLike';
import { atLevel, type TemplateParts } from '../template/ownTemplates';
import { takeStops, type TextWithStops } from '../template/tabStops';
import { wholeTitle } from './talkSkeleton';
import { listAs, textAs, type NeighbourValue } from '../frontMatter/valueHabits';

/** A note of a folder that holds a file for each talk. */
export interface NeighbourNote {
  /** Without folder and extension. */
  readonly name: string;
  readonly text: string;
}

/** What is known of the new talk. */
export interface NewTalk {
  readonly title: string;
  /** Sort of session, written before the title but not into the file's name: `Workshop`. */
  readonly sort?: string | undefined;
  readonly speakers: readonly string[];
  /** ISO date. */
  readonly date?: string | undefined;
  /** `HH:MM` */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly room?: string | undefined;
}

export interface TalkFile extends TextWithStops {
  /** Without folder and extension. */
  readonly name: string;
}

/**
 * A new talk's file, named and begun as the talks beside it are: numbering, separators, front matter, heading.
 * @param others names, without extension, of further files in the folder: no new one takes theirs
 * @param own the talk by a person's own template, which tells all but what it leaves to the neighbours' front matter
 */
export function talkFile(
  talk: NewTalk,
  neighbours: readonly NeighbourNote[],
  own?: TemplateParts,
  others: readonly string[] = [],
): TalkFile {
  const taken = new Set([...neighbours.map(({ name }) => name), ...others].map(nameKey));
  return {
    name: uniqueName(
      nameLike(
        talk,
        neighbours.map(({ name }) => name),
        'talk',
      ),
      taken,
    ),
    ...takeStops(
      textLike(
        talk,
        neighbours.map(({ text }) => text),
        own,
      ),
    ),
  };
}

const speakerNames = ['speaker', 'speakers', 'presenter', 'presenters', 'author', 'authors', 'persons'];

/** Properties that say the same, by what a new talk has to put there. */
const meanings: readonly [
  names: readonly string[],
  value: (talk: NewTalk) => string | readonly string[] | undefined,
][] = [
  [['title', 'talk', 'name'], (talk) => wholeTitle(talk.title, talk)],
  [speakerNames, ({ speakers }) => speakers],
  [['date', 'day'], ({ date }) => date],
  [['start', 'time', 'start_time'], ({ start }) => start],
  [['end', 'end_time'], ({ end }) => end],
  [['room'], ({ room }) => room],
];
/** Properties that all talks of an event share: their value is taken over, of lists what they have in common. */
const shared = ['event', 'conference', 'series', 'location', 'layout', 'type', 'categories', 'tags', 'timezone'];

function textLike(talk: NewTalk, texts: readonly string[], own: TemplateParts | undefined): string {
  const blocks = texts
    .map((source) => ({ source, frontMatter: readFrontMatter(source) }))
    .filter(
      (block): block is NeighbourBlock =>
        block.frontMatter?.errors.length === 0 && block.frontMatter.root !== undefined,
    );
  const withHeading = texts.filter((text) => /^# \S/m.test(text)).length;
  const heading = withHeading * 2 >= texts.length ? `# ${escapeInline(wholeTitle(talk.title, talk))}\n\n` : '';
  const frontMatter = blocks.length * 2 > texts.length ? frontMatterLike(talk, blocks) : '';
  if (own !== undefined)
    return [own.frontMatter === '' ? frontMatter : own.frontMatter, atLevel(own.body, 1)]
      .filter((part) => part !== '')
      .join('\n');
  const speakers =
    frontMatter === '' && talk.speakers.length > 0
      ? `Speaker${talk.speakers.length > 1 ? 's' : ''}: ${talk.speakers.map(escapeInline).join(', ')}\n\n`
      : '';
  const isProse = texts.length > 0 && !texts.some((text) => /^ {0,3}[-*+] \S/m.test(bodyOf(text)));
  return `${frontMatter}${frontMatter === '' ? '' : '\n'}${heading}${speakers}${isProse ? '' : '- '}`;
}

function bodyOf(text: string): string {
  return text.slice(readFrontMatter(text)?.block.bodyStart ?? 0);
}

interface NeighbourBlock {
  readonly source: string;
  readonly frontMatter: FrontMatter;
}

/**
 * The properties most neighbours have, and the speakers if any has them, in their order; those nobody knows yet are there
 * to be filled in.
 */
function frontMatterLike(talk: NewTalk, blocks: readonly NeighbourBlock[]): string {
  const [first] = blocks;
  if (first === undefined) return '';
  const lines = keysLike(blocks).map((key) => propertyLine(key, talk, blocks));
  const { format } = first.frontMatter;
  if (format === 'json') return `{\n${lines.map((line) => `  ${line}`).join(',\n')}\n}\n`;
  const delimiter = format === 'toml' ? '+++' : '---';
  return `${[delimiter, ...lines, delimiter].join('\n')}\n`;
}

/**
 * In the order in which most neighbours have them: each stands behind those that stand before it more often than behind.
 */
function keysLike(blocks: readonly NeighbourBlock[]): string[] {
  const orders = blocks.map(({ frontMatter }) => [
    ...new Set((frontMatter.root?.properties ?? []).map(({ key }) => key)),
  ]);
  const counts = new Map<string, number>();
  for (const key of orders.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count * 2 > blocks.length).map(([key]) => key);
  const isOfSpeakers = (key: string): boolean => speakerNames.includes(fold(key));
  const speakers = usual.some(isOfSpeakers) ? undefined : mostFrequent(orders.flat().filter(isOfSpeakers));
  const keys = speakers === undefined ? usual : [...usual, speakers];
  const isBefore = (a: string, b: string): boolean => {
    const both = orders.filter((order) => order.includes(a) && order.includes(b));
    return both.filter((order) => order.indexOf(a) < order.indexOf(b)).length * 2 > both.length;
  };
  const placed: string[] = [];
  for (const key of keys) {
    const at = placed.findIndex((other) => isBefore(key, other));
    placed.splice(at < 0 ? placed.length : at, 0, key);
  }
  return placed;
}

function propertyLine(key: string, talk: NewTalk, blocks: readonly NeighbourBlock[]): string {
  const format = blocks[0]?.frontMatter.format ?? 'yaml';
  const values = blocks.flatMap(({ source, frontMatter }): NeighbourValue[] => {
    const node = lookup(frontMatter, key);
    return node === undefined ? [] : [{ source, node }];
  });
  const isList = values.filter(({ node }) => node.type === 'list').length * 2 > values.length;
  const meaning = meanings.find(([names]) => names.includes(fold(key)));
  const value = meaning?.[1](talk) ?? (shared.includes(fold(key)) ? sharedValue(values, isList) : undefined);
  if (value === undefined || value.length === 0) {
    const text = format === 'yaml' ? '' : '""';
    return (formatKey(key, format) + (isList ? '[]' : text)).trimEnd();
  }
  const written = isList
    ? listAs(values, typeof value === 'string' ? [value] : value, format)
    : textAs(values, typeof value === 'string' ? value : value.join(', '), format);
  return written.startsWith('\n') ? formatKey(key, format).trimEnd() + written : formatKey(key, format) + written;
}

function sharedValue(values: readonly NeighbourValue[], isList: boolean): string | readonly string[] | undefined {
  if (!isList) return mostFrequent(values.flatMap(({ node }) => textOf(node) ?? []));
  const [first = [], ...others] = values.map(({ node }) => listOf(node));
  return first.filter((item) => others.every((list) => list.includes(item)));
}
