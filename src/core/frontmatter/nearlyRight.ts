import type { OffsetRange } from '../text/range';
import type { NoteFacts } from './facts';
import { looseHeader } from './looseHeader';
import type { FrontMatter, PropertyNode, ScalarNode, ValueNode } from './model';
import type { Found } from './problem';
import { misspeltKind } from './rules/kind';

/** Properties that nothing but notes of events have. */
const ownNames = /^(?:event|conference|event_name|meetup|speakers?|presenters?|talk)$/i;

/**
 * What a person meant and YAML, or who looks for a block at the very top, does not: a header without its delimiters, a value
 * that a comment cuts, a link that is a list, a slip in the kind of note. Of other files than notes only where properties say
 * that they are meant as one.
 */
export function nearlyRight(
  text: string,
  frontMatter: FrontMatter | undefined,
  facts: Pick<NoteFacts, 'kind'> | undefined,
): Found[] {
  if (frontMatter === undefined) {
    const header = looseHeader(text);
    if (header === undefined || (facts === undefined && !header.names.some((name) => ownNames.test(name)))) return [];
    return [{ code: 'misplaced-front-matter', why: header.why, range: header.firstLine }];
  }
  const properties = frontMatter.root?.properties ?? [];
  if (frontMatter.recovered) return [];
  const kinds = misspeltKind(properties);
  if (frontMatter.format !== 'yaml') return kinds;
  if (facts === undefined && !properties.some(({ key }) => ownNames.test(key))) return kinds;
  return [
    ...kinds,
    ...properties.flatMap((property) => [...linksAsLists(text, property), ...cutValues(text, property)]),
  ];
}

/** `[[Lantern Conf]]` without quotes is a list of a list. */
function linksAsLists(text: string, { key, value }: PropertyNode): Found[] {
  const places = value.type === 'list' && text.charAt(value.range.start) !== '[' ? value.items : [value];
  return places.flatMap((node): Found[] => {
    const written = text.slice(node.range.start, node.range.end);
    const isLink = node.type === 'list' && /^\[\[[^[\]\n]{1,300}\]\]$/.test(written);
    return isLink ? [{ code: 'unquoted-link', property: key, value: written, range: node.range }] : [];
  });
}

/** `Lantern Meetup #42` ends before the `#`; a comment that is meant as one has a blank behind that. */
function cutValues(text: string, { key, value }: PropertyNode): Found[] {
  return scalarsOf(value).flatMap((scalar): Found[] => {
    if (scalar.quoted || scalar.kind !== 'string' || /^[|>]/.test(scalar.raw)) return [];
    const range = cutAfter(text, scalar.range);
    if (range === undefined || /^\d{4}-\d{2}-\d{2}/.test(scalar.raw)) return [];
    return [{ code: 'cut-value', property: key, value: text.slice(scalar.range.start, range.end), range }];
  });
}

function scalarsOf(value: ValueNode): ScalarNode[] {
  const nodes = value.type === 'list' ? value.items : [value];
  return nodes.filter((node) => node.type === 'scalar');
}

/** What stands behind a value from its `#` to the end of the line. */
function cutAfter(text: string, { end }: OffsetRange): OffsetRange | undefined {
  const found = /^([ \t]{1,20})#[\p{L}\p{N}][^\r\n]{0,300}/u.exec(text.slice(end, end + 330));
  const [whole, gap] = found ?? [];
  if (whole === undefined || gap === undefined) return undefined;
  return { start: end + gap.length, end: end + whole.trimEnd().length };
}
