import { millisecondsPerDay } from '../../note/line/dates';
import { sectionWord } from '../../note/language/sections';
import { fileNameFor, uniqueName } from '../fileName';
import { escapeInline } from '../markdown';
import { newFrontMatter } from '../frontMatter/newFrontMatter';
import {
  atLevel,
  fromTemplate,
  type TemplateKind,
  type TemplateParts,
  withoutEmptyEnd,
} from '../template/ownTemplates';
import { markedSkeleton } from '../template/tabStops';
import { talkSkeleton, usualHabits, type TalkHabits } from '../talk/talkSkeleton';
import type { Schedule, ScheduleSession } from './model';
import type { ScheduleChoice } from './plan';
import { scheduleValues } from './scheduleValues';

/** The sessions of one day, or those without a time. */
export interface DocumentPart {
  /** ISO date. */
  readonly day: string | undefined;
  /** Set where the file holds several days. */
  readonly heading: string | undefined;
  readonly agenda: readonly ScheduleSession[];
  readonly talks: readonly ScheduleSession[];
}

/** A file of a schedule as it is written from nothing. */
export interface ScheduleDocument {
  readonly path: string;
  /** Front matter and title, ended by a line feed. */
  readonly head: string;
  /** Of the headings of talks. */
  readonly level: number;
  readonly parts: readonly DocumentPart[];
  /** The one session of a talk's own file. */
  readonly session?: ScheduleSession;
}

/** The files a schedule is divided into. */
export function documentsOf(schedule: Schedule, choice: ScheduleChoice): ScheduleDocument[] {
  const days = daysOf(schedule, choice);
  const name = fileNameFor(choice.title, 'event');
  const event = {
    path: pathIn(choice.folder, name),
    head: ownHead('event', schedule, choice) ?? head(choice, eventProperties(schedule, choice), choice.title),
  };
  switch (choice.layout) {
    case 'one file':
      return [
        {
          ...event,
          level: days.length > 1 ? 3 : 2,
          parts: days.map((day, index) => part(day, days.length > 1 ? index + 1 : undefined)),
        },
      ];
    case 'file per day':
      return days.map((day, index) => ({
        path: pathIn(choice.folder, days.length > 1 ? `${name}-day-${index + 1}` : name),
        head:
          ownHead('day', schedule, choice, day.day) ??
          head(
            choice,
            [
              ['title', choice.title],
              ['date', day.day],
              ['location', schedule.location],
              ['url', schedule.url],
              ['timezone', schedule.timezone],
            ],
            days.length > 1 ? `${choice.title} - Day ${index + 1}` : choice.title,
          ),
        level: 2,
        parts: [part(day, undefined)],
      }));
    case 'file per talk': {
      const parts = days.map((day, index) => ({ ...part(day, days.length > 1 ? index + 1 : undefined), talks: [] }));
      return [{ ...event, level: 2, parts }, ...talkFiles(schedule, choice, name)];
    }
  }
}

/** The agenda's lines have no place for it, and one has to find the way. */
const usualRoom: NonNullable<TalkHabits['room']> = { before: 'Room: ', after: '' };

/** A document's whole text, its tab stops marked for `takeStops`. */
export function documentText({ head: top, parts, level }: ScheduleDocument, writeTalk: TalkWriter): string {
  return top + parts.map((one) => partText(one, { ...usualHabits, level, room: usualRoom }, writeTalk)).join('');
}

/** A day's part with an empty line before it: its heading, its agenda and a place for notes of each talk. */
export function partText({ heading, agenda, talks }: DocumentPart, habits: TalkHabits, writeTalk: TalkWriter): string {
  const blocks = [
    heading === undefined ? '' : `${'#'.repeat(habits.level - 1)} ${heading}`,
    agenda.map((session) => agendaLine(session, '- ')).join('\n'),
    ...talks.map((session) => writeTalk(session, habits)),
  ];
  return blocks.flatMap((block) => (block === '' ? [] : [`\n${block}\n`])).join('');
}

/** One line of an agenda, without its line ending. @param prefix what stands before the time, such as a bullet */
export function agendaLine({ title, speakers, start, end }: ScheduleSession, prefix: string): string {
  const names = speakers.map(({ name }) => name).join(', ');
  return (
    prefix +
    [clock(start), clock(end), escapeInline(title), escapeInline(names)].filter((text) => text !== '').join(' - ')
  );
}

/** A place for the notes of a talk, without a line ending behind it. */
export type TalkWriter = (session: ScheduleSession, habits: TalkHabits) => string;

/** Writes talks by a person's own template, else in the habits that are given; their tab stops are marked for `takeStops`. */
export function talkWriter(schedule: Schedule, choice: ScheduleChoice): TalkWriter {
  return (session, habits) => {
    const own = ownParts('talk', schedule, choice, session.day, session);
    if (own !== undefined) return withoutEmptyEnd(atLevel(own.body, habits.level));
    // A session called `Questions` would be taken for a part of the talk above, and written again by the next import.
    const overrule = habits.overrule === true || sectionWord(session.title) !== undefined;
    return markedSkeleton(
      talkSkeleton(
        { ...habits, overrule },
        { title: '', speaker: '' },
        {
          title: session.title,
          speakers: session.speakers.map(({ name }) => name),
          start: known(clock(session.start)),
          end: known(clock(session.end)),
          room: session.room,
        },
      ),
    );
  };
}

