import type { Note, Talk } from '../../note/model';
import { LineIndex } from '../../text/lineIndex';
import { mostFrequent } from '../mostFrequent';
import { closesBold, usualHabits, type SpeakerHabit, type TalkHabits, type TimeHabit } from './talkSkeleton';
import { lexicon } from '../../note/language/lexicon';

const onlyByWords = new RegExp(
  `^\\W*(?:${lexicon.oneOf('onlyBy')}|${lexicon.oneOf('by')}|${lexicon.oneOf('of')})?\\W*$`,
  'i',
);

/** How the talks of a note are written down; the usual way where it has none that show it. */
export function talkHabits(note: Note, text: string): TalkHabits {
  const lines = new LineIndex(text);
  const levels = note.talks.filter((talk) => talk.level > 0 || isBold(talk, lines)).map((talk) => talk.level);
  const inTalks = note.talks.flatMap((talk) =>
    bulletsIn(text.slice(lines.startOf(talk.line), lines.startOf(talk.endLine))),
  );
  const bodies = note.talks.flatMap((talk) => bodyOf(talk, lines) ?? []);
  // Agendas and front matter have their own bullets: they count only where no talk shows any.
  const bullets = inTalks.length > 0 ? inTalks : bulletsIn(text);
  const speakers = note.talks.flatMap((talk) => speakerHabit(talk, lines) ?? []);
  return {
    level: mostFrequent(levels) ?? usualHabits.level,
    bullet: isMost(bodies, ({ isProse }) => isProse) ? '' : (mostFrequent(bullets) ?? usualHabits.bullet),
    tight: {
      above: isMost(note.talks, ({ line, level }) => level > 0 && line > 0 && lines.line(line - 1).trim() !== ''),
      notes: isMost(bodies, ({ isTight }) => isTight),
    },
    speaker: mostFrequent(speakers) ?? usualHabits.speaker,
    time: shared(note.talks.map((talk) => timeHabit(lines.line(talk.line)))),
    room: shared(note.talks.map((talk) => roomHabit(talk, lines))),
  };
}

function isMost<T>(all: readonly T[], is: (one: T) => boolean): boolean {
  return all.filter(is).length * 2 > all.length;
}

