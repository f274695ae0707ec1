import {
  basic,
  clock,
  days,
  endOf,
  ical,
  length,
  of,
  programme,
  rooms,
  title,
  utc,
  zone,
  type Slot,
} from './programme';

/** How one of the makers of calendars writes an event. */
type Lines = (slot: Slot) => readonly string[];

function calendar(head: readonly string[], linesOf: Lines): string {
  const events = programme.flatMap((slot) => [
    'BEGIN:VEVENT',
    `UID:${slot.id}@quill.example`,
    `SUMMARY:${ical(slot.title)}`,
    `LOCATION:${ical(slot.room)}`,
    ...linesOf(slot),
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Quill//EN', ...head, ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

const named = [`X-WR-CALNAME:${title}`];
const inUtc: Lines = (slot) => [`DTSTART:${basic(utc(slot.start))}Z`, `DTEND:${basic(utc(endOf(slot)))}Z`];
const inZone: Lines = (slot) => [
  `DTSTART;TZID=${zone}:${basic(slot.start)}`,
  `DTEND;TZID=${zone}:${basic(endOf(slot))}`,
];
const labelled = ({ names }: Slot): string[] =>
  names.length === 0 ? [] : [`DESCRIPTION:About it.\\n\\nSpeaker: ${ical(names.join(', '))}`];
const invited = ({ names }: Slot): string[] =>
  names.map((name) => `ATTENDEE;ROLE=REQ-PARTICIPANT;CUTYPE=INDIVIDUAL;CN="${name}":invalid:nomail`);

/** The calendar's owner is in another country than the event, in whose zone the events are written. */
export const otherCountry = calendar([...named, 'X-WR-TIMEZONE:America/New_York'], (slot) => [
  ...inZone(slot),
  ...labelled(slot),
]);
export const onlyUtc = calendar(named, (slot) => [...inUtc(slot), ...labelled(slot)]);
export const zoneUtc = calendar([...named, 'X-WR-TIMEZONE:UTC'], (slot) => [...inUtc(slot), ...labelled(slot)]);
export const withAttendees = calendar([...named, `X-WR-TIMEZONE:${zone}`], (slot) => [
  ...inUtc(slot),
  ...invited(slot),
]);
export const withLabels = calendar(named, (slot) => [
  ...inZone(slot),
  ...(slot.names.length === 0 ? [] : [`DESCRIPTION:Speakers:\\n${slot.names.map(ical).join('\\n')}\\n\\nAbout it.`]),
]);
export const windowsZone = calendar(named, (slot) => [
  `DTSTART;TZID="GMT Standard Time":${basic(slot.start)}`,
  `DURATION:PT${slot.minutes}M`,
  ...labelled(slot),
]);
export const ownRules = calendar(
  [
    ...named,
    'BEGIN:VTIMEZONE',
    'TZID:Quill Time',
    'BEGIN:STANDARD',
    'DTSTART:20301027T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:20310330T010000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0100',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ],
  (slot) => [`DTSTART;TZID=Quill Time:${basic(slot.start)}`, `DURATION:PT${slot.minutes}M`, ...labelled(slot)],
);
export const sched = calendar([...named, `X-WR-TIMEZONE:${zone}`], (slot) => [
  ...inUtc(slot),
  `DESCRIPTION:About it.${slot.names.length === 0 ? '' : `\\n\\nSpeakers: ${ical(slot.names.join(', '))}`}`,
  'CATEGORIES:CRAFT',
  `URL:https://quill.example/event/${slot.id}`,
]);

const quoted = (text: string): string => JSON.stringify(text);

export const jekyllTheme = [
  'days:',
  ...days.flatMap((date, index) => [
    `  - name: Day ${index + 1}`,
    `    date: ${date}`,
    '    rooms:',
    ...rooms.flatMap((room) => [
      `      - name: ${room}`,
      '        talks:',
      ...of(date, room).flatMap((slot) => [
        `          - name: ${quoted(slot.title)}`,
        `            speakers: [${slot.names.map(quoted).join(', ')}]`,
        `            time_start: '${clock(slot.start)}'`,
        `            time_end: '${clock(endOf(slot))}'`,
      ]),
    ]),
  ]),
  '',
].join('\n');

export const devopsdays = [
  `name: ${title}`,
  'program:',
  ...programme.flatMap((slot) => [
    `  - title: ${quoted(slot.title)}`,
    '    type: talk',
    `    speakers: [${slot.names.map(quoted).join(', ')}]`,
    `    date: ${slot.day}`,
    `    start_time: "${clock(slot.start)}"`,
    `    end_time: "${clock(endOf(slot))}"`,
    `    room: ${slot.room}`,
  ]),
  '',
].join('\n');

export const hugoData = [
  `title = ${quoted(title)}`,
  `timezone = "${zone}"`,
  ...programme.flatMap((slot) => [
    '[[sessions]]',
    `title = ${quoted(slot.title)}`,
    `speakers = [${slot.names.map(quoted).join(', ')}]`,
    `start = ${slot.start}:00`,
    `duration = "${length(slot)}"`,
    `room = ${quoted(slot.room)}`,
  ]),
  '',
].join('\n');

export const ownNote = [
  '---',
  `title: ${title}`,
  `date: ${days[0]}`,
  `date_end: ${days[1]}`,
  'programme:',
  ...days.flatMap((date) => [
    `  - date: ${date}`,
    '    sessions:',
    ...of(date).flatMap((slot) => [
      `      - title: ${quoted(slot.title)}`,
      ...(slot.names.length === 0 ? [] : [`        speakers: [${slot.names.map(quoted).join(', ')}]`]),
      `        time: ${clock(slot.start)}-${clock(endOf(slot))}`,
      `        room: ${slot.room}`,
    ]),
  ]),
  '---',
  '',
  'Looking forward to it.',
  '',
].join('\n');

/** As a person pastes it from a page: a table for each day, without the ends. */
export const pastedTable = days
  .map((date) =>
    [
      `## ${date}`,
      '',
      '| Time | Room | Title | Speaker |',
      '|---|---|---|---|',
      ...of(date).map(
        (slot) =>
          `| ${clock(slot.start)}-${clock(endOf(slot))} | ${slot.room} | ${slot.title} | ${slot.names.join(', ')} |`,
      ),
      '',
    ].join('\n'),
  )
  .join('\n');
