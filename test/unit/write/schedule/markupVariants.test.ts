import { checkReadings } from './support';

const nests = '2025-06-12 | 09:30-10:15 | Hall | Nests | Ada Finchley';

describe('frab XML', () => {
  const event = (persons: string): string =>
    `<event guid="g1" id="1" code="NEST42"><title>Nests</title><date>2025-06-12T09:30:00+02:00</date><start>09:30</start><duration>00:45</duration>${persons}</event>`;
  const day = (inner: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<schedule><version>1.0</version><conference><title>Rookery</title><time_zone_name>Europe/Oslo</time_zone_name></conference><day index="1" date="2025-06-12" start="2025-06-12T04:00:00+02:00">${inner}</day><day index="2" date="2025-06-13"/></schedule>`;
  const ada = '<persons><person id="1" code="FIN">Ada Finchley</person></persons>';
  checkReadings('frab XML', [
    ['with a room that has a guid', day(`<room name="Hall" guid="r">${event(ada)}</room>`), [nests]],
    ['with talks outside of rooms', day(event(`<room>Hall</room>${ada}`)), [nests]],
    [
      'with names as attributes',
      day(`<room name="Hall">${event('<persons><person id="1" public_name="Ada Finchley"/></persons>')}</room>`),
      [nests],
    ],
    [
      'with names as elements',
      day(`<room name="Hall">${event('<persons><person><name>Ada Finchley</name></person></persons>')}</room>`),
      [nests],
    ],
    [
      'with a talk that has no title',
      day(`<room name="Hall"><event id="9"><start>11:00</start></event>${event(ada)}</room>`),
      [nests],
      ['title  line 2.title'],
    ],
    ['without persons', day(`<room name="Hall">${event('')}</room>`), ['2025-06-12 | 09:30-10:15 | Hall | Nests']],
    [
      'with a time in UTC',
      day(`<room name="Hall">${event(ada)}</room>`).replace('2025-06-12T09:30:00+02:00', '2025-06-12T07:30:00Z'),
      [nests],
    ],
    [
      'in a namespace, with a document type',
      `<!DOCTYPE schedule><schedule xmlns="https://x.example"><day date="2025-06-12"><room name="Hall">${event(ada)}</room></day></schedule>`,
      [nests],
    ],
    ['with marked text', day(`<room name="Hall">${event(ada).replace('Nests', '<![CDATA[Nests]]>')}</room>`), [nests]],
  ]);
});

describe('iCalendar', () => {
  const calendar = (...lines: string[]): string =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//rookery//EN', ...lines, 'END:VCALENDAR'].join('\r\n');
  const event = (...lines: string[]): string => ['BEGIN:VEVENT', 'UID:u1', ...lines, 'END:VEVENT'].join('\r\n');
  const timed = (...lines: string[]): string =>
    event('SUMMARY:Nests', 'LOCATION:Hall', 'DESCRIPTION:Speaker: Ada Finchley', ...lines);
  const oslo = 'DTSTART;TZID=Europe/Oslo:20250612T093000';
  const days = (...days: number[]): string[] => days.map((one) => nests.replace('06-12', `06-${one}`));
  checkReadings('iCalendar', [
    [
      'with a time zone that it does not define',
      calendar(timed(oslo, 'DTEND;TZID=Europe/Oslo:20250612T101500')),
      [nests],
    ],
    [
      'with a time zone that nobody knows',
      calendar(timed('DTSTART;TZID="Rook Standard Time":20250612T093000', 'DURATION:PT45M')),
      [nests],
    ],
    [
      'with an event in another time zone',
      calendar(
        timed(oslo, 'DURATION:PT45M'),
        timed(oslo, 'DURATION:PT45M').replace('u1', 'u2').replace('Nests', 'Owls'),
        timed('DTSTART;TZID=America/New_York:20250612T033000', 'DTEND;TZID=America/New_York:20250612T041500')
          .replace('u1', 'u3')
          .replace('Nests', 'Bats'),
      ),
      [nests, nests.replace('Nests', 'Owls'), nests.replace('Nests', 'Bats')],
    ],
    [
      'with offsets behind the times',
      calendar(timed('DTSTART:20250612T093000+0200', 'DTEND:20250612T101500+0200')),
      [nests],
    ],
    [
      'with folded lines and bare line feeds',
      calendar(timed('X-NOTE:a', oslo, 'DURATION:PT45M'))
        .replaceAll('\r\n', '\n')
        .replace('Finchley', 'Fin\n chley')
        .replace('SUMMARY:Ne', 'SUMMARY:Ne\n\t'),
      [nests],
    ],
    [
      'several in one file',
      [calendar(timed(oslo, 'DURATION:PT45M')), calendar(timed(oslo, 'DURATION:PT45M').replace('Nests', 'Owls'))].join(
        '\r\n',
      ),
      [nests, nests.replace('Nests', 'Owls')],
    ],
    [
      'with tasks and alarms',
      calendar(
        'BEGIN:VTODO',
        'UID:t',
        'SUMMARY:Pack',
        'END:VTODO',
        timed(
          oslo,
          'DURATION:PT45M',
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          'DESCRIPTION:x',
          'TRIGGER:-PT15M',
          'END:VALARM',
        ),
      ),
      [nests],
    ],
    [
      'with an event of whole days',
      calendar(event('SUMMARY:Rookery', 'DTSTART;VALUE=DATE:20250612', 'DTEND;VALUE=DATE:20250614')),
      ['2025-06-12 | ?-? | Rookery'],
    ],
    [
      'with a description in HTML',
      calendar(
        timed(oslo, 'DURATION:PT45M').replace(
          'Speaker: Ada Finchley',
          '<p><b>Speaker:</b> Ada Finchley</p><ul><li>one</li></ul>',
        ),
      ),
      [nests],
    ],
    [
      'with an event without a summary',
      calendar(event('DTSTART:20250612T080000Z'), timed(oslo, 'DURATION:PT45M')),
      [nests],
      ['title  event 1 SUMMARY'],
    ],
    ['with an event without a time', calendar(event('SUMMARY:Rookery')), ['?-? | Rookery']],
    ['with a rule that counts', calendar(timed(oslo, 'DURATION:PT45M', 'RRULE:FREQ=DAILY;COUNT=3')), days(12, 13, 14)],
    [
      'with a rule that ends in UTC with the last event',
      calendar(timed(oslo, 'DURATION:PT45M', 'RRULE:FREQ=DAILY;UNTIL=20250613T073000Z')),
      days(12, 13),
    ],
    [
      'with a rule of weekdays',
      calendar(timed(oslo, 'DURATION:PT45M', 'RRULE:FREQ=WEEKLY;BYDAY=TH,MO;COUNT=3')),
      days(12, 16, 19),
    ],
    [
      'with an exception and an event that was moved',
      calendar(
        timed(oslo, 'DURATION:PT45M', 'RRULE:FREQ=DAILY;UNTIL=20250615', 'EXDATE;TZID=Europe/Oslo:20250613T093000'),
        timed(
          'RECURRENCE-ID;TZID=Europe/Oslo:20250614T093000',
          'DTSTART;TZID=Europe/Oslo:20250614T110000',
          'DURATION:PT45M',
        ),
      ),
      [nests, nests.replace('06-12 | 09:30-10:15', '06-14 | 11:00-11:45'), ...days(15)],
    ],
    [
      'with an event of a row cancelled',
      calendar(
        timed(oslo, 'DURATION:PT45M', 'RRULE:FREQ=DAILY;COUNT=2'),
        timed('RECURRENCE-ID;TZID=Europe/Oslo:20250613T093000', 'STATUS:CANCELLED'),
      ),
      [nests],
    ],
    [
      'with further dates',
      calendar(timed(oslo, 'DURATION:PT45M', 'RDATE;TZID=Europe/Oslo:20250613T093000,20250614T093000')),
      days(12, 13, 14),
    ],
    [
      'with a rule that never ends',
      calendar(timed(oslo, 'DURATION:PT45M', 'RRULE:FREQ=WEEKLY')),
      [nests],
      ['repeats Nests event 1 RRULE'],
    ],
    [
      'with a rule that no date ever fits',
      calendar(timed(oslo, 'DURATION:PT45M', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=2')),
      [nests],
      ['repeats Nests event 1 RRULE'],
    ],
    [
      'with a weekday that is no weekday of a month',
      calendar(timed(oslo, 'DURATION:PT45M', 'RRULE:FREQ=MONTHLY;BYDAY=6MO;COUNT=2')),
      [nests],
      ['repeats Nests event 1 RRULE'],
    ],
    [
      'with a second of a million',
      calendar(timed(oslo, 'DURATION:PT45M', 'RRULE:FREQ=SECONDLY;COUNT=1000000')),
      [nests],
      ['repeats Nests event 1 RRULE'],
    ],
    [
      'with an event of a thousand days',
      calendar(timed(oslo, 'DURATION:PT45M', 'RRULE:FREQ=DAILY;COUNT=1000')),
      [nests],
      ['repeats Nests event 1 RRULE'],
    ],
  ]);
});
