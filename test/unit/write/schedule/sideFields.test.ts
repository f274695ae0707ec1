import { checkReadings } from './support';

const json = JSON.stringify;
const inHall = (...talks: object[]): string =>
  json({ schedule: { conference: { title: 'Rookery', days: [{ date: '2025-06-12', rooms: { Hall: talks } }] } } });
const talk = (title: string, start: string, more: object = {}): object => ({
  guid: title,
  title,
  date: `2025-06-12T${start}:00+02:00`,
  start,
  duration: '00:30',
  persons: [],
  ...more,
});
const nests = '2025-06-12 | 09:00-09:30 | Hall | Nests';
const owls = '2025-06-12 | 11:00-11:30 | Hall | Owls';
const at = 'schedule.conference.days[0].rooms.Hall[1]';

/** One value that makes no sense costs itself and a gap, and never the schedule. */
describe('a side field that makes no sense, in JSON', () => {
  const around = (more: object): string =>
    inHall(talk('Nests', '09:00'), talk('Bats', '10:00', more), talk('Owls', '11:00'));
  const bats = '2025-06-12 | 10:00-10:30 | Hall | Bats';
  const withoutEnd = bats.replace('-10:30', '-?');
  const withoutTime = '2025-06-12 | ?-? | Hall | Bats';
  checkReadings('frab JSON', [
    ['a length in words', around({ duration: 'long' }), [nests, withoutEnd, owls], [`time long ${at}.duration`]],
    [
      'a length of 289 days',
      around({ duration: '6944:11:40' }),
      [nests, withoutEnd, owls],
      [`time 6944:11:40 ${at}.duration`],
    ],
    ['no length', around({ duration: '' }), [nests, withoutEnd, owls]],
    ['a length of nothing', around({ duration: '00:00' }), [nests, withoutEnd, owls]],
    ['a time to be announced', around({ date: 'TBA', start: '' }), [nests, owls, withoutTime], [`time TBA ${at}.date`]],
    ['a date to be announced', around({ date: 'TBA' }), [nests, bats, owls], [`time TBA ${at}.date`]],
    [
      'a start that is none',
      around({ date: null, start: '25:99' }),
      [nests, owls, withoutTime],
      [`time 25:99 ${at}.start`],
    ],
    [
      'a date that does not exist',
      around({ date: '2025-02-30T09:00:00' }),
      [nests, bats, owls],
      [`time 2025-02-30T09:00:00 ${at}.date`],
    ],
    ['a room that is a number of things', around({ room: [[1]] }), [nests, bats, owls], [`value [1] ${at}.room[0]`]],
    ['persons as text', around({ persons: 'Ada Finchley' }), [nests, `${bats} | Ada Finchley`, owls]],
    ['persons as a number', around({ persons: 7 }), [nests, `${bats} | 7`, owls]],
    ['links as text', around({ links: 'none' }), [nests, bats, owls], [`value "none" ${at}.links`]],
    ['an abstract that is a list', around({ abstract: [1] }), [nests, bats, owls], [`value [1] ${at}.abstract`]],
  ]);
  checkReadings('frab JSON', [
    ['a comma too many', inHall(talk('Nests', '09:00')).replace('}]', '},]'), [nests]],
    ['a byte-order mark and blank lines', `\n\uFEFF\n${inHall(talk('Nests', '09:00'))}`, [nests]],
    ['comments', inHall(talk('Nests', '09:00')).replace('{', '{ /* late */ '), [nests]],
  ]);
});

