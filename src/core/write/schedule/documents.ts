import { insertProperty } from '../../frontmatter/fixes/place';
import { formatText } from '../../frontmatter/format';
import { readFrontMatter } from '../../frontmatter/read';
import { addDays, millisecondsPerDay } from '../../text/isoDates';
import { writeStatement } from '../../frontmatter/statement';
import { applyEdits } from '../../text/edit';
import { fileNameFor, nameKey, uniquePath } from '../fileName';
import { escapeInline } from '../markdown';
import { newFrontMatter, type NewProperties } from '../frontMatter/newFrontMatter';
import { atLevel, type TemplateKind, type TemplateParts } from '../template/ownTemplates';
import { usualHabits, type TalkHabits } from '../talk/talkSkeleton';
import type { Steps } from './matchMentions';
import type { Schedule, ScheduleSession } from './model';
import { dateOfSession } from './sessionDate';
import type { ScheduleChoice } from './plan';
import type { Situation } from './situation';
import { statementOf, type Forms, type TalkForm } from './talkForms';
import { agendaLine, agendaLineWithPlace, areInSeveralRooms } from './agendaLine';
import { clock, ownParts, withStatement, type TalkWriter } from './writeTalk';

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
  /** Front matter and title, ended by a line feed; of a talk's own file all of it. */
  readonly head: () => string;
  /** Of the headings of talks. */
  readonly level: number;
  readonly parts: readonly DocumentPart[];
  /** The one session of a talk's own file. */
  readonly session?: ScheduleSession;
}

/** The files a schedule is divided into. */
export function documentsOf(
  schedule: Schedule,
  choice: ScheduleChoice,
  situation: Situation,
  forms: Forms,
): ScheduleDocument[] {
  const days = daysOf(schedule, choice);
  const name = choice.name ?? fileNameFor(choice.title, 'event');
  const path = pathIn(choice.folder, name);
  const event = {
    path,
    head: () =>
      ownHead('event', schedule, choice) ??
      head(choice, [...eventProperties(schedule, choice), ...stated('event', path, choice, forms)], choice.title),
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
      return days.map((day, index) =>
        dayDocument(
          schedule,
          choice,
          day,
          { ...(days.length > 1 && { number: index + 1 }), name, notes: situation.notes },
          forms,
        ),
      );
    case 'file per talk': {
      const parts = days.map((day, index) => ({ ...part(day, days.length > 1 ? index + 1 : undefined), talks: [] }));
      return [
        { ...event, level: days.length > 1 ? 3 : 2, parts },
        ...talkFiles(schedule, choice, path, forms, situation),
      ];
    }
  }
}

/** @param number of the day, where there are several */
function dayDocument(
  schedule: Schedule,
  choice: ScheduleChoice,
  day: Day,
  { number, name, notes }: { readonly number?: number; readonly name: string; readonly notes: Situation['notes'] },
  forms: Forms,
): ScheduleDocument {
  const usual = pathIn(choice.folder, number === undefined ? name : `${name}-day-${number}`);
  // Days that a schedule has since got before it have moved the numbers of the others.
  const isOthers = notes.some(({ path, onlyDay = day.day }) => path === usual && onlyDay !== day.day);
  const path = isOthers && day.day !== undefined ? pathIn(choice.folder, `${name}-${day.day}`) : usual;
  const properties = (): NewProperties => [
    ['title', choice.title],
    ['date', day.day],
    ['location', schedule.location],
    ['url', schedule.url],
    ['timezone', schedule.timezone],
    ...stated('day', path, choice, forms),
  ];
  return {
    path,
    head: () =>
      ownHead('day', schedule, choice, day.day) ??
      head(choice, properties(), number === undefined ? choice.title : `${choice.title} - Day ${number}`),
    level: 2,
    parts: [part(day, undefined)],
  };
}

/** What kind a note is, and of which event, where it would be taken for another. */
function stated(kind: 'event' | 'day', path: string, { title }: ScheduleChoice, forms: Forms): NewProperties {
  return [
    ['kind', forms.kindOf(path) === undefined ? undefined : kind],
    ['event', forms.statesEvent(path) ? title : undefined],
  ];
}

/** The agenda's lines have no place for it, and one has to find the way. */
const usualRoom: NonNullable<TalkHabits['room']> = { before: 'Room: ', after: '' };

/** How the talks of a new note are written. */
export function partsHabits({ level }: Pick<ScheduleDocument, 'level'>): TalkHabits {
  return { ...usualHabits, level, room: usualRoom };
}

/** A day's part, an empty line before each of its blocks: its heading, its agenda and a place for notes of each talk. */
export function* partText(
  { heading, agenda, talks }: DocumentPart,
  habits: TalkHabits,
  writeTalk: TalkWriter,
): Steps<string[]> {
  const lines: string[] = [];
  const write = areInSeveralRooms(agenda) ? agendaLineWithPlace : agendaLine;
  for (const session of agenda) {
    lines.push(write(session, '- '));
    yield;
  }
  const blocks = [heading === undefined ? '' : `${'#'.repeat(habits.level - 1)} ${heading}`, lines.join('\n')];
  for (const session of talks) {
    blocks.push(writeTalk(session, habits));
    yield;
  }
  return blocks.flatMap((block) => (block === '' ? [] : [`\n${block}\n`]));
}

