import type { TemplateValues } from '../template/template';
import type { Schedule, ScheduleSession } from './model';
import { dateOfSession } from './sessionDate';

/** What a schedule tells of its event, of a day of it or of a session, by the names of our variables in templates. */
export function scheduleValues(
  { start, end, location, url }: Pick<Schedule, 'start' | 'end' | 'location' | 'url'>,
  title: string,
  day: string | undefined,
  session?: ScheduleSession,
): TemplateValues {
  const values: Record<keyof Required<TemplateValues>, string | undefined> = {
    'event.title': title,
    'event.date': day ?? start,
    'event.date_end': day !== undefined || end === start ? undefined : end,
    'event.location': location,
    'event.url': url,
    'talk.title': session?.title,
    'talk.speakers': session?.speakers.map(({ name }) => name).join(', '),
    'talk.date': session && dateOfSession(session),
    'talk.start': session?.start?.slice('YYYY-MM-DDT'.length),
    'talk.end': session?.end?.slice('YYYY-MM-DDT'.length),
    'talk.room': session?.room,
    'talk.track': session?.track,
    'talk.code': session?.code,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
