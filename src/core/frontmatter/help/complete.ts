import { lineStartOf } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import type { JudgedKind, NoteFacts, Vocabulary } from '../facts';
import { formatKey, formatText } from '../format';
import type { Format, FrontMatter } from '../model';
import { readFrontMatter } from '../read';
import { toldValue } from '../rules/missing';
import { noteSchemas, type PropertyDefinition } from '../schema/properties';
import { cursorAt, type Cursor } from './cursor';

/** Something that can be written at the cursor. */
export interface Completion {
  readonly kind: 'property' | 'value';
  readonly label: string;
  /** Replaces `range`; the cursor goes between the two parts. */
  readonly insert: readonly [before: string, after: string];
  readonly range: OffsetRange;
  /** What the text typed so far is compared with. */
  readonly filter: string;
  readonly definition: PropertyDefinition;
  /** In how many places of the workspace a value is used. */
  readonly uses?: number;
}

export interface CompletionContext {
  readonly kind: JudgedKind;
  readonly required: readonly string[];
  readonly vocabulary: Vocabulary;
  /** ISO day where the person is. */
  readonly today: string;
  readonly facts: NoteFacts | undefined;
}

/** What can be written at an offset, the likeliest first. */
export function completionsAt(text: string, offset: number, context: CompletionContext): Completion[] {
  const frontMatter = readFrontMatter(text) ?? readFrontMatter(withoutLineAt(text, offset));
  if (frontMatter === undefined) return [];
  const cursor = cursorAt(text, frontMatter, offset);
  if (cursor === undefined) return [];
  return cursor.place === 'key'
    ? propertyCompletions(text, frontMatter, cursor, context)
    : valueCompletions(frontMatter.format, cursor, context);
}

/** The first letters of the first property make no front matter yet: without them the block is an empty one. */
function withoutLineAt(text: string, offset: number): string {
  const start = lineStartOf(text, offset);
  const lineFeed = text.indexOf('\n', offset);
  const end = lineFeed === -1 ? text.length : lineFeed;
  return start === 0 || end - start > 100
    ? text
    : text.slice(0, start) + text.slice(start, end).replace(/\S/g, ' ') + text.slice(end);
}

type KeyCursor = Extract<Cursor, { place: 'key' }>;
type ValueCursor = Extract<Cursor, { place: 'value' }>;

/** Properties that the note does not have yet, the required ones first. */
function propertyCompletions(
  text: string,
  { root, format }: FrontMatter,
  { range, hasValue }: KeyCursor,
  { kind, required, facts }: CompletionContext,
): Completion[] {
  const { properties, byName } = noteSchemas[kind];
  const others = (root?.properties ?? []).filter(({ keyRange }) => keyRange.start !== range.start);
  const present = new Set(others.map(({ key }) => byName.get(key)));
  const missing = properties.filter((property) => !present.has(property));
  const ordered = [
    ...missing.filter(({ name }) => required.includes(name)),
    ...missing.filter(({ name }) => !required.includes(name)),
  ];
  const quote = /["']/.exec(text.charAt(range.start))?.[0] ?? '';
  return ordered.map((definition) => {
    const { name } = definition;
    const insert: Completion['insert'] = hasValue
      ? [`${quote}${name}${quote}`, '']
      : propertySkeleton(definition, format, facts);
    return { kind: 'property', label: name, insert, range, filter: `${quote}${name}`, definition };
  });
}

function propertySkeleton(
  { name, types, meaning }: PropertyDefinition,
  format: Format,
  facts: NoteFacts | undefined,
): Completion['insert'] {
  const key = formatKey(name, format);
  const told = meaning === 'people' || facts === undefined ? undefined : toldValue(facts, name)?.value;
  if (told !== undefined) return [key + formatText(told, format, meaning), ''];
  if (types[0] === 'array') return format === 'yaml' ? [`${key}[`, ']'] : [`${key}["`, '"]'];
  if (meaning === 'clock-time') return [`${key}"`, '"'];
  return format === 'yaml' || types[0] === 'boolean' || (format === 'toml' && meaning === 'note-date')
    ? [key, '']
    : [`${key}"`, '"'];
}

interface Value {
  readonly text: string;
  readonly uses?: number;
}

function valueCompletions(
  format: Format,
  { property, range, inList, quote }: ValueCursor,
  context: CompletionContext,
): Completion[] {
  const definition = noteSchemas[context.kind].byName.get(property);
  if (definition === undefined || (inList && !definition.types.includes('array'))) return [];
  return valuesOf(definition, context).map(({ text, uses }) => {
    const written = definition.types[0] === 'boolean' ? text : formatQuoted(text, format, quote, definition);
    return {
      kind: 'value',
      label: text,
      insert: [written, ''],
      range,
      filter: quote + text,
      definition,
      ...(uses !== undefined && { uses }),
    };
  });
}

/** In the quotes the person has begun with, else as the format wants it. */
function formatQuoted(text: string, format: Format, quote: string, { meaning }: PropertyDefinition): string {
  if (quote === "'" && !text.includes("'")) return `'${text}'`;
  if (quote !== '' || (meaning === 'clock-time' && format === 'yaml')) return formatText(text, 'json');
  return formatText(text, format, meaning);
}

function valuesOf(definition: PropertyDefinition, { vocabulary, today, facts }: CompletionContext): Value[] {
  switch (definition.meaning) {
    case 'tags':
      return mostUsed(vocabulary.tags);
    case 'people':
      return mostUsed(vocabulary.speakers);
    case 'series':
      return mostUsed(vocabulary.series);
    case 'place':
      return mostUsed(vocabulary.locations);
    case 'event':
      return mostUsed(vocabulary.events);
    case 'note-date':
      return [...new Set([facts?.date?.value, facts?.event?.start, facts?.event?.end, facts?.endDate, today])]
        .filter((text) => text !== undefined)
        .map((text) => ({ text }));
    case 'time-zone':
      return ['UTC', ...Intl.supportedValuesOf('timeZone')].map((text) => ({ text }));
    case 'slip-of-example':
      return definition.examples.map((example) => ({ text: String(example) }));
    case 'clock-time':
    case 'web-address':
    case undefined:
      return definition.types[0] === 'boolean' ? [{ text: 'true' }, { text: 'false' }] : [];
  }
}

function mostUsed(words: ReadonlyMap<string, number>): Value[] {
  return [...words]
    .sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || (a < b ? -1 : 1))
    .map(([text, uses]) => ({ text, uses }));
}
