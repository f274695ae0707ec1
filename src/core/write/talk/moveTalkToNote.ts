import type { Note, Talk } from '../../note/model';
import type { TextEdit } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import { inlineReferences } from '../links/inlineReferences';
import { rebaseLinks } from '../links/rebaseLinks';
import { relevel } from './relevel';
import { gapAfter, gapBefore, TalkBlocks } from './talkBlock';
import { talkHabits } from './talkHabits';

/** A note as it was read, and the text it was read from. */
export interface ReadNote {
  readonly text: string;
  readonly note: Note;
  /** From a folder on that both notes of a move lie in, with `/`. */
  readonly path: string;
}

/** The edits of the note that loses a talk, and of the one that gains it. */
export interface TalkMove {
  readonly from: readonly TextEdit[];
  readonly to: readonly TextEdit[];
}

/**
 * Moves a talk with all that stands below it into another note: behind one of its talks, else behind its last one, else
 * to its end. Headings get the level of the talks there, relative links and images lead to the same files, also where a
 * definition elsewhere in the note says so, lines end as they do there.
 * @returns undefined for a talk that no heading of its own carries, or that its note as a whole is about
 */
export function moveTalkToNote(from: ReadNote, talk: Talk, to: ReadNote, behind?: Talk): TalkMove | undefined {
  if (talk.level === 0 || from.note.kind === 'talk') return undefined;
  const moved = new TalkBlocks(from.text).of(talk);
  const neighbour = behind ?? to.note.talks.findLast(({ level }) => level > 0);
  const level = neighbour?.level ?? talkHabits(to.note, to.text).level;
  const text = rebaseLinks(
    relevel(inlineReferences(from.text, moved), level === 0 ? 0 : level - talk.level),
    from.path,
    to.path,
  );
  return { from: [removal(from.text, moved)], to: [insertion(to.text, neighbour, text)] };
}

/**
 * Takes a talk with all that stands below it out of a note.
 * @returns undefined for a talk that no heading of its own carries, or that the note as a whole is about
 */
export function deleteTalk({ text, note }: Pick<ReadNote, 'text' | 'note'>, talk: Talk): TextEdit | undefined {
  return talk.level === 0 || note.kind === 'talk' ? undefined : removal(text, new TalkBlocks(text).of(talk));
}

function removal(text: string, { start, end }: OffsetRange): TextEdit {
  const gap = gapAfter(text, end);
  const isLast = end + gap.length === text.length;
  return {
    range: isLast ? { start: start - gapBefore(text, start).length, end } : { start, end: end + gap.length },
    newText: '',
  };
}

function insertion(text: string, neighbour: Talk | undefined, block: string): TextEdit {
  const lineEnding = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const at = neighbour === undefined ? text.trimEnd().length : new TalkBlocks(text).of(neighbour).end;
  const gap = at === 0 ? '' : lineEnding.repeat(2);
  return { range: { start: at, end: at }, newText: gap + block.replace(/\r\n|\r|\n/g, lineEnding) };
}
