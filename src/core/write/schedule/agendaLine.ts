import { readHeadline } from '../../note/line/headline';
import { escapeAddress, escapeInline } from '../markdown';
import type { ScheduleSession } from './model';
import { clock } from './writeTalk';

/** One line of an agenda, without its line ending. @param prefix what stands before the time, such as a bullet */
export function agendaLine(session: ScheduleSession, prefix: string): string {
  return prefix + lineOf(session, escapeInline(session.title));
}

/**
 * The same where several talks are at a time: with room and track before the title, which leads to the session's page,
 * and with slides and recordings behind it, as far as all of it is read as what it is.
 */
export function agendaLineWithPlace(session: ScheduleSession, prefix: string): string {
  const title = escapeInline(session.title);
  const linked = session.url === undefined ? title : `[${title}](${escapeAddress(session.url)})`;
  const plain = readHeadline(lineOf(session, title));
  const divided = ({ splits }: typeof plain): string =>
    JSON.stringify(splits.map((split) => [split.title, split.people]));
  for (const [place, links] of [
    [placeOf(session), linksOf(session)],
    [placeOf(session), ''],
    ['', linksOf(session)],
  ] as const)
    for (const shown of [linked, title]) {
      const line = lineOf(session, (place === '' ? '' : `(${place}): `) + shown) + links;
      const read = readHeadline(line);
      const isRead =
        read.rest === plain.rest &&
        read.sort === plain.sort &&
        divided(read) === divided(plain) &&
        (read.room ?? '') === place;
      if (isRead && !(place === '' && plain.room !== undefined)) return prefix + line;
    }
  return agendaLine(session, prefix);
}

function lineOf({ start, end, speakers }: ScheduleSession, title: string): string {
  const names = speakers.map(({ name }) => name).join(', ');
  return [clock(start), clock(end), title, escapeInline(names)].filter((text) => text !== '').join(' - ');
}

function placeOf({ room = '', track }: ScheduleSession): string {
  return track === undefined || room === '' ? room : `${room} | ${track}`;
}

/** What is told of by these words is no part of a title. */
const isMedia = /^(?:slides?|slide deck|video|recording)$/i;

function linksOf({ links }: ScheduleSession): string {
  const media = links.flatMap(({ title, url }) =>
    title !== undefined && isMedia.test(title) ? [` ([${escapeInline(title)}](${escapeAddress(url)}))`] : [],
  );
  return media.join('');
}

/** Longer agendas are read by nobody line by line. */
const mostLines = 200;

/** Whether two sessions of a day are at one time in different rooms, so that a person has to know where to go. */
export function areInSeveralRooms(sessions: readonly ScheduleSession[]): boolean {
  if (sessions.length > mostLines) return false;
  const placed = sessions.flatMap(({ start, end, room }) =>
    start === undefined || room === undefined ? [] : [{ start, end: end ?? start, room }],
  );
  return placed.some((one, index) =>
    placed
      .slice(index + 1)
      .some(
        (other) =>
          other.room !== one.room && (other.start === one.start || (other.start < one.end && one.start < other.end)),
      ),
  );
}
