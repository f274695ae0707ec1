import { isFullDate } from '../../text/isoDates';
import { readPeople } from '../../note/line/people';
import { plainText } from '../../note/outline/plainText';
import { readNote } from '../../note/readNote';
import { isDay, ProgrammeDays } from './agendaDays';
import { agendaHeadline, speakerOf, surely, type AgendaHeadline } from './agendaHeadline';
import { cellsOf, columnsOf, isRuler, withoutCommas, type Column } from './agendaTable';
import { ProgrammeClock, timeAtStart, unclearTimeAtStart, type LocalTimes, type TimedText } from './agendaTimes';
import type { Schedule, ScheduleSession, ScheduleSpeaker } from './model';
import type { Gaps } from './gaps';
import { ScheduleError } from './problem';
import { lexicon } from '../../note/language/lexicon';

/** What may stand before who speaks. */
const by = new RegExp(`^(?:${lexicon.oneOf('onlyBy')}|${lexicon.oneOf('by')}|speakers?:)\\s+`, 'i');

/**
 * Reads an agenda that somebody pasted: lines or rows with a time, a title and perhaps speakers, below lines that name days.
 * @param date the ISO date of the first day, where the text does not tell it.
 * @param gaps hears of each time without a title.
 * @throws ScheduleError `unknown-format` where there are no two such lines, `missing` where no day is known.
 */
export function readAgendaText(text: string, date: string | undefined, gaps: Gaps): Schedule {
  const { event } = readNote(text, 'agenda.md', { workspace: '', kind: 'event' });
  const start = event?.start?.value;
  const days = new ProgrammeDays(text, date ?? (isFullDate(start) ? start : undefined));
  const reader = new AgendaReader(days, gaps);
  const lines = withoutCommas(text.replace(/\r\n?/g, '\n'), days).split('\n');
  for (const [index, line] of lines.entries()) reader.read(line, index);
  for (const line of reader.untitled) gaps.tell('title', `line ${line + 1}`, '');
  // The name of a file that there is none of says nothing.
  const title = event?.title?.source === 'file name' ? undefined : event?.title?.value;
  return { title, location: event?.location?.value, sessions: reader.finish() };
}

/** A session as far as it has been read. */
interface Draft {
  /** 0-based. */
  readonly line: number;
  /** None where what stands in its place is no time. */
  readonly time: TimedText | undefined;
  readonly day: string | undefined;
  readonly times: LocalTimes | undefined;
  title: string;
  speakers: readonly ScheduleSpeaker[];
  isTalk: boolean;
  readonly room?: string | undefined;
  readonly track?: string | undefined;
  readonly isDayUnclear: boolean;
  readonly below: string[];
}

class AgendaReader {
  private readonly clock = new ProgrammeClock();
  private readonly drafts: Draft[] = [];
  private columns: readonly Column[] | undefined;
  private line = 0;
  /** Whether what stands in the place of the day is none. */
  private isDayUnclear = false;
  /** Whether a row names a title and a time: one session below it is enough. */
  private hasHead = false;

  constructor(
    private readonly days: ProgrammeDays,
    private readonly gaps: Gaps,
  ) {}

  /** The 0-based lines with a time that nothing is said to begin at. */
  get untitled(): number[] {
    return this.drafts.filter(({ title }) => title === '').map(({ line }) => line);
  }

