/**
 * A talk of a made-up conference, as every form of its schedule has to be read. Times are those of Lisbon, in summer.
 */
export interface Slot {
  readonly id: number;
  readonly title: string;
  readonly names: readonly string[];
  readonly room: string;
  /** ISO date of the programme's day: the last talk begins after midnight. */
  readonly day: string;
  /** `2031-07-18T09:30` */
  readonly start: string;
  readonly minutes: number;
}

export const zone = 'Europe/Lisbon';
export const title = 'Quill Days 2031';
export const days = ['2031-07-18', '2031-07-19'] as const;
export const rooms = ['Press Hall', 'Ink Cellar'] as const;

function slot(id: number, start: string, minutes: number, room: string, name: string, ...names: string[]): Slot {
  return { id, title: name, names, room, day: start.slice(0, 10), start, minutes };
}

export const programme: readonly Slot[] = [
  slot(1, '2031-07-18T09:30', 45, 'Press Hall', 'Inks of the sea', 'Nora Vale'),
  slot(2, '2031-07-18T09:30', 30, 'Ink Cellar', 'What, why & how: nibs', 'Tom Holt', 'Lena Roth'),
  slot(3, '2031-07-18T11:00', 60, 'Press Hall', 'Open Lab for Children'),
  slot(4, '2031-07-19T10:00', 45, 'Ink Cellar', 'Paper #9 of “C#”', 'Nora Vale'),
  slot(5, '2031-07-19T15:00', 60, 'Press Hall', 'Open Lab for Children'),
  slot(6, '2031-07-19T16:15', 20, 'Press Hall', 'Glue', 'Maja Kern'),
];

export function of(day: string, room?: string): Slot[] {
  return programme.filter((one) => one.day === day && (room === undefined || one.room === room));
}

/** `00:45` */
export function length({ minutes }: Slot): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A local time that many minutes later, `2031-07-18T10:15`. */
export function later(start: string, minutes: number): string {
  return new Date(Date.parse(`${start}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

export function endOf({ start, minutes }: Slot): string {
  return later(start, minutes);
}

/** The same instant in UTC: Lisbon is an hour ahead of it in July. */
export function utc(local: string): string {
  return later(local, -60);
}

/** `20310718T093000` */
export function basic(time: string): string {
  return `${time.replace(/[-:]/g, '')}00`;
}

export function clock(time: string): string {
  return time.slice(11);
}

export function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export function ical(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&');
}
