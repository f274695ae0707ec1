import { isLogistics } from '../../note/words/sections';
import { speakersNamed } from './finish';
import type { JsonField } from './jsonField';
import { clockTimeIn } from './jsonTimes';
import type { Schedule, ScheduleSession, ScheduleSpeaker } from './model';
import { oneLine, plainText } from './plainText';
import { dateOf } from './time';

/** The list of sessions as the AWS Events API answers it, bare or under a name; nothing where this is something else. */
export function awsSessions(root: JsonField): JsonField | undefined {
  const lists = root.isList ? [root] : [root.get('sessions'), root.get('data'), root.get('items'), root.get('data').get('sessions')];
  return lists.find((list) => list.isList && list.items()[0]?.get('title').exists === true && isAwsSession(list.items()[0]));
}

/** @throws ScheduleError naming the first place that makes no sense. */
export function readAwsEvents(sessions: JsonField): Schedule {
  return { sessions: sessions.items().map(readSession) };
}

/** Every field is optional: its id is what no other format calls so. */
function isAwsSession(session: JsonField | undefined): boolean {
  return session !== undefined && (session.get('sessionId').exists || (session.get('code').exists && session.get('abstract').exists));
}

function readSession(session: JsonField): ScheduleSession {
  const title = oneLine(session.get('title').requiredText());
  const code = session.first('code', 'sessionCode').text();
  const start = clockTimeIn(session.first('start', 'startDateTime', 'startTime'));
  const abstract = session.first('abstract', 'description').text();
  const speakers = speakersNamed(session.get('speakers').items().map(readSpeaker));
  return {
    id: session.get('sessionId').text() ?? code ?? title,
    // The catalogue repeats the code in the title: `SVS301 | Title`.
    title: code !== undefined && title.startsWith(code) ? title.slice(code.length).replace(/^[-_R\d]*\s*[|:–-]\s*/, '') || title : title,
    speakers,
    day: dateOf(start),
    start,
    end: clockTimeIn(session.first('end', 'endDateTime', 'endTime')),
    room: [namesIn(session.get('venue')), namesIn(session.get('room'))].filter(Boolean).join(', ') || undefined,
    track: namesIn(session.first('tracks', 'track')) ?? namesIn(session.first('topics', 'topic')),
    code,
    level: namesIn(session.get('level')),
    abstract: abstract === undefined ? undefined : plainText(abstract) || undefined,
    url: session.get('url').text(),
    links: [],
    isTalk: speakers.length > 0 || !isLogistics(title),
  };
}

function readSpeaker(speaker: JsonField): ScheduleSpeaker {
  if (!speaker.isObject) return { name: oneLine(speaker.text() ?? '') };
  const parts = [speaker.get('firstName').text(), speaker.get('lastName').text()].filter((part) => part !== undefined);
  return {
    name: oneLine(speaker.first('name', 'fullName', 'displayName').text() ?? parts.join(' ')),
    affiliation: speaker.first('company', 'companyName', 'organization').text(),
  };
}

/** One name, a list of names or of objects that have one. */
function namesIn(field: JsonField): string | undefined {
  const name = (one: JsonField): string | undefined => (one.isObject ? one.first('name', 'title', 'displayValue') : one).text();
  return (field.isList ? field.items() : [field]).flatMap((one) => name(one) ?? []).join(', ') || undefined;
}
