import type { OffsetRange } from '../../text/range';
import { formatLike, formatList, quote } from '../format';
import type { FrontMatter, MapNode, ScalarNode, ValueNode } from '../model';
import type { Problem } from '../problem';
import { splitCommaList, swallowed } from '../rules/lists';
import { nodeAt, textOf } from '../values';
import type { Fix } from './fix';

/** Another type for a value that can only mean it. */
export function mendType(
  text: string,
  { root, format }: FrontMatter,
  problem: Extract<Problem, { code: 'wrong-type' }>,
): Fix[] {
  const node = root && nodeAt(root, problem.range);
  if (node === undefined) return [];
  const expected: readonly string[] = problem.expected;
  if ('found' in problem && node.type === 'scalar') {
    const items = itemsIn(node, problem.found);
    if (items !== undefined)
      return [{ kind: 'make-list', edits: [{ range: node.range, newText: formatList(items, format) }], safe: false }];
  }
  if (node.type === 'scalar' && expected.includes('true or false')) {
    const value = truth(node);
    return value === undefined ? [] : [replacement(node.range, value, value, true)];
  }
  if (node.type === 'scalar' && typeof node.value !== 'string' && expected.includes('text')) {
    return [{ kind: 'quote', edits: [{ range: node.range, newText: quote(node.raw) }], safe: false }];
  }
  const only = node.type === 'list' && node.items.length === 1 ? node.items[0] : undefined;
  if (only?.type !== 'scalar' || !expected.includes('text')) return [];
  const isIndented = /[ \t]/.test(text.charAt(node.range.start - 1));
  if (isIndented || text.charAt(node.range.start) === '[') return [replacement(node.range, only.raw, only.raw, false)];
  return withoutDash(text, root, node, only);
}

/** The things that one text holds. */
function itemsIn(node: ScalarNode, found: string): string[] | undefined {
  if (found === 'comma text') return splitCommaList(textOf(node) ?? '');
  return found === 'swallowed items' ? swallowed(node.raw) : undefined;
}

/** The one item of a list of dashes, which may stand below its key without indentation, behind the key. */
function withoutDash(text: string, root: MapNode | undefined, list: ValueNode, only: ScalarNode): Fix[] {
  const property = root?.properties.find(({ value }) => value === list);
  const between = property && /^\s*:(?=\s*-[ \t]+$)/.exec(text.slice(property.keyRange.end, only.range.start));
  if (!property || !between) return [];
  const range = { start: property.keyRange.end + between[0].length, end: only.range.end };
  return [replacement(range, only.raw, ` ${only.raw}`, false)];
}

function truth({ value }: ScalarNode): string | undefined {
  const text = String(value).trim().toLowerCase();
  if (['true', 'yes', 'on', '1'].includes(text)) return 'true';
  return ['false', 'no', 'off', '0'].includes(text) ? 'false' : undefined;
}

/** Other texts in the place of a scalar, in its quotes. */
export function replacements(
  frontMatter: FrontMatter,
  range: OffsetRange,
  values: readonly (string | undefined)[],
  safe: boolean,
): Fix[] {
  const node = frontMatter.root && nodeAt(frontMatter.root, range);
  if (node?.type !== 'scalar') return [];
  const known = values.filter((value) => value !== undefined);
  return known.map((value) => replacement(range, value, formatLike(node, value, frontMatter.format), safe));
}

/** Other items in the place of a list. */
export function otherList({ format }: FrontMatter, range: OffsetRange, items: readonly string[]): Fix {
  return replacement(range, items.join(', '), formatList(items, format), false);
}

function replacement(range: OffsetRange, value: string, newText: string, safe: boolean): Fix {
  return { kind: 'replace', value, edits: [{ range, newText }], safe };
}

/** Two values in each other's places, as they are written. */
export function swap(text: string, a: OffsetRange, b: OffsetRange): Fix {
  const edits = [
    { range: a, newText: text.slice(b.start, b.end) },
    { range: b, newText: text.slice(a.start, a.end) },
  ];
  return { kind: 'swap', edits: edits.sort((x, y) => x.range.start - y.range.start), safe: false };
}

/** An address with its colon, its slashes and its blanks mended. */
export function addressMeant(text: string): string | undefined {
  const mended = text
    .trim()
    .replace(/^(https|http(?!s)|ftp)[:;]?\/{0,3}(?=[^\s/:])/i, '$1://')
    .replace(/\s/g, '%20');
  // Several lines are no slip of one address, and a blank in the name of a host none of a path.
  const isAddress = !/[\r\n\u2028\u2029]/.test(text.trim()) && /^\w+:\/\/[^/:?#%][^/?#%]*(?:[/?#]|$)/.test(mended);
  return mended === text || !isAddress ? undefined : mended;
}
