import { isLogistics } from '../../note/language/sections';
import { EventClock } from './eventClock';
import type { JsonField } from './jsonField';
import { timesIn } from './jsonTimes';
import type { Schedule, ScheduleSession } from './model';
import { peopleIn } from './people';
import { abstractIn, oneLine } from './plainText';
import { readSessions } from './readSessions';

/** The list of sessions as the AWS Events API answers it, bare or under a name; nothing where this is something else. */
export function awsSessions(root: JsonField): JsonField | undefined {
  const lists = root.isList
    ? [root]
    : [root.get('sessions'), root.get('data'), root.get('items'), root.get('data').get('sessions')];
  return lists.find(
    (list) => list.isList && list.items()[0]?.get('title').exists === true && list.items().some(isAwsSession),
  );
}

/** @param zone an IANA name, where whoever reads knows it: the catalogue names none */
export function readAwsEvents(list: JsonField, zone: string | undefined): Schedule {
  const clock = EventClock.of(undefined, zone, list.gaps);
  const sessions = readSessions(list.items(), list.gaps, (session) => readSession(session, clock));
  return { ...clock.facts, sessions };
}

/** Every field is optional: its id is what no other format calls so. */
function isAwsSession(session: JsonField): boolean {
  return session.get('sessionId').exists || (session.get('code').exists && session.get('abstract').exists);
}

function readSession(session: JsonField, clock: EventClock): ScheduleSession {
  const title = oneLine(session.get('title').requiredText());
  const code = session.first('code', 'sessionCode').text();
  const abstract = session.first('abstract', 'description').text();
  const speakers = peopleIn(session.get('speakers'));
  return {
    id: session.get('sessionId').text() ?? code ?? title,
    // The catalogue repeats the code in the title: `SVS301 | Title`.
    title:
      code !== undefined && title.startsWith(code)
        ? title.slice(code.length).replace(/^[-_R\d]*\s*[|:–-]\s*/, '') || title
        : title,
    speakers,
    ...timesIn(
      clock,
      session.first('start', 'startDateTime', 'startTime'),
      session.first('end', 'endDateTime', 'endTime'),
      session.first('duration', 'length'),
    ),
    room:
      [
        session.first('venue', 'venueName').names(),
        session.first('room', 'roomName').names() ?? session.get('location').names(),
      ]
        .filter(Boolean)
        .join(', ') || undefined,
    track: session.first('tracks', 'track').names() ?? session.first('topics', 'topic').names(),
    code,
    level: session.get('level').names(),
    abstract: abstractIn(abstract),
    url: session.get('url').text(),
    links: [],
    isTalk: speakers.length > 0 || !isLogistics(title),
  };
}
