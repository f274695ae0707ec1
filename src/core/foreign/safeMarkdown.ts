import { indentOf } from '../text/lines';
import { plainText } from './plain';

const longestLine = 600;

const code = /(`{1,8})(?!`)[^`]{1,500}\1(?!`)/;
const image = /!\[([^\][]{0,200})\](?:\([^()\s]{0,500}(?:[ \t]+"[^"]{0,200}")?\)|\[[^\][]{0,200}\])?/;
const webLink = /\[([^\][]{1,200})\]\((https?:\/\/[^()\s<>"\\]{1,500})(?:[ \t]+"[^"]{0,200}")?\)/;
const otherLink = /\[([^\][]{1,200})\]\([^()\s]{0,500}\)/;
const autolink = /<(https?:\/\/[^\s<>"\\]{1,500})>/;
/** In this order, as code holds no others. */
const parts = new RegExp([code, image, webLink, otherLink, autolink].map(({ source }) => source).join('|'), 'g');
const fence = /^\s*(?:[-*+>]\s+)?(?:`{3,}|~{3,})/;

/**
 * The first lines of a note as Markdown that only shows: emphasis, lists, quotes, tables and code are drawn, links lead to
 * the web alone; images stand as their words, and headings as bold lines. Whatever else could load, run or draw something
 * (HTML, references, icons, other addresses) is shown as it is written.
 * @param most lines with something in them
 */
export function safeMarkdown(lines: readonly string[], most: number): string {
  const shown: string[] = [];
  let isCode = false;
  let left = most;
  for (const line of lines) {
    if (left === 0) break;
    if (line.trim() !== '') left--;
    if (fence.test(line)) {
      isCode = !isCode;
      shown.push('```');
    } else shown.push(isCode ? codeLine(line) : safeLine(line));
  }
  if (isCode) shown.push('```');
  return shown.join('\n').trim();
}

function codeLine(line: string): string {
  return `${shownIndent(line)}${plainText(line, longestLine)}`.replace(/[`~]{3,}/g, '');
}

function safeLine(line: string): string {
  const indent = shownIndent(line);
  // The list's depth stays, code that only the indentation makes would show what is escaped in it.
  const text = plainText(line, longestLine);
  const [, heading] = /^#{1,6}[ \t]+(.*?)[ \t#]*$/.exec(text) ?? [];
  if (heading !== undefined) return `**${safeParts(heading).replaceAll('**', '')}**`;
  return `${indent}${safeParts(text)}`;
}

function shownIndent(line: string): string {
  return ' '.repeat(Math.min(indentOf(line).replaceAll('\t', '    ').length, 12));
}

function safeParts(text: string): string {
  let safe = '';
  let end = 0;
  for (const found of text.matchAll(parts)) {
    safe += escaped(text.slice(end, found.index)) + safePart(found);
    end = found.index + found[0].length;
  }
  return safe + escaped(text.slice(end));
}

function safePart([whole, ticks, image, words, address, otherWords, autolink]: RegExpExecArray): string {
  if (ticks !== undefined) return whole.replaceAll('$(', '$ (');
  if (image !== undefined) return escaped(image);
  if (words !== undefined && address !== undefined) return `[${escaped(words)}](${address})`;
  if (otherWords !== undefined) return escaped(otherWords);
  return `<${autolink ?? ''}>`;
}

/** What begins HTML, a link, an image, a definition or an icon begins none. */
function escaped(text: string): string {
  return text
    .replace(/[\\<[\]&`]/g, '\\$&')
    .replaceAll('$(', '\\$(')
    .replace(/!$/, '\\!');
}
