import { applyEdits, type TextEdit } from '../../text/edit';
import { linesOutsideCode } from './linesOutsideCode';
import { relativePath } from './relativePath';

/** Where an address stands: in a link or an image, in the definition of a reference, in HTML. */
const addresses = [
  /\]\([ \t]{0,5}(?:<([^<>\n]{1,1000})>|([^\s()<>]{1,1000}(?:\([^\s()<>]{0,300}\)[^\s()<>]{0,300}){0,3}))/dg,
  /^ {0,3}\[[^\]\n]{1,300}\]:[ \t]{1,5}(?:<([^<>\n]{1,1000})>|([^\s<>]{1,1000}))/dg,
  /<(?:img|a|source|video|audio)\b[^<>\n]{0,500}?\s(?:src|href)=["']([^"'\n]{1,1000})["']/dgi,
];
/** An address on the web or of another scheme, from a site's root, within the note, or one that a site generator fills in. */
const notRelative = /^(?:[a-z][a-z\d+.-]*:|[/\\#?])|\{\{|\{%/i;

/**
 * A piece of Markdown as it has to be when it moves from one note to another, so that its relative links and images lead
 * to the same files. Paths of both notes from the same folder on, with `/`. Code stays as it is.
 */
export function rebaseLinks(text: string, from: string, to: string): string {
  if (folderOf(from).join('/') === folderOf(to).join('/')) return text;
  const edits = new Map<number, TextEdit>();
  for (const line of linesOutsideCode(text)) {
    for (const { start, end } of addressesIn(line.content)) {
      const range = { start: line.start + start, end: line.start + end };
      const address = text.slice(range.start, range.end);
      if (!notRelative.test(address)) edits.set(range.start, { range, newText: rebased(address, from, to) });
    }
  }
  return applyEdits(text, [...edits.values()]);
}

function addressesIn(line: string): { start: number; end: number }[] {
  if (!/[\]=]/.test(line)) return [];
  return addresses.flatMap((pattern) =>
    [...line.matchAll(pattern)].flatMap(({ indices }) => {
      const found = indices?.[1] ?? indices?.[2];
      return found === undefined ? [] : [{ start: found[0], end: found[1] }];
    }),
  );
}

function rebased(address: string, from: string, to: string): string {
  const [path = ''] = /^[^?#]*/.exec(address) ?? [];
  // The folders of notes are names, the address is written for Markdown: it is kept as far as it says where the file lies.
  const target = resolve([...folderOf(from).map(escaped), ...path.split('/')]);
  const moved = relativePath([...folderOf(to).map(escaped), ''].join('/'), target.join('/'));
  return (path.startsWith('./') && !moved.startsWith('../') ? './' : '') + moved + address.slice(path.length);
}

/** Path segments without `.`, and without `..` where it has something to lead out of. */
function resolve(parts: readonly string[]): string[] {
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..' && path.length > 0 && path.at(-1) !== '..') path.pop();
    else if (part !== '.') path.push(part);
  }
  return path;
}

function folderOf(path: string): string[] {
  return path.split('/').slice(0, -1);
}

function escaped(segment: string): string {
  return encodeURI(segment).replace(/[()?#]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
