import type { OffsetRange } from '../text/range';
import { formatKey, formatList, formatText } from './format';
import { noteSchemas } from './schema/properties';

/** Properties at the top of a note that are in no block of front matter. */
export interface LooseHeader {
  readonly why: 'delimiter' | 'toml' | 'no-opening-line' | 'multimarkdown' | 'org' | 'pandoc' | 'fence';
  /** All of it from the note's first character, with the line ending behind it; a closing delimiter included. */
  readonly range: OffsetRange;
  readonly firstLine: OffsetRange;
  /** The closing delimiter's, where there is one. */
  readonly lastLine: OffsetRange;
  readonly names: readonly string[];
  readonly properties: readonly (readonly [name: string, value: string])[];
}

const mostLines = 60;
const property = /^([\p{L}_][\p{L}\p{N}_ -]{0,40}?)[ \t]*:(?:[ \t]+([^\r\n]{0,1000}))?$/u;
const orgLine = /^#\+([A-Za-z_]{2,30}):[ \t]*([^\r\n]{0,1000})$/;
const closing = /^---[ \t]*$/;
const titleBlockLine = /^%[ \t]+(\S[^\r\n]{0,1000})$/;
/** Dashes that are indented, too many or too few, apart, or that a program for texts made one of. */
const looseDashes = '-{4,12}|--|- ?- ?-|[–—]{1,4}-?|-[–—]';
const looseDelimiter = new RegExp(`^(?: {1,3}-{3}|${looseDashes})[ \\t]*$`);
const looseEnd = new RegExp(`^ {0,3}(?:-{3}|${looseDashes})[ \\t]*$`);
const fenceLine = /^(?:```|~~~)[ \t]*(?:ya?ml|front-?matter)?[ \t]*$/i;

/**
 * The header of a note whose block has no opening line, or of one written for another program.
 * @see https://fletcherpenney.net/multimarkdown/ (metadata), https://orgmode.org/manual/In_002dbuffer-Settings.html,
 * https://pandoc.org/MANUAL.html#extension-pandoc_title_block
 */
export function looseHeader(text: string): LooseHeader | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const all = firstLines(text, start);
  const lines = all.slice(all.findIndex((line) => line.text.trim() !== ''));
  const [first] = lines;
  if (first === undefined) return undefined;
  const found = headerOf(first.text, lines);
  return found && { ...found, range: { start, end: found.range.end } };
}

function headerOf(first: string, lines: readonly Line[]): LooseHeader | undefined {
  if (orgLine.test(first)) return orgHeader(lines);
  if (titleBlockLine.test(first)) return titleBlock(lines);
  if (closing.test(first)) return tomlHeader(lines);
  if (looseDelimiter.test(first)) return enclosedHeader('delimiter', lines, looseEnd);
  return fenceLine.test(first) ? enclosedHeader('fence', lines, /^(?:```|~~~)[ \t]*$/) : plainHeader(lines);
}

interface Line {
  readonly text: string;
  readonly range: OffsetRange;
  /** Where the next line begins. */
  readonly next: number;
}

function firstLines(text: string, start: number): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < text.length && lines.length < mostLines;) {
    const found = text.indexOf('\n', at);
    const next = found < 0 ? text.length : found + 1;
    // Longer lines are no properties.
    const line = text.slice(at, Math.min(next, at + 1200)).replace(/\r?\n$/, '');
    lines.push({ text: line, range: { start: at, end: at + line.length }, next });
    at = next;
  }
  return lines;
}

function orgHeader(lines: readonly Line[]): LooseHeader | undefined {
  const end = lines.findIndex(({ text }) => !orgLine.test(text));
  const own = end < 0 ? lines : lines.slice(0, end);
  const properties = own.flatMap(({ text }): [string, string][] => {
    const [, name = '', value = ''] = orgLine.exec(text) ?? [];
    return [[name, value.replace(/^<(\d{4}-\d{2}-\d{2})[^>]*>$/, '$1')]];
  });
  return header('org', own, properties);
}

/** `% title`, `% authors`, `% date`, of which the later may be missing. */
function titleBlock(lines: readonly Line[]): LooseHeader | undefined {
  const end = lines.findIndex(({ text }) => !text.startsWith('%'));
  const own = (end < 0 ? lines : lines.slice(0, end)).slice(0, 4);
  const names = ['title', 'author', 'date'];
  if (own.length > names.length) return undefined;
  const properties = own.flatMap(({ text }, index): [string, string][] => {
    const value = titleBlockLine.exec(text)?.[1]?.trim();
    return value === undefined ? [] : [[names[index] ?? '', value]];
  });
  return header('pandoc', own, properties);
}

/** Properties in a block of code, as they are shown where somebody copied them from, or between lines that are nearly right. */
function enclosedHeader(why: 'fence' | 'delimiter', lines: readonly Line[], last: RegExp): LooseHeader | undefined {
  const end = lines.findIndex(({ text }, index) => index > 0 && last.test(text));
  if (end < 2) return undefined;
  const properties: [string, string][] = [];
  for (const { text } of lines.slice(1, end)) if (!takeLine(properties, text)) return undefined;
  return header(why, lines.slice(0, end + 1), properties);
}

