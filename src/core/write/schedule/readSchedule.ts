import { parse as parseJson, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { LineIndex } from '../../text/lineIndex';
import { readAgendaText } from './agendaText';
import { awsSessions, readAwsEvents } from './awsEvents';
import { isConfsTech, readConfsTech } from './confsTech';
import { finishSchedule } from './finish';
import { isFrabJson, readFrabJson } from './frabJson';
import { readFrabXml } from './frabXml';
import { readICalendar } from './icalendar';
import { JsonField } from './jsonField';
import type { Schedule } from './model';
import { pretalxSlots, readPretalxApi } from './pretalxApi';
import { isPretalxWidget, readPretalxWidget } from './pretalxWidget';
import { ScheduleError } from './problem';
import type { ScheduleProblem } from './problem';
import { readSessionize, sessionizeView } from './sessionize';

export type ScheduleFormat =
  'frab JSON' | 'frab XML' | 'pretalx' | 'Sessionize' | 'AWS Events' | 'confs.tech' | 'iCalendar' | 'agenda';

export type ScheduleReading =
  | { readonly ok: true; readonly format: ScheduleFormat; readonly schedules: readonly [Schedule, ...Schedule[]] }
  | { readonly ok: false; readonly problem: ScheduleProblem };

export interface ReadingOptions {
  /** ISO date of the first day, for a pasted agenda that does not tell it: asked for when `missing` names `date`. */
  readonly date?: string | undefined;
}

/**
 * Reads a published schedule in any of the known formats; several schedules only where a file lists several events.
 * Never throws. Linear in the text; nothing in it is run, expanded or fetched.
 */
export function readSchedule(text: string, options: ReadingOptions = {}): ScheduleReading {
  try {
    const [format, read] = detect(text.replace(/^\uFEFF/, '').trimStart(), options);
    const [first, ...more] = read.map(finishSchedule);
    return first === undefined
      ? { ok: false, problem: { code: 'empty' } }
      : { ok: true, format, schedules: [first, ...more] };
  } catch (error) {
    if (error instanceof ScheduleError) return { ok: false, problem: error.problem };
    throw error;
  }
}

function detect(text: string, { date }: ReadingOptions): [ScheduleFormat, Schedule[]] {
  if (text === '') throw new ScheduleError({ code: 'empty' });
  if (text.startsWith('<')) return ['frab XML', [readFrabXml(text)]];
  if (/^BEGIN:VCALENDAR\b/i.test(text)) return ['iCalendar', [readICalendar(text)]];
  if (/^[[{]/.test(text)) return readJson(new JsonField(parseDocument(text), ''));
  return ['agenda', [readAgendaText(text, date)]];
}

function readJson(root: JsonField): [ScheduleFormat, Schedule[]] {
  if (isFrabJson(root)) return ['frab JSON', [readFrabJson(root)]];
  if (isPretalxWidget(root)) return ['pretalx', [readPretalxWidget(root)]];
  const slots = pretalxSlots(root);
  if (slots !== undefined) return ['pretalx', [readPretalxApi(slots)]];
  const view = sessionizeView(root);
  if (view !== undefined) return ['Sessionize', [readSessionize(root, view)]];
  const sessions = awsSessions(root);
  if (sessions !== undefined) return ['AWS Events', [readAwsEvents(sessions)]];
  if (isConfsTech(root)) return ['confs.tech', readConfsTech(root)];
  throw new ScheduleError(root.isList && root.items().length === 0 ? { code: 'empty' } : { code: 'unknown-format' });
}

function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof RangeError) throw new ScheduleError({ code: 'too-deep', place: 'the whole document' });
    // Only the second parser tells where: the first one's message differs from host to host.
    const errors: ParseError[] = [];
    parseJson(text, errors, { disallowComments: true });
    const [first] = errors;
    const { line, column } = new LineIndex(text).positionAt(first?.offset ?? 0);
    throw new ScheduleError({
      code: 'syntax',
      place: `line ${line + 1}, column ${column + 1}`,
      detail: first === undefined ? '' : printParseErrorCode(first.error),
    });
  }
}
