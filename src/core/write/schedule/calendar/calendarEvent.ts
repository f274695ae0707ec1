import { isLogistics } from '../../../note/language/sections';
import type { Gaps } from '../gaps';
import type { ScheduleSession, ScheduleSpeaker } from '../model';
import { personsIn } from '../people';
import { abstractIn, oneLine } from '../plainText';
import { ScheduleError } from '../problem';
import { isBreak } from '../sessionSort';
import { addMinutes, dateOf, minutesBetween } from '../time';
import { attendees, extraSpeakers, organizers, peopleInTitle, peopleLabelled } from './calendarPeople';
import { timesOf, type CalendarClock } from './calendarTimes';
import { propertiesOf, textOf, valuesOf, type Component } from './component';
import { occurrencesOf, type Repeats } from './recurrence';

export interface CalendarEvent {
  readonly event: Component;
  /** For messages: `event 12`. */
  readonly place: string;
}

/** What all events of a calendar are read with. */
export interface EventReading {
  readonly clock: CalendarClock;
  readonly speakersInSummary: boolean;
  /** Whether each session has an organizer of its own: who stands there in all of them organizes the conference. */
  readonly organizersSpeak: boolean;
  /** By the id of a recurring event the times that another event takes the place of. */
  readonly moved: ReadonlyMap<string, ReadonlySet<string>>;
  readonly repeats: Repeats;
  readonly gaps: Gaps;
}

/** An event as sessions, one for each time it takes place. @throws ScheduleError when it has no summary. */
export function readEvent({ event, place }: CalendarEvent, reading: EventReading): ScheduleSession[] {
  const { clock, moved, repeats, gaps } = reading;
  const session = sessionOf(event, place, reading);
  const [start] = timesOf(event, 'dtstart', place, clock);
  if (start === undefined) return [session];
  const end = endOf(event, start, place, clock);
  const isMoved = propertiesOf(event, 'recurrence-id').length > 0;
  const starts = isMoved
    ? [start]
    : occurrencesOf(event, start, moved.get(textOf(event, 'uid') ?? '') ?? new Set(), place, clock, repeats, gaps);
  const minutes = end === undefined ? undefined : minutesBetween(start, end);
  return starts.map((time) => {
    const timed = time.includes('T') ? time : undefined;
    return {
      ...session,
      day: dateOf(time),
      start: timed,
      end: timed === undefined || minutes === undefined ? undefined : addMinutes(timed, minutes),
    };
  });
}

/** Without its times. */
function sessionOf(event: Component, place: string, reading: EventReading): ScheduleSession {
  const summary = oneLine(textOf(event, 'summary') ?? '');
  if (summary === '') throw new ScheduleError({ code: 'missing', place: `${place} SUMMARY` });
  const abstract = abstractIn(textOf(event, 'description'));
  const { sort, text } = sortBefore(summary);
  const { title, speakers } = peopleOf(event, text, abstract, reading);
  const isPause = isBreak(sort) || isBreak(sortLabelled(abstract)) || categories(event).some(isBreak);
  const room = oneLine(textOf(event, 'location') ?? '');
  return {
    id: textOf(event, 'uid') ?? title,
    title,
    speakers,
    room: room === '' ? undefined : room,
    track: categories(event).join(', ') || undefined,
    abstract,
    url: textOf(event, 'url'),
    links: [],
    isTalk: !isPause && (speakers.length > 0 || !isLogistics(title)),
  };
}

/** From the first place that names somebody. */
function peopleOf(
  event: Component,
  summary: string,
  abstract: string | undefined,
  { speakersInSummary, organizersSpeak }: EventReading,
): { readonly title: string; readonly speakers: readonly ScheduleSpeaker[] } {
  const split = speakersInSummary ? summary.lastIndexOf(' - ') : -1;
  if (split > 0) return { title: summary.slice(0, split), speakers: personsIn(summary.slice(split + 3)) };
  const places = [
    () => extraSpeakers(event),
    () => peopleLabelled(abstract, summary),
    () => attendees(event),
    () => (organizersSpeak ? organizers(event) : []),
  ];
  const inTitle = peopleInTitle(summary);
  for (const read of places) {
    const speakers = read();
    // Who is told beside the title and in it once more is no part of it.
    if (speakers.length === 0) continue;
    if (sameNames(inTitle.speakers, speakers)) return inTitle;
    return { title: sameNames(speakers, inTitle.speakers) ? inTitle.title : summary, speakers };
  }
  return inTitle;
}

/** Whether the first are told among them all, who are more. */
function sameNames(some: readonly ScheduleSpeaker[], others: readonly ScheduleSpeaker[]): boolean {
  const names = new Set(some.map(({ name }) => name));
  return others.length > 0 && others.every(({ name }) => names.has(name));
}

/** `[break] Lunch`, `[talk] Nests`: the sort of a session in brackets before its title. */
function sortBefore(summary: string): { readonly sort: string | undefined; readonly text: string } {
  const [, sort, text] = /^[[(]([\p{L} -]{3,20})[\])]\s*(\S.*)$/u.exec(summary) ?? [];
  const isSort =
    sort !== undefined &&
    (isBreak(sort) ||
      /^(?:(?:lightning |short |long |sponsor(?:ed)? )?talk|session|keynote|workshop|tutorial|panel|lecture|vortrag|poster|bof|demo|plenary)s?$/i.test(
        sort,
      ));
  return isSort && text !== undefined ? { sort, text } : { sort: undefined, text: summary };
}

/** `Kind: break` in a description. */
function sortLabelled(abstract: string | undefined): string | undefined {
  return /^(?:kind|type|sort|format|session type|art|typ)\s?: ?([^\n]{1,40})$/im.exec(abstract ?? '')?.[1];
}

function categories(event: Component): string[] {
  return propertiesOf(event, 'categories').flatMap(valuesOf);
}

/** As told, else by its length. */
function endOf(event: Component, start: string, place: string, calendar: CalendarClock): string | undefined {
  const { clock } = calendar;
  const [end] = timesOf(event, 'dtend', place, calendar);
  if (!start.includes('T')) return undefined;
  if (end !== undefined) return end.includes('T') ? clock.sensible(start, end, `${place} DTEND`) : undefined;
  return clock.after(start, { text: textOf(event, 'duration'), place: `${place} DURATION` });
}