  read(line: string, index: number): void {
    this.line = index;
    const cells = cellsOf(line);
    if (cells === undefined) this.columns = undefined;
    else if (this.readRow(cells)) return;
    const time = timeAtStart(line);
    const unclear = time === undefined ? unclearTimeAtStart(line) : undefined;
    if (time !== undefined) this.readTimed(time, cells);
    else if (unclear !== undefined) {
      this.tellTime(unclear.written);
      this.add(undefined, agendaHeadline(unclear.rest));
    } else if (this.days.read(line)) this.beginDay();
    else if (!/^\s*#/.test(line)) this.readBelow(line);
  }

  /** @throws ScheduleError */
  finish(): ScheduleSession[] {
    const drafts = this.drafts.filter(({ title }) => title !== '');
    if (drafts.length < (this.hasHead ? 1 : 2))
      throw new ScheduleError({ code: this.hasHead ? 'empty' : 'unknown-format' });
    return drafts.map(({ day, time, times, title, speakers, isTalk, room, track, below, isDayUnclear }) => {
      if (day === undefined && time !== undefined && !isDayUnclear)
        throw new ScheduleError({ code: 'missing', place: 'date' });
      return {
        id: title,
        title,
        speakers,
        day,
        ...times,
        room,
        track,
        abstract: below.join('\n') || undefined,
        links: [],
        isTalk,
      };
    });
  }

  /** Whether the row is a table's head, its ruler, or one that its head explains. */
  private readRow(cells: readonly string[]): boolean {
    if (isRuler(cells)) return true;
    const columns = columnsOf(cells, this.days);
    // Below a head, an empty first cell means the time of the row above.
    if (columns !== undefined && (this.columns === undefined || cells[0] !== '')) {
      this.columns = columns;
      this.hasHead ||= columns.some(({ kind }) => kind === 'title');
    } else if (this.columns !== undefined) this.readCells(cells, this.columns);
    return this.columns !== undefined;
  }

  private readCells(cells: readonly string[], columns: readonly Column[]): void {
    const cell = (kind: Column['kind']): string =>
      plainText(
        columns
          .map((column, index) => (column.kind === kind ? (cells[index] ?? '') : ''))
          .find((text) => text !== '') ?? '',
      );
    this.readDay(cell('date'));
    const time = this.timeIn(cell('start'), cell('end'));
    if (cell('title') !== '') {
      const people = readPeople(cell('speaker'), true);
      const read = agendaHeadline(cell('title'));
      const named =
        people.persons.length > 0
          ? people.persons.map(speakerOf)
          : cell('speaker')
              .split(/[,;]/)
              .map((name) => ({ name: name.trim() }))
              .filter(({ name }) => name !== '');
      this.add(time, cell('speaker') === '' ? read : { title: cell('title'), speakers: named, isTalk: true }, {
        room: cell('room') || undefined,
        track: cell('track') || undefined,
      });
      return;
    }
    for (const [index, { kind, name }] of columns.entries()) {
      const text = cells[index] ?? '';
      if (text === '' || (kind !== 'hall' && kind !== 'day')) continue;
      const read = agendaHeadline(text);
      this.add(time, read, kind === 'day' ? { day: name } : { room: read.isTalk ? name : undefined });
    }
  }

  private readDay(text: string): void {
    if (text === '') return;
    if (this.days.read(text)) this.beginDay();
    else if (!isDay(text)) {
      this.gaps.tell('date', `line ${this.line + 1}`, text);
      this.isDayUnclear = true;
    }
  }

  private beginDay(): void {
    this.clock.reset();
    this.isDayUnclear = false;
  }

  /** When a row takes place; one without a time is given at that of the row above. */
  private timeIn(start: string, end: string): TimedText | undefined {
    const time = start === '' ? this.drafts.at(-1)?.time : timeAtStart(start);
    const until = timeAtStart(end);
    if (start !== '' && time === undefined) this.tellTime(start);
    if (end !== '' && until === undefined) this.tellTime(end);
    return time && { ...time, end: until?.start ?? time.end };
  }

  private tellTime(text: string): void {
    this.gaps.tell('time', `line ${this.line + 1}`, text);
  }

  private readTimed(time: TimedText, cells: readonly string[] | undefined): void {
    const last = this.drafts.at(-1);
    const [title = '', ...others] = cells?.filter((cell) => cell !== '').slice(1) ?? [];
    // Start and end may stand on a line each, above the title.
    const above = last?.title === '' ? last.time : undefined;
    if (time.rest === '' && above !== undefined && above.end === undefined && time.start > above.start) {
      this.drafts.pop();
      this.add({ ...above, end: time.start }, nothing);
    } else if (others.length === 0) this.add(time, time.rest === '' ? nothing : agendaHeadline(time.rest));
    else {
      const people = others.find((cell) => readPeople(plainText(cell)).likeness >= surely);
      const place = others.find((cell) => cell !== people);
      const read = agendaHeadline(title);
      this.add(
        time,
        people === undefined
          ? read
          : {
              ...read,
              title: read.speakers.length > 0 ? read.title : plainText(title),
              speakers: readPeople(plainText(people)).persons.map(speakerOf),
              isTalk: true,
            },
        { room: place === undefined ? undefined : plainText(place) },
      );
    }
  }

  /** A line without a time below one that has: the title that is still missing, the speakers, or what the talk is about. */
  private readBelow(line: string): void {
    const text = plainText(line.replace(/^\s*[-*+>]\s+/, ''));
    const last = this.drafts.at(-1);
    if (last === undefined || text === '') return;
    if (last.title === '') {
      Object.assign(last, agendaHeadline(text));
      return;
    }
    const people = last.speakers.length > 0 || last.below.length > 0 ? undefined : readPeople(text.replace(by, ''));
    if (people === undefined || people.likeness < surely) last.below.push(text);
    else Object.assign(last, { speakers: people.persons.map(speakerOf), isTalk: true });
  }

  private add(
    time: TimedText | undefined,
    read: AgendaHeadline,
    place: { day?: string | undefined; room?: string | undefined; track?: string | undefined } = {},
  ): void {
    const day = place.day ?? (this.isDayUnclear ? undefined : this.days.current);
    const times = day === undefined || time === undefined ? undefined : this.clock.read(time, day);
    if (times !== undefined && times.end === undefined && time?.end !== undefined) this.tellTime(time.end);
    if (this.isDayUnclear && time !== undefined) this.gaps.tell('hour', `line ${this.line + 1}`, time.start);
    this.drafts.push({
      line: this.line,
      time,
      day,
      times,
      isDayUnclear: this.isDayUnclear,
      ...read,
      room: place.room,
      track: place.track,
      below: [],
    });
  }
}

const nothing: AgendaHeadline = { title: '', speakers: [], isTalk: false };
