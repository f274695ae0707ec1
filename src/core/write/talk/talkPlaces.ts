import { readFrontMatter } from '../../frontmatter/read';
import { dayAround } from '../../library/nights';
import { compareText } from '../../library/order';
import type { Note, NoteDay, Talk } from '../../note/model';
import { readOutline } from '../../note/outline/outline';
import { holdsLine } from '../../text/range';
import { dayKey, lineOnDay } from './daysOfNote';
import { TalkBlocks } from './talkBlock';
import type { TalkFacts } from './talkSkeleton';

/** A talk whose day and time are known. */
interface TimedTalk {
  readonly talk: Talk;
  readonly day: string;
  readonly start: string;
}

/**
 * The 0-based lines below which a new talk may go, the best first; -1 is above the first line. A talk whose time is known
 * goes by it among the others; another one below the talk that is written on at the cursor, or to the cursor below the
 * first talk. A cursor in the front matter, in the note's title or anywhere above the first talk says nothing about a
 * place: there the day decides, else the last talk, else the note's end.
 * @param line 0-based, of the cursor
 */
export function talkPlaces(note: Note, text: string, line: number, facts: TalkFacts = {}): number[] {
  return new Places(note, text).for(line, facts);
}

class Places {
  private readonly blocks: TalkBlocks;

  constructor(
    private readonly note: Note,
    private readonly text: string,
  ) {
    this.blocks = new TalkBlocks(text);
  }

  for(line: number, facts: TalkFacts): number[] {
    const { lineCount } = this.blocks.lines;
    const onDay = lineOnDay(this.note, this.text, facts, Math.min(line, lineCount - 1));
    const last = this.note.talks.at(-1);
    const places = [
      this.byTime(facts),
      this.atCursor(onDay),
      last === undefined ? undefined : this.blocks.lastLine(last),
      this.lastLineBefore(lineCount, 0),
    ];
    return [...new Set(places.filter((place) => place !== undefined))];
  }

  /** Below the last talk of its day that begins before it or with it, else above the first one that begins later. */
  private byTime(facts: TalkFacts): number | undefined {
    const { start } = facts;
    if (start === undefined) return undefined;
    const timed = this.timed(dayKey(this.note, facts));
    const before = timed.findLast((each) => each.start <= start);
    if (before !== undefined) return this.blocks.lastLine(before.talk);
    return timed[0] === undefined ? undefined : this.lineAbove(timed[0].talk);
  }

  /** The talks of a day by their times: as they say themselves, else as the agenda that announces them does. */
  private timed(day: string): TimedTalk[] {
    const { talks, agenda } = this.note;
    const entries = new Map(agenda.map((entry) => [entry.talk, entry]));
    return talks
      .flatMap((talk, index): TimedTalk[] => {
        const entry = entries.get(index);
        const start = talk.start ?? entry?.start;
        if (start === undefined) return [];
        const keys = [talk, ...(entry === undefined ? [] : [entry])].map((each) => dayKey(this.note, each));
        return [{ talk, start, day: keys.find((key) => key === day) ?? keys.find((key) => key !== '') ?? '' }];
      })
      .filter((each) => each.day === day || day === '' || (each.day === '' && this.note.days.length === 0))
      .sort((a, b) => compareText(a.start, b.start) || a.talk.line - b.talk.line);
  }

  /** Below the talk that is written on, else the cursor's line where a talk stands above it; undefined where that says nothing. */
  private atCursor(line: number): number | undefined {
    const around = this.note.talks.findLast((talk) => talk.line <= line && line < this.blocks.endLine(talk));
    if (around !== undefined) {
      const last = this.blocks.lastLine(around);
      const isOfNext = line + 1 === around.endLine && this.blocks.isOverrule(line);
      return line > last && !isOfNext ? line : last;
    }
    const day = dayAround(this.note, line);
    if (day !== undefined && !this.note.talks.some((talk) => holdsLine(day, talk.line) && talk.line < line))
      return this.endOfDay(day);
    const isBelowAll = this.lastLineBefore(this.blocks.lines.lineCount, line) === line;
    return isBelowAll || this.note.talks.some((talk) => talk.line < line) ? this.belowBlock(line) : undefined;
  }

  /** Below the last talk of a day's part of the note, else below all that stands there. */
  private endOfDay(day: NoteDay): number {
    const last = this.note.talks.findLast((talk) => holdsLine(day, talk.line));
    return last === undefined ? this.lastLineBefore(day.endLine, day.line) : this.blocks.lastLine(last);
  }

  /** The last line with text above a talk, -1 where there is none. */
  private lineAbove(talk: Talk): number {
    const { lines } = this.blocks;
    const start = lines.positionAt(this.blocks.of(talk).start).line;
    let last = start - 1;
    while (last >= 0 && lines.line(last).trim() === '') last--;
    return last;
  }

  /** The last line with text above `end`, and not above `first`. */
  private lastLineBefore(end: number, first: number): number {
    let last = Math.min(end, this.blocks.lines.lineCount) - 1;
    while (last > first && this.blocks.lines.line(last).trim() === '') last--;
    return last;
  }

  /** The line itself; the last one of what would be torn apart there: the front matter, a fence, a table, the agenda, a paragraph. */
  private belowBlock(line: number): number {
    const start = readFrontMatter(this.text)?.block;
    if (start !== undefined && line <= start.lastLine) return start.lastLine;
    const offset = start?.bodyStart ?? 0;
    const blocks = readOutline(this.text.slice(offset), this.blocks.lines.positionAt(offset).line);
    const index = blocks.findIndex((block) => holdsLine(block, line));
    const around = blocks[index];
    if (around === undefined) return line;
    if (around.kind === 'code' || around.kind === 'comment') return around.endLine - 1;
    const isAgenda = this.note.agenda.some((entry) => holdsLine(around, entry.line));
    if (around.kind !== 'row' && !isAgenda) return line;
    let last = around;
    for (const block of blocks.slice(index + 1)) {
      if (block.kind !== around.kind || block.line > last.endLine) break;
      last = block;
    }
    return last.endLine - 1;
  }
}
