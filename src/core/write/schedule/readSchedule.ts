import { XmlElement } from '@rgrove/parse-xml';
import { readFrontMatter } from '../../frontmatter/read';
import { LineIndex } from '../../text/lineIndex';
import { readAgendaText } from './agendaText';
import { readCalendars, readICalendar } from './calendar/icalendar';
import { isXcal, xcalComponents } from './calendar/xcal';
import { readData } from './data/dataSchedule';
import { agendaLines } from './data/agendaLines';
import { readTableSchedule } from './data/tableSchedule';
import { dataInText } from './dataText';
import { finishSchedule } from './finish';
import { readFrabXml } from './frabXml';
import { Gaps } from './gaps';
import { JsonField } from './jsonField';
import { parseJsonText } from './jsonText';
import type { Schedule } from './model';
import { dataInPage } from './page';
import { ScheduleError } from './problem';
import type { ScheduleProblem } from './problem';
import { readJson, withoutItself, type JsonFormat } from './readJson';
import { tellUnread, visibleInJson, visibleInXml } from './visibleSessions';
import { dataOf, parseXmlText } from './xmlData';

export type ScheduleFormat =
  JsonFormat | 'frab XML' | 'iCalendar' | 'xCal' | 'XML' | 'CSV' | 'data file' | 'front matter' | 'agenda';

export type ScheduleReading =
  | { readonly ok: true; readonly format: ScheduleFormat; readonly schedules: readonly [Schedule, ...Schedule[]] }
  | { readonly ok: false; readonly problem: ScheduleProblem };

export interface ReadingOptions {
  /** ISO date of the first day, for a pasted agenda that does not tell it: asked for when `missing` names `date`. */
  readonly date?: string | undefined;
  /**
   * An IANA name: the event's zone, where somebody knows it. A schedule that names one itself goes by that; asked for
   * where `Schedule.zoneUnknown` says so.
   */
  readonly zone?: string | undefined;
}

/** Of what format a text is, and its schedules. */
type Detected = readonly [ScheduleFormat, readonly Schedule[]];

/**
 * Reads a published schedule in any of the known formats; several schedules only where a file lists several events.
 * Never throws. Linear in the text; nothing in it is run, expanded or fetched.
 */