/** What is written down of a talk, below its heading and its speakers: whether in sentences, and whether no empty line stands above. */
function bodyOf(talk: Talk, lines: LineIndex): { readonly isProse: boolean; readonly isTight: boolean } | undefined {
  if (talk.level === 0 || !talk.hasNotes) return undefined;
  const names = talk.speakers.map(({ name }) => name);
  const isHead = (line: number): boolean =>
    line === talk.line ||
    (line <= talk.line + linesBelow + 1 &&
      (names.some((name) => lines.line(line).includes(name)) || roomLine.test(lines.line(line))));
  const written = [];
  for (let line = talk.line; line < talk.endLine && written.length < linesOfBody; line++)
    if (lines.line(line).trim() !== '' && !isHead(line)) written.push(line);
  const [first] = written;
  if (first === undefined) return undefined;
  return {
    isProse: written.every((line) => /^[^-*+>|#<\d\s]/.test(lines.line(line))),
    isTight: lines.line(first - 1).trim() !== '',
  };
}

/** So many lines show how somebody writes. */
const linesOfBody = 20;

/** The habit of at least half of the talks. */
function shared<T>(habits: readonly (T | undefined)[]): T | undefined {
  const known = habits.filter((habit) => habit !== undefined);
  return known.length * 2 >= habits.length ? mostFrequent(known) : undefined;
}

const timeBeforeTitle =
  /^(?:#{1,6}\s+|\*\*)([[(]?)\d{1,2}:\d{2}(?:(\s*[-–—]\s*)\d{1,2}:\d{2})?([\])]?\s*(?:[-–—:|]\s*)?)(?=\S)/u;

function timeHabit(line: string): TimeHabit | undefined {
  const found = timeBeforeTitle.exec(line);
  const [, before, until, after] = found ?? [];
  return before === undefined || after === undefined
    ? undefined
    : { before, ...(until !== undefined && { until }), after };
}

const roomLine = /^([\W_]*(?:room|raum|saal|salle|sala|stage|hall)[\W_]*:[\W_]*)[^*_]+?([*_]*)\s*$/iu;

function roomHabit(talk: Talk, lines: LineIndex): TalkHabits['room'] {
  for (let line = talk.line + 1; line <= talk.line + linesBelow && line < talk.endLine; line++) {
    const [, before, after] = roomLine.exec(lines.line(line)) ?? [];
    if (before !== undefined && after !== undefined) return { before, after };
  }
  return undefined;
}

/** Whether a talk that no heading carries begins with a bold paragraph. */
function isBold(talk: Talk, lines: LineIndex): boolean {
  return lines.line(talk.line).startsWith('**');
}

function bulletsIn(text: string): Exclude<TalkHabits['bullet'], ''>[] {
  return Array.from(text.matchAll(/^ {0,3}([-*+]) \S/gm), (match) => match[1] as '-' | '*' | '+');
}

/** Speakers stand in the heading or close below it. */
const linesBelow = 4;
/** What stands before the names of a line of speakers: a label, `by`, a mark; more words make it a sentence, and tags may need closing. */
const introduction = /^[^\p{L}<]*(?:\p{L}+(?:[ /][\p{L}]+){0,3})?[^\p{L}<]*$/u;
const introductionLength = 40;
const closing = /^[\s_*)\]"'”».]*/;

function speakerHabit(talk: Talk, lines: LineIndex): SpeakerHabit | undefined {
  const first = talk.speakers[0]?.name;
  const last = talk.speakers.at(-1)?.name;
  if (first === undefined || last === undefined || (talk.level === 0 && !isBold(talk, lines))) return undefined;
  const line = lines.line(talk.line).trimEnd();
  const heading = talk.level === 0 ? line.replace(/^\*\*|\*\*$/g, '') : line;
  if (heading.includes(first)) return inHeading(heading, talk.title, first, last);
  const gap = lines.line(talk.line + 1).trim() === '';
  for (let line = talk.line + 1; line <= talk.line + linesBelow && line < talk.endLine; line++) {
    const content = lines.line(line);
    const start = content.indexOf(first);
    if (start < 0) continue;
    // A name may be the text of a link, which a new one is not.
    const before = content.slice(0, start).replace(/\[$/, '');
    const after = marksAfter(content, last, before);
    return before.length <= introductionLength && introduction.test(before) && !before.startsWith('#')
      ? { place: 'below', gap, before, after }
      : undefined;
  }
  return undefined;
}

/** The heading taken apart at title and names; nothing where more than a separator stands between them. */
function inHeading(heading: string, title: string, first: string, last: string): SpeakerHabit | undefined {
  const titleAt = heading.indexOf(title);
  const firstAt = heading.indexOf(first);
  if (titleAt < 0) return undefined;
  const titleFirst = titleAt < firstAt;
  const between = titleFirst
    ? heading.slice(titleAt + title.length, firstAt)
    : heading.slice(heading.lastIndexOf(last) + last.length, titleAt);
  if (!onlyByWords.test(between) || between === '') return undefined;
  const before = /^#*\s*(["“„«'‘*_]*)$/.exec(heading.slice(0, Math.min(titleAt, firstAt)))?.[1] ?? '';
  const opened = closesBold({ before, between }) ? '**' : '';
  return {
    place: 'heading',
    first: titleFirst ? 'title' : 'speaker',
    before,
    between,
    after: marksAfter(heading, titleFirst ? last : title, opened + before + between),
  };
}

/** The marks behind a text that end its line, else those that close what was opened before it: `_`, `**`, `)`. */
function marksAfter(content: string, text: string, before: string): string {
  const behind = content.slice(content.lastIndexOf(text) + text.length);
  const marks = closing.exec(behind)?.[0].trimEnd() ?? '';
  return marks !== '' && marks.length === behind.trimEnd().length
    ? marks
    : closingOf(before.replace(/^\s*[-*+]\s+/, ''));
}

const closingMarks: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '“': '”',
  '«': '»',
  '**': '**',
  __: '__',
  '*': '*',
  _: '_',
  '`': '`',
  '"': '"',
};

/** What closes the marks that a text leaves open, the last of them first. */
function closingOf(text: string): string {
  const open: string[] = [];
  for (const [mark] of text.matchAll(/\*\*|__|(?<!\w)_|_(?!\w)|[*`"“”«»()[\]]/g)) {
    const closes = closingMarks[mark];
    if (open.at(-1) === mark) open.pop();
    else if (closes !== undefined) open.push(closes);
  }
  return open.toReversed().join('');
}
