import { applyEdits, type TextEdit } from '../text/edit';
import { indentOf, lineStartOf } from '../text/lines';
import { insertProperty, lineEndingOf } from './fixes/place';
import { quote } from './format';
import type { FrontMatter } from './model';
import type { Found, ProblemCode } from './problem';
import { readFrontMatter } from './read';
import { plainValue } from './values';

/**
 * A person's word that a problem is none: `# conference-notes: ignore misspelt-property` on the line of the problem or above
 * it, in JSON, which has no comments, a property `//` with these words, and in the body a comment at the end of the line.
 */
const mark = 'conference-notes: ignore';
const ignored = /conference-notes: ignore((?:[ ,]+[a-z-]+)+)/;
/** The name that programs give a remark in JSON. */
const remark = '//';

/** Without these the block cannot be read, or there is none that could hold a comment. */
const neverIgnored: ReadonlySet<ProblemCode> = new Set([
  'syntax-error',
  'unclosed-front-matter',
  'misplaced-front-matter',
  'missing-front-matter',
  'refused-language',
  'too-large',
]);

/** Whether a person said of a finding that it is no problem. */
export function isIgnored(text: string, frontMatter: FrontMatter | undefined, { code, range }: Found): boolean {
  if (neverIgnored.has(code) || !text.includes(mark)) return false;
  if (frontMatter?.format === 'json' && range.start < frontMatter.block.range.end)
    return codesIn(remarkOf(frontMatter)).includes(code);
  const start = lineStartOf(text, range.start);
  if (codesIn(lineAt(text, start)).includes(code)) return true;
  // What is about the whole block stands at its first line, and the comment below that.
  if (start <= (frontMatter?.block.range.start ?? -1))
    return codesIn(lineAt(text, start + lineAt(text, start).length + 1)).includes(code);
  return start > 0 && codesIn(commentAbove(text, start)).includes(code);
}

function codesIn(line: string | undefined): string[] {
  return (ignored.exec(line ?? '')?.[1] ?? '').split(/[ ,]+/);
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** The line above, if it is nothing but a comment. */
function commentAbove(text: string, start: number): string | undefined {
  const line = lineAt(text, lineStartOf(text, start - 1));
  return /^\s*#/.test(line) ? line : undefined;
}

function remarkOf({ root }: FrontMatter): string | undefined {
  const value = root?.properties.find(({ key }) => key === remark)?.value;
  return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/**
 * The edit that says of a problem that it is none; undefined for one that nobody can ignore, or where the block has no place
 * for a comment. It changes nothing that the block says.
 */
export function ignoreEdit(text: string, frontMatter: FrontMatter | undefined, problem: Found): TextEdit | undefined {
  if (neverIgnored.has(problem.code)) return undefined;
  const edit = ignoring(text, frontMatter, problem);
  return edit !== undefined && saysTheSame(text, frontMatter, edit) ? edit : undefined;
}

function ignoring(text: string, frontMatter: FrontMatter | undefined, problem: Found): TextEdit | undefined {
  if (frontMatter === undefined || problem.range.start >= frontMatter.block.range.end) return inBody(text, problem);
  return frontMatter.format === 'json'
    ? inJson(text, frontMatter, problem.code)
    : aboveLine(text, frontMatter, problem);
}

function inBody(text: string, { code, range }: Found): TextEdit {
  const start = lineStartOf(text, range.start);
  const end = start + lineAt(text, start).trimEnd().length;
  return { range: { start: end, end }, newText: ` <!-- ${mark} ${code} -->` };
}

function aboveLine(text: string, { block }: FrontMatter, { code, range }: Found): TextEdit {
  const lineStart = lineStartOf(text, range.start);
  const isAboutBlock = lineStart <= block.range.start;
  const start = isAboutBlock ? block.content.start : lineStart;
  const before = isAboutBlock ? lineAt(text, start) : commentAbove(text, start);
  const own = ignored.exec(before ?? '');
  if (own !== null && before !== undefined) {
    const from = isAboutBlock ? start : lineStartOf(text, start - 1);
    const end = from + own.index + own[0].length;
    return { range: { start: end, end }, newText: `, ${code}` };
  }
  const indent = isAboutBlock ? '' : indentOf(lineAt(text, start));
  return { range: { start, end: start }, newText: `${indent}# ${mark} ${code}${lineEndingOf(text)}` };
}

function inJson(text: string, frontMatter: FrontMatter, code: ProblemCode): TextEdit | undefined {
  const { root } = frontMatter;
  const known = root?.properties.find(({ key }) => key === remark)?.value;
  if (known !== undefined) {
    const end = known.range.end - 1;
    return text.charAt(end) === '"' ? { range: { start: end, end }, newText: `, ${code}` } : undefined;
  }
  if (root === undefined || root.properties.length === 0) return undefined;
  return insertProperty(text, frontMatter, remark, quote(`${mark} ${code}`), new Set());
}

/** Whether the block says after an edit what it said before. */
function saysTheSame(text: string, before: FrontMatter | undefined, edit: TextEdit): boolean {
  const after = readFrontMatter(applyEdits(text, [edit]));
  if (before === undefined || after === undefined) return before === after;
  return after.errors.length <= before.errors.length && saying(after) === saying(before);
}

function saying({ root }: FrontMatter): string {
  return JSON.stringify(
    root?.properties.filter(({ key }) => key !== remark).map(({ key, value }) => [key, plainValue(value)]),
  );
}
