import { contentOf, linesOf, longestLine } from '../note/looseEnds/looseEnds';
import type { LooseEnd, Note } from '../note/model';
import { readOutline } from '../note/outline/outline';
import { readFrontMatter } from '../frontmatter/read';
import { LineIndex } from '../text/lineIndex';
import { literal } from '../text/literal';

/** Of a note; who marks more has no use for a list. */
const most = 500;

/**
 * A note with what a person marked by words of their own, beside TODO: `ASK`, `LATER`, written as in the settings. The note
 * itself where there is none.
 */
export function withOwnWords(note: Note, text: string, words: readonly string[]): Note {
  if (words.length === 0) return note;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_/.#-])#?(?:${words.map(literal).join('|')})(?![\\p{L}\\p{N}_-])`, 'gu');
  // Few notes have any: nothing else is asked of those without.
  if (text.search(pattern) < 0) return note;
  const lines = new LineIndex(text);
  const bodyLine = firstBodyLine(text);
  const marked = lines.linesWith(pattern, bodyLine);
  if (marked.length === 0) return note;
  const hidden = hiddenLines(text, bodyLine, lines);
  const known = new Set(note.looseEnds.filter(({ kind }) => kind === 'todo').map(({ line }) => line));
  const own = marked
    .filter((line) => !hidden.has(line) && !known.has(line))
    .slice(0, most)
    .flatMap((line) => markedIn(lines.line(line), line, pattern));
  if (own.length === 0) return note;
  return { ...note, looseEnds: [...note.looseEnds, ...own].sort((a, b) => a.line - b.line) };
}

function markedIn(content: string, line: number, pattern: RegExp): LooseEnd[] {
  if (content.length > longestLine) return [];
  pattern.lastIndex = 0;
  const found = pattern.exec(content.replace(/`[^`]*`/g, (code) => '\0'.repeat(code.length)));
  if (found === null) return [];
  return [{ kind: 'todo', line, column: found.index, endColumn: content.trimEnd().length, text: contentOf(content) }];
}

/** Lines of code and comments, which ask nobody for anything. */
function hiddenLines(text: string, bodyLine: number, lines: LineIndex): Set<number> {
  const outline = readOutline(text.slice(lines.startOf(bodyLine)), bodyLine);
  return linesOf(outline.filter(({ kind }) => kind === 'code' || kind === 'comment'));
}

function firstBodyLine(text: string): number {
  const block = readFrontMatter(text)?.block;
  return block === undefined ? 0 : block.lastLine + 1;
}
