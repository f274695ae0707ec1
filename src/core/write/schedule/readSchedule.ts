import { parse as parseJson, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { LineIndex } from '../../text/lineIndex';
import { readAgendaText } from './agendaText';
import { awsSessions, readAwsEvents } from './awsEvents';
import { isConfsTech, readConfsTech } from './confsTech';
import { finishSchedule } from './finish';
import { isFrabJson, readFrabJson } from './frabJson';
import { readFrabXml } from './frabXml';
import { readICalendar } from './calendar/icalendar';
import { Gaps } from './gaps';
import { JsonField } from './jsonField';
import type { Schedule } from './model';
import { pretalxSlots, readPretalxApi } from './pretalxApi';
import { isPretalxWidget, readPretalxWidget } from './pretalxWidget';
import { ScheduleError } from './problem';
import type { ScheduleProblem } from './problem';
import { tellUnread, visibleInJson } from './visibleSessions';
import { readSessionize, sessionizeView } from './sessionize';

export type ScheduleFormat =
  'frab JSON' | 'frab XML' | 'pretalx' | 'Sessionize' | 'AWS Events' | 'confs.tech' | 'iCalendar' | 'agenda';

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

/**
 * Reads a published schedule in any of the known formats; several schedules only where a file lists several events.
 * Never throws. Linear in the text; nothing in it is run, expanded or fetched.
 */
export function readSchedule(text: string, options: ReadingOptions = {}): ScheduleReading {
  try {
    const gaps = new Gaps();
    const [format, read] = detect(text.replace(/^[\uFEFF\s]+/, ''), gaps, options);
    const [first, ...more] = read.map((schedule) => finishSchedule(schedule, gaps));
    // An entry of a list of events has no sessions; whatever else has none was not understood, or is not published yet.
    if (first?.sessions.length === 0 && format !== 'confs.tech') return { ok: false, problem: emptyAt(gaps) };
    return first === undefined
      ? { ok: false, problem: { code: 'empty' } }
      : { ok: true, format, schedules: [first, ...more] };
  } catch (error) {
    if (error instanceof ScheduleError) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The first place that could not be read is likely the one where sessions would be. */
function emptyAt({ list: [first] }: Gaps): ScheduleProblem {
  return first === undefined ? { code: 'empty' } : { code: 'empty', place: first.place };
}

function detect(text: string, gaps: Gaps, { date, zone }: ReadingOptions): [ScheduleFormat, Schedule[]] {
  if (text === '') throw new ScheduleError({ code: 'empty' });
  if (text.startsWith('<')) return ['frab XML', [readFrabXml(text, gaps, zone)]];
  if (/^BEGIN:VCALENDAR\b/i.test(text)) return ['iCalendar', [readICalendar(text, gaps, zone)]];
  if (/^[[{]/.test(text)) return readDocument(parseDocument(text), gaps, zone);
  return ['agenda', [readAgendaText(text, date)]];
}

function readDocument(document: unknown, gaps: Gaps, zone: string | undefined): [ScheduleFormat, Schedule[]] {
  const [format, schedules] = readJson(new JsonField(document, '', gaps), zone);
  const sessions = schedules.flatMap((schedule) => schedule.sessions);
  if (format !== 'confs.tech') tellUnread(visibleInJson(document), sessions, gaps);
  return [format, schedules];
}

function readJson(root: JsonField, zone: string | undefined): [ScheduleFormat, Schedule[]] {
  if (isFrabJson(root)) return ['frab JSON', [readFrabJson(root, zone)]];
  if (isPretalxWidget(root)) return ['pretalx', [readPretalxWidget(root, zone)]];
  const slots = pretalxSlots(root);
  if (slots !== undefined) return ['pretalx', [readPretalxApi(slots, root.gaps, zone)]];
  const view = sessionizeView(root);
  if (view !== undefined) return ['Sessionize', [readSessionize(root, view, zone)]];
  const sessions = awsSessions(root);
  if (sessions !== undefined) return ['AWS Events', [readAwsEvents(sessions, zone)]];
  if (isConfsTech(root)) return ['confs.tech', readConfsTech(root)];
  throw new ScheduleError(root.isList && root.items().length === 0 ? { code: 'empty' } : { code: 'unknown-format' });
}

function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof RangeError) throw new ScheduleError({ code: 'too-deep', place: 'the whole document' });
    // The second parser forgives commas before a bracket and comments, and tells where: the first one's message differs
    // from host to host.
    const errors: ParseError[] = [];
    const forgiven: unknown = parseJson(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first === undefined) return forgiven;
    const { line, column } = new LineIndex(text).positionAt(first.offset);
    throw new ScheduleError({
      code: 'syntax',
      place: `line ${line + 1}, column ${column + 1}`,
      detail: printParseErrorCode(first.error),
    });
  }
}
