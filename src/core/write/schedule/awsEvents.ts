import { isLogistics } from '../../note/language/sections';
import type { JsonField } from './jsonField';
import { clockTimeIn, endAfter } from './jsonTimes';
import type { Schedule, ScheduleGap, ScheduleSession, ScheduleSpeaker } from './model';
import { personName, personsIn, speakersNamed } from './people';
import { abstractIn, oneLine } from './plainText';
import { readSessions } from './readSessions';
import { dateOf } from './time';

/** The list of sessions as the AWS Events API answers it, bare or under a name; nothing where this is something else. */
export function awsSessions(root: JsonField): JsonField | undefined {
  const lists = root.isList
    ? [root]
    : [root.get('sessions'), root.get('data'), root.get('items'), root.get('data').get('sessions')];
  return lists.find(
    (list) => list.isList && list.items()[0]?.get('title').exists === true && list.items().some(isAwsSession),
  );
}

/** @throws ScheduleError naming the first place that makes no sense. */
export function readAwsEvents(sessions: JsonField): Schedule {
  const gaps: ScheduleGap[] = [];
  return { sessions: readSessions(sessions.items(), gaps, (session) => readSession(session, gaps)), gaps };
}

/** Every field is optional: its id is what no other format calls so. */
function isAwsSession(session: JsonField): boolean {
  return session.get('sessionId').exists || (session.get('code').exists && session.get('abstract').exists);
}

function readSession(session: JsonField, gaps: ScheduleGap[]): ScheduleSession {
  const title = oneLine(session.get('title').requiredText());
  const code = session.first('code', 'sessionCode').text();
  const start = clockTimeIn(session.first('start', 'startDateTime', 'startTime'));
  const abstract = session.first('abstract', 'description').text();
  const speakers = speakersNamed(readSpeakers(session.get('speakers'), gaps));
  return {
    id: session.get('sessionId').text() ?? code ?? title,
    // The catalogue repeats the code in the title: `SVS301 | Title`.
    title:
      code !== undefined && title.startsWith(code)
        ? title.slice(code.length).replace(/^[-_R\d]*\s*[|:–-]\s*/, '') || title
        : title,
    speakers,
    day: dateOf(start),
    start,
    end:
      clockTimeIn(session.first('end', 'endDateTime', 'endTime')) ??
      endAfter(start, session.first('duration', 'length')),
    room:
      [
        namesIn(session.first('venue', 'venueName')),
        namesIn(session.first('room', 'roomName')) ?? namesIn(session.get('location')),
      ]
        .filter(Boolean)
        .join(', ') || undefined,
    track: namesIn(session.first('tracks', 'track')) ?? namesIn(session.first('topics', 'topic')),
    code,
    level: namesIn(session.get('level')),
    abstract: abstractIn(abstract),
    url: session.get('url').text(),
    links: [],
    isTalk: speakers.length > 0 || !isLogistics(title),
  };
}

function readSpeakers(speakers: JsonField, gaps: ScheduleGap[]): ScheduleSpeaker[] {
  if (!speakers.isList) return personsIn(speakers.text() ?? '');
  return speakers.items().map((speaker) => ({
    name: personName(speaker, gaps) ?? '',
    affiliation: speaker.firstText('company', 'companyName', 'organization'),
  }));
}

/** One name, a list of names or of objects that have one. */
function namesIn(field: JsonField): string | undefined {
  const name = (one: JsonField): string | undefined =>
    (one.isObject ? one.first('name', 'title', 'displayValue') : one).text();
  return (field.isList ? field.items() : [field]).flatMap((one) => name(one) ?? []).join(', ') || undefined;
}
