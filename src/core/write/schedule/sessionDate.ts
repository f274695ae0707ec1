import type { ScheduleSession } from './model';
import { dateOf } from './time';

/** ISO date of the calendar's day on which a session begins: of one past midnight not the programme's. */
export function dateOfSession({ day, start }: ScheduleSession): string | undefined {
  return dateOf(start) ?? day;
}