function known(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** What stands above the agenda and the talks by a person's own template. */
function ownHead(kind: TemplateKind, schedule: Schedule, choice: ScheduleChoice, day?: string): string | undefined {
  const own = ownParts(kind, schedule, choice, day);
  return own === undefined ? undefined : joined(own);
}

function ownParts(
  kind: TemplateKind,
  schedule: Schedule,
  choice: ScheduleChoice,
  day: string | undefined,
  session?: ScheduleSession,
): TemplateParts | undefined {
  if (choice.templates === undefined) return undefined;
  return fromTemplate(
    choice.templates,
    kind,
    scheduleValues(schedule, choice.title, kind === 'day' ? day : undefined, session),
  );
}

function joined({ frontMatter, body }: TemplateParts): string {
  return [frontMatter, body].filter((part) => part !== '').join('\n');
}

/** The time of the day, or nothing. */
export function clock(time: string | undefined): string {
  return time?.slice(11) ?? '';
}

type Day = Pick<DocumentPart, 'day' | 'agenda' | 'talks'>;

/** The days in their order; sessions without a time stand with the first. */
function daysOf(schedule: Schedule, choice: ScheduleChoice): [Day, ...Day[]] {
  const dates = [...new Set(schedule.sessions.flatMap(({ day }) => day ?? []))].toSorted();
  const isChosen = ({ id }: ScheduleSession): boolean => choice.chosen.has(id);
  const [first, ...more] = (dates.length === 0 ? plannedDays(schedule, choice) : dates).map((date, index) => {
    const sessions = schedule.sessions.filter(({ day }) => day === date || (day === undefined && index === 0));
    return {
      day: date,
      agenda: sessions.filter(
        (session) => session.start !== undefined && (choice.agenda === 'all' || isChosen(session)),
      ),
      talks: sessions.filter(isChosen),
    };
  });
  return [first ?? { day: undefined, agenda: [], talks: [] }, ...more];
}

/** An event of so many days has no file for each of them. */
const mostDays = 31;

/** The days of an event whose programme is not known. */
function plannedDays({ start, end }: Schedule, { layout }: ScheduleChoice): (string | undefined)[] {
  if (layout !== 'file per day' || start === undefined || end === undefined) return [start];
  const first = Date.parse(`${start}T00:00Z`);
  const days = Math.min(mostDays, Math.round((Date.parse(`${end}T00:00Z`) - first) / millisecondsPerDay) + 1);
  return Array.from({ length: Math.max(1, days) }, (_, index) =>
    new Date(first + index * millisecondsPerDay).toISOString().slice(0, 10),
  );
}

function part(day: Day, number: number | undefined): DocumentPart {
  return {
    ...day,
    heading: number === undefined ? undefined : `Day ${number}${day.day === undefined ? '' : ` - ${day.day}`}`,
  };
}

function eventProperties(schedule: Schedule, choice: ScheduleChoice): Parameters<typeof newFrontMatter>[1] {
  return [
    ['title', choice.title],
    ['date', schedule.start],
    ['date_end', schedule.end === schedule.start ? undefined : schedule.end],
    ['location', schedule.location],
    ['url', schedule.url],
    ['timezone', schedule.timezone],
  ];
}

function talkFiles(schedule: Schedule, choice: ScheduleChoice, eventName: string): ScheduleDocument[] {
  const taken = new Set([eventName]);
  return schedule.sessions
    .filter(({ id }) => choice.chosen.has(id))
    .map((session) => ({
      path: pathIn(choice.folder, uniqueName(fileNameFor(session.title, 'talk'), taken)),
      head: talkHead(schedule, choice, session),
      level: 1,
      parts: [],
      session,
    }));
}

/** A talk's whole file. By a template without front matter of its own it gets the usual one, which a place in another note has no use for. */
function talkHead(schedule: Schedule, choice: ScheduleChoice, session: ScheduleSession): string {
  const properties = talkProperties(choice, session);
  const own = ownParts('talk', schedule, choice, session.day, session);
  if (own === undefined) return `${head(choice, properties, session.title)}\n- \n`;
  return joined(
    own.frontMatter === ''
      ? { frontMatter: newFrontMatter(choice.format, properties), body: atLevel(own.body, 1) }
      : own,
  );
}

function talkProperties(choice: ScheduleChoice, session: ScheduleSession): Parameters<typeof newFrontMatter>[1] {
  return [
    ['title', session.title],
    ['event', choice.title],
    ['speakers', session.speakers.map(({ name }) => name)],
    ['date', session.day],
    ['start', clock(session.start)],
    ['end', clock(session.end)],
    ['room', session.room],
    ['track', session.track],
    ['code', session.code],
  ];
}

function head(choice: ScheduleChoice, properties: Parameters<typeof newFrontMatter>[1], title: string): string {
  return `${newFrontMatter(choice.format, properties)}\n# ${escapeInline(title)}\n`;
}

function pathIn(folder: string, name: string): string {
  return `${folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`}${name}.md`;
}
