import { addressIn, factIn, firstUnits, withFacts } from '../../text/fact';
import type { Gaps } from './gaps';
import type { Schedule, ScheduleLink, ScheduleSession, ScheduleSpeaker } from './model';

/** UTF-16 units of an abstract; longer ones are no abstract. */
const longestAbstract = 20_000;

/** More people are no speakers of one session, and no front matter of a note could be read that names them. */
const mostSpeakers = 200;

/** What would steer a terminal or the direction of writing, or make a file no text; lines stay. */
const steering = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A schedule whose facts are as everything that shows or writes them may rely on: `factIn` says how. A session of whose
 * title nothing can be seen is left out as a gap.
 */
export function boundSchedule(schedule: Schedule, gaps: Gaps): Schedule {
  const sessions = schedule.sessions.flatMap((session, index) => {
    const bounded = boundSession(session);
    if (bounded === undefined) gaps.tell('title', `sessions[${index}].title`, '');
    return bounded ?? [];
  });
  return {
    ...withFacts(schedule, ['title', 'timezone', 'location']),
    start: within(schedule.start),
    end: within(schedule.end),
    url: addressIn(schedule.url),
    sessions,
  };
}

function boundSession(session: ScheduleSession): ScheduleSession | undefined {
  const title = factIn(session.title);
  if (title === undefined) return undefined;
  const { speakers, links, url, abstract, id, day, start, end } = session;
  return {
    ...withFacts(session, ['room', 'track', 'code', 'level', 'language']),
    title,
    day: within(day),
    start: within(start),
    end: within(end),
    id: factIn(id) ?? title,
    speakers: speakers.slice(0, mostSpeakers).flatMap(boundSpeaker),
    links: links.flatMap(boundLink),
    url: addressIn(url),
    abstract: abstract === undefined ? undefined : firstUnits(abstract, longestAbstract).replace(steering, ' '),
  };
}

/** A day or a time; beyond the year 9999 no four digits of one are left. */
const time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;

function within(text: string | undefined): string | undefined {
  return text !== undefined && time.test(text) ? text : undefined;
}

function boundSpeaker({ name, affiliation }: ScheduleSpeaker): ScheduleSpeaker[] {
  const fact = factIn(name);
  if (fact === undefined) return [];
  const employer = factIn(affiliation);
  return [{ name: fact, ...(employer !== undefined && { affiliation: employer }) }];
}

function boundLink({ title, url }: ScheduleLink): ScheduleLink[] {
  const address = addressIn(url);
  const label = factIn(title);
  return address === undefined ? [] : [{ url: address, ...(label !== undefined && { title: label }) }];
}