/** What stands above the agenda and the talks by a person's own template. */
function ownHead(kind: TemplateKind, schedule: Schedule, choice: ScheduleChoice, day?: string): string | undefined {
  const own = ownParts(kind, schedule, choice, day);
  return own === undefined ? undefined : joined(own);
}

function joined({ frontMatter, body }: TemplateParts): string {
  return [frontMatter, body].filter((part) => part !== '').join('\n');
}

type Day = Pick<DocumentPart, 'day' | 'agenda' | 'talks'>;

/** The days in their order; sessions without a time stand with the first. */
function daysOf(schedule: Schedule, choice: ScheduleChoice): [Day, ...Day[]] {
  const dates = [...new Set(schedule.sessions.flatMap(({ day }) => day ?? []))].toSorted();
  const isChosen = ({ id }: ScheduleSession): boolean => choice.chosen.has(id);
  const days = dates.length === 0 ? plannedDays(schedule, choice) : dates;
  const sessionsOn = new Map<string | undefined, ScheduleSession[]>(days.map((date) => [date, []]));
  for (const session of schedule.sessions) sessionsOn.get(session.day ?? days[0])?.push(session);
  const [first, ...more] = days.map((date) => {
    const sessions = sessionsOn.get(date) ?? [];
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
  return Array.from({ length: Math.max(1, days) }, (_, index) => addDays(start, index));
}

function part(day: Day, number: number | undefined): DocumentPart {
  return {
    ...day,
    heading: number === undefined ? undefined : `Day ${number}${day.day === undefined ? '' : ` - ${day.day}`}`,
  };
}

function eventProperties(schedule: Schedule, choice: ScheduleChoice): NewProperties {
  return [
    ['title', choice.title],
    ['date', schedule.start],
    ['date_end', schedule.end === schedule.start ? undefined : schedule.end],
    ['location', schedule.location],
    ['url', schedule.url],
    ['timezone', schedule.timezone],
  ];
}

/** Files for the chosen talks that no note holds yet, each under a name that no other file has. */
function talkFiles(
  schedule: Schedule,
  choice: ScheduleChoice,
  eventPath: string,
  forms: Forms,
  { notes, asTalk }: Pick<Situation, 'notes' | 'asTalk'>,
): ScheduleDocument[] {
  const taken = new Set([eventPath, ...notes.map(({ path }) => path), ...(choice.taken ?? [])].map(nameKey));
  return schedule.sessions
    .filter((session) => choice.chosen.has(session.id) && !asTalk.has(session))
    .map((session) => ({
      path: uniquePath(pathIn(choice.folder, fileNameFor(session.title, 'talk')), taken),
      head: () => talkHead(schedule, choice, session, forms.of(session)),
      level: 1,
      parts: [],
      session,
    }));
}

/** A talk's whole file. By a template without front matter of its own it gets the usual one, which a place in another note has no use for. */
function talkHead(schedule: Schedule, choice: ScheduleChoice, session: ScheduleSession, form: TalkForm): string {
  const properties = talkProperties(choice, session, form);
  const own = form.withoutTemplate ? undefined : ownParts('talk', schedule, choice, session.day, session);
  const statement = form.stated.size === 0 ? undefined : statementOf(session, form);
  if (own === undefined) {
    const comment = statement === undefined ? '' : `${writeStatement(statement)}\n`;
    return `${newFrontMatter(choice.format, properties)}\n${comment}# ${escapeInline(session.title)}\n\n- \n`;
  }
  const body = withStatement(atLevel(own.body, 1), statement);
  if (own.frontMatter === '') return joined({ frontMatter: newFrontMatter(choice.format, properties), body });
  return joined({ frontMatter: form.said ? withKind(own.frontMatter) : own.frontMatter, body });
}

/** A template's front matter that says besides that it is a talk's, where it does not say what it is. */
function withKind(text: string): string {
  const frontMatter = readFrontMatter(text);
  const keys = new Set(frontMatter?.root?.properties.map(({ key }) => key));
  const edit =
    frontMatter === undefined || keys.has('kind')
      ? undefined
      : insertProperty(text, frontMatter, 'kind', formatText('talk', frontMatter.format), keys);
  return edit === undefined ? text : applyEdits(text, [edit]);
}

function talkProperties(choice: ScheduleChoice, session: ScheduleSession, { said }: TalkForm): NewProperties {
  return [
    ['title', session.title],
    ['kind', said ? 'talk' : undefined],
    ['event', choice.title],
    ['speakers', session.speakers.map(({ name }) => name)],
    ['date', dateOfSession(session)],
    ['start', clock(session.start)],
    ['end', clock(session.end)],
    ['room', session.room],
    ['track', session.track],
    ['code', session.code],
  ];
}

function head(choice: ScheduleChoice, properties: NewProperties, title: string): string {
  return `${newFrontMatter(choice.format, properties)}\n# ${escapeInline(title)}\n`;
}

function pathIn(folder: string, name: string): string {
  return `${folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`}${name}.md`;
}
