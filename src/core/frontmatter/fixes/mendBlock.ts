import { applyEdits } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import type { NoteFacts } from '../facts';
import { formatKey, formatList, formatText, quote } from '../format';
import { asBlock, looseHeader } from '../looseHeader';
import type { FrontMatter } from '../model';
import type { SyntaxMistake } from '../problem';
import { readFrontMatter } from '../read';
import { toldValue } from '../rules/missing';
import { noteSchemas } from '../schema/properties';
import type { Fix } from './fix';
import { lineEndingOf } from './place';

/** Puts the closing delimiter where the properties end. */
export function closeBlock(text: string, { block }: FrontMatter): Fix {
  const { start, end } = block.content;
  const isObject = start === block.range.start;
  const ending = lineEndingOf(text);
  const separate = text.charAt(end - 1) === '\n' ? '' : ending;
  const newText = isObject
    ? `${separate}}`
    : `${separate}${text.slice(block.range.start, block.range.start + 3)}${ending}`;
  return { kind: 'close', edits: [{ range: { start: end, end }, newText }], safe: false };
}

/** UTF-16 units of a block in which quotes are tried, each time by reading all of it; people's have an eighth of it. */
const maxTried = 16 * 1024;

/** `title: Ada: a life` fails on its second colon: in quotes it is a text. Offered where the block can be read afterwards. */
export function quoteValue(text: string, { root, format, block }: FrontMatter, range: OffsetRange): Fix[] {
  if (format !== 'yaml' || block.content.end - block.content.start > maxTried) return [];
  const property = root?.properties.find(
    ({ keyRange, value }) => keyRange.start <= range.start && range.start <= value.range.end,
  );
  const value = property?.value;
  if (value?.type !== 'scalar' || value.quoted || value.raw === '') return [];
  const edit = { range: value.range, newText: quote(value.raw) };
  const mended = readFrontMatter(applyEdits(text, [edit]));
  const still = mended?.errors.some((error) => error.code === 'syntax-error' && error.range.start <= value.range.end);
  return still === false ? [{ kind: 'quote', edits: [edit], safe: false }] : [];
}

/** A block below empty lines to the top, an opening line for one that has none, a block of another program's header. */
export function moveToTop(text: string, frontMatter: FrontMatter | undefined): Fix[] {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (frontMatter !== undefined) {
    const range = { start, end: frontMatter.block.range.start };
    return range.end > start ? [{ kind: 'move-to-top', edits: [{ range, newText: '' }], safe: true }] : [];
  }
  const header = looseHeader(text);
  if (header === undefined) return [];
  const ending = lineEndingOf(text);
  if (header.why === 'no-opening-line')
    return [
      {
        kind: 'make-front-matter',
        edits: [{ range: { start, end: header.firstLine.start }, newText: `---${ending}` }],
        safe: false,
      },
    ];
  return [
    { kind: 'make-front-matter', edits: [{ range: header.range, newText: asBlock(header, ending) }], safe: false },
  ];
}

/** A text in the quotes that allow what stands in it. */
export function otherQuotes(text: string, range: OffsetRange, why: SyntaxMistake): Fix[] {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const lineFeed = text.indexOf('\n', start);
  const line = text.slice(start, Math.min(lineFeed < 0 ? text.length : lineFeed, start + 2000)).trimEnd();
  const mark = why === 'apostrophe' ? "'" : '"';
  const [from, to] = [line.indexOf(mark), line.lastIndexOf(mark)];
  if (from < 0 || to <= from) return [];
  const inner = line.slice(from + 1, to);
  if (/['"]\s*,\s*['"]/.test(inner) || (why === 'backslash' && inner.includes("'"))) return [];
  const newText = why === 'apostrophe' ? quote(inner) : `'${inner}'`;
  return [{ kind: 'quote', edits: [{ range: { start: start + from, end: start + to + 1 }, newText }], safe: false }];
}

/** A new block with everything that the note tells, in YAML. */
export function addFrontMatter(text: string, facts: NoteFacts): Fix {
  const ending = lineEndingOf(text);
  const lines: string[] = [];
  for (const { name, meaning } of noteSchemas[facts.kind].properties) {
    const told = toldValue(facts, name);
    if (told === undefined) continue;
    const value =
      meaning === 'people' ? formatList(facts.speakers ?? [], 'yaml') : formatText(told.value, 'yaml', meaning);
    lines.push(`${formatKey(name, 'yaml')}${value}${ending}`);
  }
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const newText = `---${ending}${lines.join('')}---${ending}${text.slice(start).trim() === '' ? '' : ending}`;
  return { kind: 'add-front-matter', edits: [{ range: { start, end: start }, newText }], safe: false };
}
