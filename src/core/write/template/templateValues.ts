import type { Note } from '../../note/model';
import type { TalkFacts } from '../talk/talkSkeleton';
import type { TemplateValues } from './template';

/** What a note and an agenda already tell, by the names of our variables in templates. */
export function templateValues({ event }: Pick<Note, 'event'>, talk: TalkFacts = {}): TemplateValues {
  const values: Record<keyof Required<TemplateValues>, string | undefined> = {
    'event.title': event?.title?.value,
    'event.date': event?.start?.value,
    'event.date_end': event?.end?.value,
    'event.location': event?.location?.value,
    'event.url': event?.url?.value,
    'talk.title': talk.title,
    'talk.speakers': talk.speakers?.join(', '),
    'talk.date':
      talk.date ??
      (event?.end === undefined || event.end.value === event.start?.value ? event?.start?.value : undefined),
    'talk.start': talk.start,
    'talk.end': talk.end,
    'talk.room': talk.room,
    'talk.track': undefined,
    'talk.code': undefined,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
