import { formatLike, formatText } from '../../frontmatter/format';
import { propertyOf } from '../../frontmatter/values';
import type { Format, ListNode, ScalarNode, ValueNode } from '../../frontmatter/model';
import { mostFrequent } from '../mostFrequent';

/** A property's value in a neighbouring note. */
export interface NeighbourValue {
  /** The whole note. */
  readonly source: string;
  readonly node: ValueNode;
}

/** A text as the neighbours write theirs: in quotes where most of them have some, else only where the format needs them. */
export function textAs(values: readonly NeighbourValue[], text: string, format: Format): string {
  return scalarAs(
    values.flatMap(({ node }) => (node.type === 'scalar' ? [node] : [])),
    text,
    format,
  );
}

/** A list as the neighbours write theirs: on one line or with an item on each, a line feed before the first of them. */
export function listAs(values: readonly NeighbourValue[], texts: readonly string[], format: Format): string {
  const lists = values.flatMap(({ source, node }) => (node.type === 'list' ? [{ source, node }] : []));
  const items = lists
    .flatMap(({ node }) => node.items.map((item) => propertyOf(item, 'name') ?? item))
    .filter((item) => item.type === 'scalar');
  const written = texts.map((text) => scalarAs(items, text, format));
  const before =
    format === 'yaml'
      ? mostFrequent(
          lists.filter(({ node }) => node.items.length > 0).map(({ source, node }) => beforeItem(source, node)),
        )
      : undefined;
  return before === undefined || before === ''
    ? `[${written.join(', ')}]`
    : written.map((item) => `\n${before}${item}`).join('');
}

function scalarAs(scalars: readonly ScalarNode[], text: string, format: Format): string {
  const quoted = scalars.filter((scalar) => scalar.quoted);
  const quote = quoted.length * 2 > scalars.length ? mostFrequent(quoted.map(({ raw }) => raw.charAt(0))) : undefined;
  const sample = quoted.find(({ raw }) => raw.startsWith(quote ?? raw));
  return quote === undefined || sample === undefined
    ? formatText(text, format, 'note-date')
    : formatLike(sample, text, format);
}

/** Indentation and dash before an item that has a line of its own, and the name before a speaker's name; empty for a list on one line. */
function beforeItem(source: string, { range, items: [first] }: ListNode): string {
  const lineStart = source.lastIndexOf('\n', range.start - 1) + 1;
  const dash = /^[ ]*-[ ]+/.exec(source.slice(lineStart))?.[0];
  if (source[range.start] === '[' || dash === undefined) return '';
  return propertyOf(first, 'name') !== undefined ? `${dash}name: ` : dash;
}