describe('a side field that makes no sense, in XML', () => {
  const event = (title: string, start: string, rest = `<duration>00:30</duration>`): string =>
    `<event id="${title}"><date>2025-06-12T${start}:00+02:00</date><start>${start}</start><title>${title}</title>${rest}</event>`;
  const schedule = (...events: string[]): string =>
    `<schedule><conference><time_zone_name>Europe/Oslo</time_zone_name></conference><day date="2025-06-12"><room name="Hall">${events.join('')}</room></day></schedule>`;
  checkReadings('frab XML', [
    [
      'a length of 289 days',
      schedule(
        event('Nests', '09:00'),
        event('Bats', '10:00', '<duration>6944:11:40</duration>'),
        event('Owls', '11:00'),
      ),
      [nests, '2025-06-12 | 10:00-? | Hall | Bats', owls],
      ['time 6944:11:40 line 1.duration'],
    ],
    [
      'a room without a name',
      schedule(event('Nests', '09:00')).replace(' name="Hall"', ''),
      ['2025-06-12 | 09:00-09:30 | Nests'],
    ],
    ['a day without a date', schedule(event('Nests', '09:00')).replace(' date="2025-06-12"', ''), [nests]],
    [
      'a day with a date that is none',
      schedule(event('Nests', '09:00')).replace('day date="2025-06-12"', 'day date="Thursday"'),
      [nests],
      ['time Thursday line 1'],
    ],
    [
      'talks in a place of their own',
      schedule(event('Nests', '09:00')).replace('</day>', `</day><extra>${event('Owls', '11:00')}</extra>`),
      [nests],
      ['sessions 1 line 1'],
    ],
  ]);
});

describe('a line that makes no sense, in a calendar', () => {
  const event = (title: string, start: string, ...lines: string[]): string[] => [
    'BEGIN:VEVENT',
    `UID:${title}`,
    `DTSTART:20250612T${start}00`,
    ...lines,
    `SUMMARY:${title}`,
    'LOCATION:Hall',
    'DURATION:PT30M',
    'END:VEVENT',
  ];
  const around = (...lines: string[]): string =>
    [
      'BEGIN:VCALENDAR',
      ...event('Nests', '0900'),
      ...event('Bats', '1000', ...lines),
      ...event('Owls', '1100'),
      'END:VCALENDAR',
    ].join('\r\n');
  const all = [nests, '2025-06-12 | 10:00-10:30 | Hall | Bats', owls];
  checkReadings('iCalendar', [
    ['one that is not folded', around('COMMENT:Turn left', 'at the fountain'), all, ['line at the fountain line 13']],
    [
      'an address that is not folded',
      around('COMMENT:See', 'https://rookery.example'),
      all,
      ['line https://rookery.example line 13'],
    ],
    ['parameters that are none', around('COMMENT;WHAT:x'), all, ['line COMMENT;WHAT:x line 12']],
    ['a property that nobody knows', around('ROOK:yes', 'X-ROOK;A=b:yes'), all],
    ['an open quotation mark', around('COMMENT;X="a:b'), all, ['line COMMENT;X="a:b line 12']],
    ['an empty line', around('COMMENT:a', '', 'CLASS:PUBLIC'), all],
    ['a rule that is none', around('RRULE:FREQ=NEVER'), all, ['line RRULE:FREQ=NEVER line 12']],
    ['an end of nothing', around('END:VALARM'), all, ['line END:VALARM line 12']],
    [
      'an alarm that never ends',
      around('BEGIN:VALARM', 'TRIGGER:-PT5M').replace('SUMMARY:Bats', 'END:VALARM\r\nSUMMARY:Bats'),
      all,
    ],
    [
      'an end before the start',
      around('DTEND:20250612T090000'),
      all.map((one) => one.replace('10:00-10:30', '10:00-?')),
      ['time 2025-06-12T09:00 event 2 DTEND'],
    ],
    ['a date that does not exist', around('EXDATE:20250631T090000'), all, ['time 20250631T090000 event 2 EXDATE']],
    [
      'a start that is none',
      around().replace('DTSTART:20250612T100000', 'DTSTART:soon'),
      [nests, owls, '?-? | Hall | Bats'],
      ['time soon event 2 DTSTART'],
    ],
    [
      'cut off',
      around().replace(/DURATION:PT30M\r\nEND:VEVENT\r\nEND:VCALENDAR$/, ''),
      [...all.slice(0, 2), owls.replace('-11:30', '-?')],
      ['line END:VCALENDAR line 21'],
    ],
    ['an event without an end', around().replace('END:VEVENT\r\n', ''), all, ['line BEGIN:VEVENT line 8']],
  ]);
});
