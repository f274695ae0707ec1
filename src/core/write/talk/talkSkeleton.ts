import { standsAlone, writeStatement, type StatedFacts } from '../../frontmatter/statement';
import { escapeInline } from '../markdown';
import type { Skeleton, SkeletonPart } from '../template/skeleton';

/** Where the speakers of a talk stand, and what is written around their names. */
export type SpeakerHabit =
  | {
      readonly place: 'below';
      /** An empty line stands between the heading and the speakers. */
      readonly gap: boolean;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly place: 'heading';
      readonly first: 'title' | 'speaker';
      readonly before: string;
      readonly between: string;
      readonly after: string;
    };

/** What is written around the time before a talk's title: `14:00 - `, `[14:00–14:45] `. */
export interface TimeHabit {
  readonly before: string;
  /** Between start and end, where the end is written as well. */
  readonly until?: string;
  readonly after: string;
}

/** How the talks of a note are written down. */
export interface TalkHabits {
  /** Level of a talk's heading, 1 to 6; 0 for a bold paragraph in the place of a heading. */
  readonly level: number;
  /** Empty where notes are written as prose. */
  readonly bullet: '-' | '*' | '+' | '';
  /** Where no empty line stands: above a talk's heading, and above its notes. */
  readonly tight?: { readonly above: boolean; readonly notes: boolean } | undefined;
  readonly speaker: SpeakerHabit;
  readonly time?: TimeHabit | undefined;
  /** What stands before the time on a line of its own below the speakers, where nothing else tells it. */
  readonly timeLine?: string | undefined;
  /** What stands before and behind the room, on a line below the speakers. */
  readonly room?: { readonly before: string; readonly after: string } | undefined;
  /** Whether a comment above the heading says that it is a talk: nothing else about it does. */
  readonly overrule?: boolean;
  /** What that comment states besides; where that is nothing, that the talk tells nothing about the other headings. */
  readonly statement?: StatedFacts;
}

export const usualHabits: TalkHabits = {
  level: 2,
  bullet: '-',
  speaker: { place: 'below', gap: true, before: 'Speaker: ', after: '' },
};

/** What stands in the places to be filled in, in the language of the person who writes. */
export interface TalkPlaceholders {
  readonly title: string;
  readonly speaker: string;
}

/** What is already known of a new talk; what is unknown becomes a place to be filled in. */
export interface TalkFacts {
  readonly title?: string | undefined;
  /** Sort of session, written before the title: `Workshop`. */
  readonly sort?: string | undefined;
  /** An empty list says that there are none: no line is written for them. */
  readonly speakers?: readonly string[] | undefined;
  /** ISO date; only a person's own template writes it, and it tells the talk's place. */
  readonly date?: string | undefined;
  /** Which day of several, as the note writes it: tells the talk's place. */
  readonly day?: string | undefined;
  /** `HH:MM`; written where the note's other talks have it. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly room?: string | undefined;
}

/** A new talk: its heading, its speakers and the first bullet of its notes. Lines end with LF. */
export function talkSkeleton(habits: TalkHabits, placeholders: TalkPlaceholders, facts: TalkFacts = {}): Skeleton {
  const title =
    facts.title === undefined
      ? { stop: 1, placeholder: placeholders.title }
      : escapeInline(wholeTitle(facts.title, facts));
  const names =
    facts.speakers === undefined
      ? { stop: 2, placeholder: placeholders.speaker }
      : facts.speakers.map(escapeInline).join(', ');
  const isClosed = habits.speaker.place === 'heading' && closesBold(habits.speaker);
  const [before, after] = habits.level === 0 ? ['**', isClosed ? '' : '**'] : [`${'#'.repeat(habits.level)} `, ''];
  const { head, below } = titleAndSpeakers(habits.speaker, title, names === '' ? undefined : names);
  const comment = commentOf(habits);
  return [
    comment === undefined ? '' : `${comment}\n`,
    before,
    timeOf(habits, facts),
    ...head,
    after,
    ...below,
    ...factLines(habits, facts, below.length > 0),
    habits.tight?.notes === true ? '\n' : '\n\n',
    habits.bullet === '' ? '' : `${habits.bullet} `,
    { stop: 0 },
  ];
}

function commentOf({ overrule, statement }: TalkHabits): string | undefined {
  if (statement === undefined) return overrule === true ? writeStatement({}) : undefined;
  return Object.keys(statement).length === 0 ? standsAlone : writeStatement(statement);
}

/** Whether the first of title and speaker alone is bold, which what stands between them closes. */
export function closesBold({ before, between }: { readonly before: string; readonly between: string }): boolean {
  return between.startsWith('**') && !before.includes('**');
}

/** `Workshop: Kerning`: a title with the sort of session that an agenda gives it. */
export function wholeTitle(title: string, { sort }: { readonly sort?: string | undefined }): string {
  return sort === undefined ? title : `${sort}: ${title}`;
}

function timeOf({ time }: TalkHabits, { start, end }: TalkFacts): string {
  if (time === undefined || start === undefined) return '';
  return time.before + start + (time.until !== undefined && end !== undefined ? time.until + end : '') + time.after;
}

/** The lines of time and room: straight below the speakers, else apart from the heading as speakers would be. */
function factLines(
  { timeLine, room: habit, speaker }: TalkHabits,
  { start, end, room }: TalkFacts,
  isBelowSpeakers: boolean,
): Skeleton {
  const times = [start, end].filter((time) => time !== undefined).join(' - ');
  const lines = [
    timeLine === undefined || start === undefined ? '' : timeLine + times,
    habit === undefined || room === undefined ? '' : habit.before + escapeInline(room) + habit.after,
  ].filter((line) => line !== '');
  const gap = !isBelowSpeakers && speaker.place === 'below' && speaker.gap ? '\n\n' : '\n';
  return lines.flatMap((line, index) => [index === 0 ? gap : '\n', line]);
}

/** What goes into the heading, and what stands below it. */
function titleAndSpeakers(
  habit: SpeakerHabit,
  title: SkeletonPart,
  names: SkeletonPart | undefined,
): { head: Skeleton; below: Skeleton } {
  if (names === undefined) return { head: [title], below: [] };
  if (habit.place === 'below')
    return { head: [title], below: [habit.gap ? '\n\n' : '\n', labelFor(habit.before, names), names, habit.after] };
  const [first, second] = habit.first === 'title' ? [title, names] : [names, title];
  return { head: [habit.before, first, habit.between, second, habit.after], below: [] };
}

/** `Speaker:` before one, `Speakers:` before several. */
function labelFor(before: string, names: SkeletonPart): string {
  return before.replace(
    /\bSpeakers?(?=\W*:)/,
    typeof names === 'string' && names.includes(', ') ? 'Speakers' : 'Speaker',
  );
}
