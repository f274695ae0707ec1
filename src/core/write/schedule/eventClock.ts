import { minutesOf } from '../../text/clock';
import type { Gaps } from './gaps';
import type { Schedule } from './model';
import { addMinutes, dateOf, minutesBetween, parseDuration, parseTime, wallClock, type ParsedTime } from './time';
import { ianaZone, type Zone } from './zones/zone';
import { isUniversal, zoneNamed } from './zones/zoneName';

/** When a session takes place, on the event's clock. */
export interface SessionTimes {
  readonly day: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** Something with its place, for messages. */
export interface Placed {
  readonly text: string | undefined;
  readonly place: string;
}

/** No session lasts longer, in minutes: two weeks. */
const longestSession = 14 * 24 * 60;

/**
 * Turns the times of a schedule into what the event's own clock shows. A time with an offset is an instant, and the
 * declared zone says which clock time that is; where none is known an offset other than UTC's is taken for the event's.
 * A time in UTC then stays as it is, and the schedule says that its zone is unknown.
 */
export class EventClock {
  private isUtc = false;

  constructor(
    readonly zone: Zone | undefined,
    private readonly gaps: Gaps,
    private readonly isLiteral = false,
  ) {}

  /**
   * @param declared what the schedule calls its zone
   * @param answered an IANA name, where whoever reads knows it
   */
  static of(declared: string | undefined, answered: string | undefined, gaps: Gaps): EventClock {
    const name = declared === undefined || isUniversal(declared) ? undefined : zoneNamed(declared);
    const known = name ?? (answered === undefined ? undefined : zoneNamed(answered));
    return new EventClock(known === undefined ? undefined : ianaZone(known), gaps);
  }

  /** The same clock for times that are local whatever offset is written behind them. */
  asWritten(): EventClock {
    return new EventClock(this.zone, this.gaps, true);
  }

  /** What the schedule says of its zone, once all times have been read. */
  get facts(): Pick<Schedule, 'timezone' | 'zoneUnknown'> {
    return { timezone: this.zone?.name, ...(this.isUtc && { zoneUnknown: true }) };
  }

  /** A date or a local time; nothing where there is none or it is a gap. */
  read({ text, place }: Placed): string | undefined {
    const parsed = this.parse({ text, place });
    return parsed === undefined ? undefined : this.local(parsed, place);
  }

  /** Only the date; of a time in UTC the one that stands there, where the zone is not known. */
  date(source: Placed): string | undefined {
    const parsed = this.parse(source);
    if (parsed === undefined) return undefined;
    const isKnown = this.zone !== undefined && !this.isLiteral && parsed.instant !== undefined;
    return dateOf(isKnown ? this.local(parsed, source.place) : parsed.written);
  }

  /** Like `read`, but nothing where only the date is known. */
  readTimed(source: Placed): string | undefined {
    const time = this.read(source);
    return time?.includes('T') === true ? time : undefined;
  }

  /** A time as it is written; nothing where there is none or it is a gap. */
  parse({ text, place }: Placed): ParsedTime | undefined {
    if (text === undefined) return undefined;
    const parsed = parseTime(text);
    if (parsed === undefined) this.gaps.tell('time', place, text);
    return parsed;
  }

  /** A time that was parsed, on the event's clock. */
  local({ written, instant, isUniversal: isUtc }: ParsedTime, place: string): string {
    if (instant === undefined || this.isLiteral) return written;
    if (this.zone !== undefined) return this.zone.toLocal(instant);
    if (!isUtc) return written;
    if (!this.isUtc) this.gaps.tell('utc', place, 'UTC');
    this.isUtc = true;
    return written;
  }

  /** When something ends that starts then: as told, else after its length. An end that makes no sense is a gap. */
  end(start: string | undefined, end: Placed, length?: Placed): string | undefined {
    const told = this.readTimed(end);
    if (told !== undefined) return this.sensible(start, told, end.place);
    return length === undefined ? undefined : this.after(start, length);
  }

  /** When something ends that starts then and lasts so long. */
  after(start: string | undefined, { text, place }: Placed): string | undefined {
    if (text === undefined) return undefined;
    const minutes = parseDuration(text);
    if (minutes === undefined || minutes > longestSession) {
      this.gaps.tell('time', place, text);
      return undefined;
    }
    const end = start === undefined || minutes === 0 ? undefined : addMinutes(start, minutes);
    if (end === '') this.gaps.tell('time', place, text);
    return end === '' ? undefined : end;
  }

  /** An end that comes after its start and not weeks later; nothing where it is none, which is a gap unless both are one. */
  sensible(start: string | undefined, end: string, place: string): string | undefined {
    if (start === undefined) return end;
    const minutes = minutesBetween(start, end);
    if (minutes > 0 && minutes <= longestSession) return end;
    if (end !== start) this.gaps.tell('time', place, end);
    return undefined;
  }

  times(start: Placed, end: Placed, length?: Placed): SessionTimes {
    const from = this.read(start);
    const timed = from?.includes('T') === true ? from : undefined;
    return { day: dateOf(from), start: timed, end: this.end(timed, end, length) };
  }
}

/** The local time that a `start` beside an instant in UTC means: the one closest to it. @param clock `HH:MM` */
export function closestLocal(instant: number, clock: string): string {
  const halfDay = 12 * 60;
  const utc = wallClock(instant);
  const ahead = minutesOf(clock) - minutesOf(utc.slice(11));
  // Clocks run from eleven hours behind UTC to fourteen before it; few places are beyond twelve.
  const nearest = ahead > halfDay ? ahead - 2 * halfDay : ahead < -halfDay ? ahead + 2 * halfDay : ahead;
  return addMinutes(utc, nearest);
}