/** TOML between the lines that stand around YAML: comments, tables and values of several lines with it. */
function tomlHeader(lines: readonly Line[]): LooseHeader | undefined {
  const end = lines.findIndex(({ text }, index) => index > 0 && looseEnd.test(text));
  if (end < 2) return undefined;
  const properties: [string, string][] = [];
  let isInTable = false;
  let closer: string | undefined;
  for (const { text } of lines.slice(1, end)) {
    const last = properties.at(-1);
    if (closer !== undefined) {
      if (!isInTable && last !== undefined) last[1] = tomlText(`${last[1]} ${text.trim()}`);
      if (text.includes(closer)) closer = undefined;
      continue;
    }
    if (/^[ \t]*(?:#|$)/.test(text)) continue;
    if (/^\[{1,2}[\w."' -]{1,80}\]{1,2}[ \t]*(?:#.*)?$/.test(text)) isInTable = true;
    else {
      const [, name, value] = /^[ \t]*([\w-]{1,40})[ \t]*=[ \t]*(\S[^\r\n]{0,1000})$/.exec(text) ?? [];
      if (name === undefined || value === undefined) return undefined;
      if (!isInTable) properties.push([name, tomlText(value)]);
      closer = closerOf(value);
    }
  }
  return header('toml', lines.slice(0, end + 1), properties);
}

/** What ends a value that goes on in the next line; undefined of one that does not. */
function closerOf(value: string): string | undefined {
  const quotes = /^(?:"""|''')/.exec(value)?.[0];
  if (quotes !== undefined) return value.includes(quotes, quotes.length) ? undefined : quotes;
  return value.startsWith('[') && !value.includes(']') ? ']' : undefined;
}

/** Properties up to an empty line, or up to a closing delimiter. */
function plainHeader(lines: readonly Line[]): LooseHeader | undefined {
  const properties: [string, string][] = [];
  for (const [index, { text }] of lines.entries()) {
    if (closing.test(text)) return header('no-opening-line', lines.slice(0, index + 1), properties);
    if (text.trim() === '') return header('multimarkdown', lines.slice(0, index), properties);
    if (!takeLine(properties, text)) return undefined;
  }
  return undefined;
}

/** Adds what a line tells to the properties above it; false where it is none. */
function takeLine(properties: [string, string][], text: string): boolean {
  const [, name, value = ''] = property.exec(text) ?? [];
  const last = properties.at(-1);
  if (name !== undefined) properties.push([name, value.trim()]);
  else if (last !== undefined && /^[ \t]+\S|^- /.test(text)) last[1] = joined(last[1], text.trim());
  else return false;
  return true;
}

/** `"value"`, `["one", "two"]`, as the text that is meant. */
function tomlText(value: string): string {
  return value.replace(/^\[[ \t]*|,?[ \t]*\]$/g, '').replace(/"([^"]{0,1000})"|'([^']{0,1000})'/g, '$1$2');
}

function joined(before: string, more: string): string {
  const item = more.replace(/^- /, '');
  return before === '' ? item : `${before}${item === more ? ' ' : ', '}${item}`;
}

/** Prose that begins with a word and a colon is no header: two names that notes use make one. */
function header(
  why: LooseHeader['why'],
  lines: readonly Line[],
  properties: LooseHeader['properties'],
): LooseHeader | undefined {
  const names = properties.map(([name]) => nameOf(name));
  const known = names.filter((name) => knownNames().has(name)).length;
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || known < fewestNames(why, names)) return undefined;
  return {
    why,
    range: { start: first.range.start, end: last.next },
    firstLine: first.range,
    lastLine: last.range,
    names,
    properties,
  };
}

/** Between lines that are nearly those of front matter a title alone is enough. */
function fewestNames(why: LooseHeader['why'], names: readonly string[]): number {
  const isEnclosed = (why === 'delimiter' || why === 'toml') && names.length === 1 && names[0] === 'title';
  return isEnclosed || why === 'org' || why === 'pandoc' ? 1 : 2;
}

let known: ReadonlySet<string> | undefined;

function knownNames(): ReadonlySet<string> {
  return (known ??= new Set([
    ...Object.values(noteSchemas).flatMap(({ byName }) => [...byName.keys()]),
    'author',
    'authors',
  ]));
}

/** `Base Header Level` as front matter has it. */
function nameOf(name: string): string {
  return name.trim().toLowerCase().replace(/[ -]+/g, '_');
}

const lists: readonly string[] = ['tags', 'speakers', 'keywords', 'authors'];

/** The same as a block of YAML. */
export function asBlock({ properties }: LooseHeader, ending: string): string {
  const lines = properties.map(([name, value]) => {
    const key = nameOf(name);
    const items = value.split(/[,;]\s*/).filter((item) => item !== '');
    const written = lists.includes(key) ? formatList(items, 'yaml') : formatText(value, 'yaml', dateMeaning(key));
    return formatKey(key, 'yaml') + written;
  });
  return ['---', ...lines, '---', ''].join(ending);
}

function dateMeaning(key: string): 'note-date' | undefined {
  return /date$|^date/.test(key) ? 'note-date' : undefined;
}
