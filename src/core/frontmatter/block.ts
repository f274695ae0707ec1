import matter from 'gray-matter';
import type { OffsetRange } from '../text/range';
import { maxBlockLength } from './limits';
import type { Format } from './model';

/** A block as it was split off, not yet parsed. */
export interface RawBlock {
  readonly range: OffsetRange;
  readonly content: OffsetRange;
  readonly bodyStart: number;
  readonly closed: boolean;
  readonly language: string;
  /** Of the language in the opening delimiter; empty where none is named. */
  readonly languageRange: OffsetRange;
  /** What the delimiter usually stands for. */
  readonly fence: Format;
  /** Undefined when the block is written in nothing that may be read. */
  readonly format: Format | undefined;
  readonly tooLarge: boolean;
}

interface Opening {
  readonly start: number;
  readonly delimiter: string;
  readonly language: string;
  readonly languageRange: OffsetRange;
  readonly contentStart: number;
}

interface Closing {
  readonly start: number;
  /** With the blanks after it. */
  readonly delimiter: string;
}

const fences: ReadonlyMap<string, Format> = new Map([
  ['---', 'yaml'],
  ['+++', 'toml'],
  [';;;', 'json'],
]);
const languages: ReadonlyMap<string, Format> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json'],
]);

const openingLine = /^(---|\+\+\+|;;;)[ \t]*([A-Za-z][\w+-]*)?[ \t]*\r?\n$/;
/** Enough for any opening line; a longer first line is none. */
const maxOpeningLength = 80;
/** `...` ends a YAML document, and so the front matter for Jekyll and Pandoc. */
const closingLines: ReadonlyMap<string, RegExp> = new Map([
  ['---', /\n((?:---|\.\.\.)[ \t]*)(?=\r|\n|$)/g],
  ['+++', /\n(\+\+\+[ \t]*)(?=\r|\n|$)/g],
  [';;;', /\n(;;;[ \t]*)(?=\r|\n|$)/g],
]);
/** A line that sets a property. What stands between two thematic breaks without one is no front matter. */
const propertyLines: Readonly<Record<Format, RegExp>> = {
  yaml: /^(?:(?:"[^"\r\n]{1,60}"|'[^'\r\n]{1,60}'|[\p{L}_$@<][\p{L}\p{N}_.$@<-]*(?: [\p{L}\p{N}_.-]+){0,2})[ \t]*:(?:[ \t]|\r?$)|\{)/mu,
  toml: /^[ \t]*(?:["']?[\w.-]+["']?[ \t]*=|\[)/m,
  json: /^\s*\{/,
};

/** The block at the top of a note, or undefined when the note starts with anything else. */
export function splitBlock(text: string): RawBlock | undefined {
  const start = blockStart(text);
  if (text.charAt(start) === '{') return splitObject(text, start);
  const opening = findOpening(text, start);
  if (opening === undefined) return undefined;
  const closing = findClosing(text, opening);
  return closing === undefined ? splitUnclosed(text, opening) : splitClosed(text, opening, closing);
}

/** Empty lines and comments above a block, which is there by mistake. */
const aboveBlock =
  /^(?:[ \t]{0,80}\r?\n|<!--(?:(?!-->)[^]){0,600}-->[ \t]{0,80}\r?\n){1,200}(?=(?:---|\+\+\+|;;;)[ \t]{0,80}\r?\n|\{[ \t]{0,80}\r?\n?[ \t]{0,80}")/;

/** Where a block may begin: at the very top, or below what should not stand above it. */
function blockStart(text: string): number {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return start + (aboveBlock.exec(text.slice(start, start + 1000))?.[0].length ?? 0);
}

function findOpening(text: string, start: number): Opening | undefined {
  const contentStart = text.slice(start, start + maxOpeningLength).indexOf('\n') + start + 1;
  const match = openingLine.exec(text.slice(start, contentStart));
  const delimiter = match?.[1];
  if (delimiter === undefined) return undefined;
  const language = match?.[2] ?? '';
  const languageStart = language === '' ? start + delimiter.length : text.indexOf(language, start);
  return {
    start,
    delimiter,
    language,
    languageRange: { start: languageStart, end: languageStart + language.length },
    contentStart,
  };
}

function findClosing(text: string, opening: Opening): Closing | undefined {
  const pattern = new RegExp(closingLines.get(opening.delimiter) ?? '');
  // The line ending of the opening line may be the one before the closing delimiter.
  pattern.lastIndex = opening.contentStart - 1;
  const match = pattern.exec(text);
  return match === null ? undefined : { start: match.index + 1, delimiter: match[1] ?? '' };
}

function splitClosed(text: string, opening: Opening, closing: Closing): RawBlock | undefined {
  const { start, delimiter, contentStart } = opening;
  const block = {
    ...languageOf(opening),
    range: { start, end: closing.start + closing.delimiter.trimEnd().length },
    content: { start: contentStart, end: closing.start },
    bodyStart: afterLineEnding(text, closing.start + closing.delimiter.length),
    closed: true,
    tooLarge: false,
  };
  if (block.format === undefined) return block;
  const content = text.slice(contentStart, Math.min(closing.start, contentStart + maxBlockLength));
  if (delimiter === '---' && content.trim() !== '' && !propertyLines[block.format].test(content)) return undefined;
  // gray-matter looks for comments in a way that is quadratic in a run of blank lines.
  if (closing.start - contentStart > maxBlockLength || /\s{1000}/.test(content)) return { ...block, tooLarge: true };
  const lines = splitWithGrayMatter(text.slice(start, closing.start + closing.delimiter.length), closing.delimiter);
  return { ...block, content: { start: contentStart, end: contentStart + lines.length } };
}

/**
 * The lines between the delimiters. gray-matter is only asked to split: options are always passed, so that its cache
 * is never used; and it is told a language of our own, so that none of its engines ever runs. It takes every line that
 * begins like the closing delimiter for one (`----foo`), and is therefore given both lines as they are written.
 */
function splitWithGrayMatter(block: string, closing: string): string {
  const opening = /^[^\r\n]*/.exec(block)?.[0] ?? '';
  const file = matter(`${block}\n`, {
    delimiters: [opening, `${closing}\n`],
    language: 'unread',
    engines: { ...refusedEngines, unread: { parse: () => ({}) } },
  });
  const lines = `${file.matter}\n`;
  return lines.slice(lines.indexOf('\n') + 1);
}

function refuse(): never {
  throw new Error('front matter is never executed');
}

/** Under every name by which gray-matter finds an engine that would evaluate the block. */
const refusedEngines = {
  js: { parse: refuse },
  javascript: { parse: refuse },
  coffee: { parse: refuse },
  cson: { parse: refuse },
};

/** A block without an end reaches as far as its lines set properties; a lone thematic break is no block. */
function splitUnclosed(text: string, opening: Opening): RawBlock | undefined {
  const { start, contentStart } = opening;
  const language = languageOf(opening);
  if (language.format === undefined) return undefined;
  const end =
    language.format === 'json'
      ? endOfObject(text, contentStart)
      : endOfProperties(text, contentStart, propertyLines[language.format]);
  if (end === contentStart) return undefined;
  return {
    ...language,
    range: { start, end },
    content: { start: contentStart, end },
    bodyStart: end,
    closed: false,
    tooLarge: false,
  };
}

function endOfProperties(text: string, start: number, pattern: RegExp): number {
  let end = start;
  while (end < text.length && end - start < maxBlockLength) {
    const lineFeed = text.indexOf('\n', end);
    const next = lineFeed === -1 ? text.length : lineFeed + 1;
    const line = text.slice(end, Math.min(next, end + 1000));
    if (!pattern.test(line) && !(end > start && /^[ \t]*(?:[ \t]\S|- )/.test(line))) break;
    end = next;
  }
  return end;
}

/** After the line of the object's last brace, or of its first paragraph where it has none. */
function endOfObject(text: string, start: number): number {
  const head = text.slice(start, start + maxBlockLength);
  if (!propertyLines.json.test(head)) return start;
  return afterLineEnding(text, start + (lengthOfObject(head) ?? lengthOfFirstParagraph(head)));
}

function languageOf(opening: Opening): Pick<RawBlock, 'language' | 'languageRange' | 'fence' | 'format'> {
  const fence = fences.get(opening.delimiter) ?? 'yaml';
  const language = opening.language === '' ? fence : opening.language.toLowerCase();
  return { language, languageRange: opening.languageRange, fence, format: languages.get(language) };
}

/** Hugo's JSON front matter: an object at the very top, which ends where its last brace closes. */
function splitObject(text: string, start: number): RawBlock | undefined {
  const head = text.slice(start, start + maxBlockLength);
  if (!/^\{\s*"(?:[^"\\\r\n]|\\.)*"\s*:/.test(head)) return undefined;
  const length = lengthOfObject(head);
  const closed = length !== undefined;
  const end = start + (length ?? lengthOfFirstParagraph(head));
  const range = { start, end };
  return {
    language: 'json',
    languageRange: { start, end: start },
    fence: 'json',
    format: 'json',
    range,
    content: range,
    bodyStart: afterLineEnding(text, end),
    closed,
    tooLarge: !closed && text.length - start > maxBlockLength,
  };
}

/** Up to the brace that closes the first one; undefined where none does. */
function lengthOfObject(json: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\\n]|\\.)*"?|[{}]/g)) {
    if (token === '{') depth++;
    else if (token === '}' && --depth === 0) return index + 1;
  }
  return undefined;
}

function lengthOfFirstParagraph(text: string): number {
  return /\n[ \t]*\r?\n/.exec(text)?.index ?? text.trimEnd().length;
}

function afterLineEnding(text: string, offset: number): number {
  const ending = /^[ \t]{0,80}(?:\r\n|\n|\r)/.exec(text.slice(offset, offset + 82));
  return offset + (ending?.[0].length ?? 0);
}
