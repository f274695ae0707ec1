import type { NoteFacts } from '../facts';
import { formatKey, formatList, formatText } from '../format';
import { asBlock, looseHeader } from '../looseHeader';
import type { FrontMatter } from '../model';
import type { Problem } from '../problem';
import { toldValue } from '../rules/missing';
import { noteSchemas } from '../schema/properties';
import { explainSyntax } from '../slips/explainSyntax';
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

/** What mends the slip behind a syntax error. It was tried when it was found: with it the block is read further. */
export function mendSlip(
  text: string,
  frontMatter: FrontMatter,
  { why, range }: Extract<Problem, { code: 'syntax-error' }>,
): Fix[] {
  return explainSyntax(text, frontMatter).flatMap(({ slip }) =>
    slip !== undefined && slip.why === why && slip.range.start === range.start
      ? [{ ...slip.fix, edits: slip.edits, safe: false }]
      : [],
  );
}

/** A block below empty lines or a comment to the top, an opening line for one that has none, a block of another program's header. */
export function moveToTop(text: string, frontMatter: FrontMatter | undefined): Fix[] {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (frontMatter !== undefined) {
    const { block } = frontMatter;
    const range = { start, end: block.range.start };
    if (range.end === start) return [];
    if (text.slice(start, range.end).trim() === '')
      return [{ kind: 'move-to-top', edits: [{ range, newText: '' }], safe: true }];
    const edits = [
      { range: { start, end: start }, newText: text.slice(block.range.start, block.bodyStart) },
      { range: { start: block.range.start, end: block.bodyStart }, newText: '' },
    ];
    return block.closed ? [{ kind: 'move-to-top', edits, safe: false }] : [];
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
  // TOML stays as it is, comments and tables with it, between lines of its own.
  if (header.why === 'toml') {
    const edits = [
      { range: { start, end: header.firstLine.end }, newText: '+++' },
      { range: header.lastLine, newText: '+++' },
    ];
    return [{ kind: 'make-front-matter', edits, safe: false }];
  }
  return [
    { kind: 'make-front-matter', edits: [{ range: header.range, newText: asBlock(header, ending) }], safe: false },
  ];
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
