import type { Now } from '../../core/write/talk/agendaChoices';

/** Date and time where the person is. */
export function localClock(now = new Date()): Now {
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
  };
}
