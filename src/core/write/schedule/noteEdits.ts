import { lineBetween } from '../../note/outline/outerBlocks';
import { isStatementLine } from '../../frontmatter/statement';
import { readFrontMatter } from '../../frontmatter/read';
import { findProperty } from '../../frontmatter/values';
import type { NoteKind } from '../../note/model';
import type { TextEdit } from '../../text/edit';
import { takeStops } from '../template/tabStops';
import { saysKind } from '../marks/overrule';
import { talkHabits } from '../talk/talkHabits';
import type { TalkHabits } from '../talk/talkSkeleton';
import { blocksOf, type ReadNote } from './mentions';

/** What is inserted into one note. All that depends on the whole note is found out once. */
export class NoteEdits {
  readonly edits: TextEdit[] = [];
  private readonly ending: string;
  private readonly endsOpen: boolean;
  private isEndWritten = false;
  private foundHabits: TalkHabits | undefined;
  private foundLevels: ReadonlyMap<number, number> | undefined;

  constructor(private readonly note: ReadNote) {
    this.ending = note.text.includes('\r\n') ? '\r\n' : '\n';
    this.endsOpen = note.text !== '' && !/[\r\n]$/.test(note.text);
  }

  /** How the note's talks are written. */
  get habits(): TalkHabits {
    return (this.foundHabits ??= talkHabits(this.note.note, this.note.text));
  }

  /** The level of the talk that begins on a 0-based line; 0 or nothing where no heading carries it. */
  levelAt(line: number): number | undefined {
    this.foundLevels ??= new Map(this.note.note.talks.map((talk) => [talk.line, talk.level]));
    return this.foundLevels.get(line);
  }

  /**
   * Puts a block of lines before a line, apart from its neighbours by empty lines. Code, a comment, a quote, a table or a
   * list that it would break stays whole, and the block goes below it; only among the items of a list another one may go.
   */
  insertBlock(wantedLine: number, block: string): void {
    const { lines, text } = this.note;
    const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(block);
    const belowLine = lineBetween(blocksOf(this.note), wantedLine, ({ isList }) => isList && isItem);
    // A comment that says what the next heading is stays beside it.
    const line =
      belowLine > 0 && belowLine < lines.lineCount && isStatementLine(lines.line(belowLine - 1))
        ? belowLine - 1
        : belowLine;
    const at = lines.startOf(line);
    const above = lines.positionAt(at);
    const gapAbove = at > 0 && lines.line(above.column === 0 ? above.line - 1 : above.line).trim() !== '';
    const gapBelow = at < text.length && lines.line(line).trim() !== '';
    this.insert(line, `${gapAbove ? '\n' : ''}${block}\n${gapBelow ? '\n' : ''}`);
  }

  /** Puts blocks at the end of the note, or above what would swallow them there. */
  append(blocks: string): void {
    const { lineCount } = this.note.lines;
    if (lineBetween(blocksOf(this.note), lineCount, () => true) < lineCount) this.insertBlock(lineCount, blocks.trim());
    else this.insert(lineCount, blocks);
  }

  /** Says in the front matter what the note is, above all else that is inserted; where a person has said it, that stays. */
  stateKind(kind: NoteKind | undefined): void {
    const { text } = this.note;
    if (kind === undefined || findProperty(readFrontMatter(text), 'kind') !== undefined) return;
    const edit = saysKind(text, kind);
    if (edit !== undefined) this.edits.unshift(edit);
  }

  /**
   * Inserts lines before a line, in the note's own line endings; a last line that has none is ended first. Above the end
   * of the front matter nothing is inserted.
   */
  insert(line: number, newLines: string): void {
    const { text, lines, bodyLine } = this.note;
    const at = lines.startOf(Math.max(line, bodyLine));
    const isAtEnd = at === text.length;
    const opens = isAtEnd && this.endsOpen && !this.isEndWritten;
    this.isEndWritten ||= isAtEnd;
    const newText = `${opens ? '\n' : ''}${takeStops(newLines).text}`.replaceAll('\n', this.ending);
    this.edits.push({ range: { start: at, end: at }, newText });
  }
}
