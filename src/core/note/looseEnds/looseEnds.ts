import type { LineIndex } from '../../text/lineIndex';
import { speaksIberian } from './iberian';
import { blankOut } from './looseEndMask';
import { findInComment, findInLine, worthALook } from './looseEndRules';
import type { LooseEnd, Talk } from '../model';
import type { Block } from '../outline/block';
import { plainText } from '../outline/plainText';

/** Longer lines are data (an embedded image, a page of HTML), not something a person meant to come back to. */
export const longestLine = 20_000;
const longestText = 100;
/** A line's marks take some room too. */
const longestSource = 1000;
/** Quote signs, bullets, heading marks and emphasis before the content of a line. */
const lead = /^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,9}[.)]|-->?|=>)\s+)*(?:#{1,6}\s+)?[*_!]{0,3}/;
const emptyItem = /^\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s*$/;
/** No sentence ends like this: its writer did not get to the end of it. A capital is a name: `Plan A`, `Q&A`. */
const unfinished =
  /(?:,|(?<![\p{L}\p{N}&])(?:and|or|the|a|an|of|for|und|oder|der|die|das|et|ou|le|la|les|y|el|los|con))\s*$/u;
/** An item that is done, whatever its words say. */
const ticked = /^[\s>]{0,100}(?:[-*+]|\d{1,9}[.)])\s{1,10}\[[xX]\]\s/;
const commentLead = /^\s*(?:<!--)?\s*/;

/**
 * What the note's writer meant to come back to, in the order of the lines. Code, addresses and front matter hold
 * nothing of the kind, an HTML comment only what is marked as to be done.
 * @param bodyLine the 0-based line at which the body starts
 */
export function findLooseEnds(
  lines: LineIndex,
  bodyLine: number,
  outline: readonly Block[],
  talks: readonly Talk[],
): LooseEnd[] {
  const code = linesOf(outline.filter((block) => block.kind === 'code' && isShown(block, lines.line(block.line))));
  const comments = linesOf(outline.filter((block) => block.kind === 'comment'));
  const emptyTalks = emptyTalksBelow(bodyLine, talks);
  let todoIsAWord: boolean | undefined;

  const looseEnds: LooseEnd[] = [];
  for (const line of emptyTalks) {
    const text = lines.line(line);
    looseEnds.push({ kind: 'empty-talk', line, column: 0, endColumn: text.length, text: contentOf(text) });
  }
  for (const line of new Set(worthALook.flatMap((pattern) => lines.linesWith(pattern, bodyLine)))) {
    const text = lines.line(line);
    if (code.has(line) || text.length > longestLine) continue;
    const found = comments.has(line)
      ? findInComment(text, commentLead.exec(text)?.[0].length ?? 0)
      : findInLine(
          blankOut(text),
          lead.exec(text)?.[0].length ?? 0,
          /todo/i.test(text) && (todoIsAWord ??= speaksIberian(lines.text)),
        );
    const open = ticked.test(text) ? found.filter(({ kind }) => kind !== 'todo') : found;
    for (const one of open) looseEnds.push({ ...one, line, text: contentOf(text) });
  }
  looseEnds.sort((a, b) => a.line - b.line);
  const last = lastLine(lines, bodyLine);
  const text = lines.line(last);
  const isProse = !code.has(last) && !comments.has(last) && looseEnds.at(-1)?.line !== last;
  if (isProse && !waitsBelowAny(emptyTalks, talks, text) && isBrokenOff(text, outline))
    looseEnds.push({ kind: 'broken-off', line: last, column: 0, endColumn: text.length, text: contentOf(text) });
  return looseEnds;
}

/** The lines of the talks without notes. An item of a list says all there is by itself; a heading promises more. */
function emptyTalksBelow(bodyLine: number, talks: readonly Talk[]): ReadonlySet<number> {
  return new Set(
    talks.filter(({ level, hasNotes, line }) => level > 0 && !hasNotes && line >= bodyLine).map(({ line }) => line),
  );
}

/** Whether the last line is the bullet that waits below a talk without notes: such a talk is told of for itself. */
function waitsBelowAny(emptyTalks: ReadonlySet<number>, talks: readonly Talk[], lastLine: string): boolean {
  const last = talks.at(-1);
  return last !== undefined && emptyTalks.has(last.line) && emptyItem.test(lastLine);
}

/** The last line on which something stands, or the first of the body. */
function lastLine(lines: LineIndex, bodyLine: number): number {
  let line = lines.lineCount - 1;
  while (line > bodyLine && lines.line(line).trim() === '') line--;
  return line;
}

function isBrokenOff(line: string, outline: readonly Block[]): boolean {
  if (line.length > longestLine) return false;
  if (emptyItem.test(line)) return true;
  const last = outline.at(-1)?.kind;
  return (last === 'paragraph' || last === 'item') && unfinished.test(line.slice(-20));
}

/** A comment of a program, or a line that ends as only a program's do. */
const programLine = /(?:^|\n)[ \t]{0,20}(?:\/\/|\/\*|#include\b)|[;{}][ \t]{0,20}(?:\n|$)/;

/** Notes are often indented by hand without being code: what counts is a fence, or that it reads like a program. */
function isShown({ text }: Block, firstLine: string): boolean {
  return /`{3}|~{3}/.test(firstLine) || programLine.test(text);
}

/** The 0-based lines that blocks stand on. */
export function linesOf(blocks: readonly Block[]): Set<number> {
  const lines = new Set<number>();
  for (const block of blocks) {
    for (let line = block.line; line < block.endLine; line++) lines.add(line);
  }
  return lines;
}

/** What a person reads in a list: the line without its marks, shortened. */
export function contentOf(whole: string): string {
  const line = whole.slice(0, longestLine);
  const source = line
    .slice(lead.exec(line)?.[0].length ?? 0)
    .slice(0, longestSource)
    .trim();
  const content = plainText(source) || source;
  return content.length > longestText
    ? `${content.slice(0, longestText - 1).replace(/[\s\ud800-\udbff]$/, '')}…`
    : content;
}