export function readSchedule(text: string, options: ReadingOptions = {}): ScheduleReading {
  try {
    const gaps = new Gaps();
    const [format, read] = detect(text.replace(/^\uFEFF/, ''), gaps, options);
    const [first, ...more] = read.map((schedule) => finishSchedule(schedule, gaps));
    // An entry of a list of events has no sessions; whatever else has none was not understood, or is not published yet.
    if (first === undefined || (first.sessions.length === 0 && format !== 'confs.tech' && format !== 'schema.org'))
      return { ok: false, problem: emptyAt(gaps) };
    return { ok: true, format, schedules: [first, ...more] };
  } catch (error) {
    if (error instanceof ScheduleError) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The first place that could not be read is likely the one where sessions would be. */
function emptyAt({ list: [first] }: Gaps): ScheduleProblem {
  return first === undefined ? { code: 'empty' } : { code: 'empty', place: first.place };
}

function detect(whole: string, gaps: Gaps, options: ReadingOptions): Detected {
  const text = whole.replace(/^[\uFEFF\s]+/, '');
  if (text === '') throw new ScheduleError({ code: 'empty' });
  if (text.startsWith('<')) return readMarkup(text, gaps, options);
  if (/^BEGIN:(?:VCALENDAR|VEVENT)\b/i.test(text)) return ['iCalendar', [readICalendar(text, gaps, options.zone)]];
  if (/^(?:\{|\[(?!\[?[\w.-]+\]\]?\s*$))/m.test(text.slice(0, 1000).split('\n', 1)[0] ?? '')) {
    const own = isFrontMatter(text) ? readDataText(text, gaps, options) : undefined;
    if (own !== undefined) return own;
    const data = parseJsonText(text);
    const [format, schedules] = readJson(new JsonField(data, '', gaps), options);
    const sessions = schedules.flatMap((schedule) => schedule.sessions);
    if (format !== 'confs.tech') tellUnread(visibleInJson(data), sessions, gaps);
    return [format, schedules];
  }
  return (
    readTable(whole, gaps, options) ??
    readDataText(text, gaps, options) ?? ['agenda', [readAgendaText(whole, options.date, gaps)]]
  );
}

function readMarkup(text: string, gaps: Gaps, options: ReadingOptions): Detected {
  if (/^<(?:!doctype\s+html|html|head|body|script)\b/i.test(text)) return readPage(text, gaps, options);
  const root = parseXmlText(text);
  if (root === null) throw new ScheduleError({ code: 'unknown-format' });
  if (root.name.toLowerCase() === 'html') return readPage(text, gaps, options);
  const lines = new LineIndex(text);
  const placeOf = (element: XmlElement): string => `line ${lines.positionAt(element.start).line + 1}`;
  const detected = readXml(root, text, placeOf, gaps, options);
  tellUnread(
    visibleInXml(root, placeOf),
    detected[1].flatMap(({ sessions }) => sessions),
    gaps,
  );
  return detected;
}

function readXml(
  root: XmlElement,
  text: string,
  placeOf: (element: XmlElement) => string,
  gaps: Gaps,
  options: ReadingOptions,
): Detected {
  if (isXcal(root)) {
    const visible = text.match(/<vevent\b/gi)?.length ?? 0;
    return ['xCal', [readCalendars(xcalComponents(root), visible, gaps, options.zone)]];
  }
  if (root.name === 'schedule') {
    const schedule = readFrabXml(root, placeOf, gaps, options.zone);
    if (schedule.sessions.length > 0) return ['frab XML', [schedule]];
  }
  const read = readData(new JsonField(dataOf(root), '', gaps), options);
  if (read === undefined && root.name === 'schedule') {
    const [day = root] = root.children.filter((child) => child instanceof XmlElement && child.name === 'day');
    if (day instanceof XmlElement) gaps.tell('sessions', placeOf(day), '0');
  }
  if (read === undefined && root.name !== 'schedule') throw new ScheduleError({ code: 'unknown-format' });
  return ['XML', read === undefined ? [] : [read]];
}

function readPage(text: string, gaps: Gaps, options: ReadingOptions): Detected {
  const data = dataInPage(text);
  const read = readData(new JsonField(data, '', gaps), options);
  if (read === undefined) throw new ScheduleError({ code: 'unknown-format' });
  tellUnread(visibleInJson(data), read.sessions, gaps);
  return ['schema.org', [withoutItself(read)]];
}

/** Whether an object stands above the text of a note. */
function isFrontMatter(text: string): boolean {
  return (
    text.startsWith('{') &&
    !text.endsWith('}') &&
    !/\}\s{1,100}$/.test(text.slice(-101)) &&
    readFrontMatter(text)?.block.closed === true
  );
}

/** Comma-separated values with a line that names them. */
function readTable(text: string, gaps: Gaps, options: ReadingOptions): Detected | undefined {
  const read = readTableSchedule(text, options, gaps);
  return read && ['CSV', [read]];
}

/** Data in YAML or TOML, where it holds sessions: an agenda may look like such data. */
function readDataText(text: string, gaps: Gaps, options: ReadingOptions): Detected | undefined {
  const found = dataInText(text);
  if (found === undefined) return undefined;
  const root = new JsonField(found.data, '', gaps);
  const read = readData(root, options);
  // The front matter of a talk's own note tells of that talk, and is no programme.
  const isItself =
    found.format === 'front matter' && read?.sessions.length === 1 && read.sessions[0]?.title === read.title;
  if (read !== undefined && !isItself) {
    tellUnread(visibleInJson(found.data), read.sessions, gaps);
    return [found.format, [read]];
  }
  const agenda = agendaLines(root);
  return agenda === undefined ? undefined : [found.format, [readAgendaText(agenda, options.date, gaps)]];
}
