import { checkReadings } from './support';

const json = JSON.stringify;
const nests = '2025-06-12 | 09:30-10:15 | Hall | Nests | Ada Finchley';
const owls = '2025-06-13 | 11:00-11:30 | Attic | Owls | Bo Larkin';
const lunch = '2025-06-12 | 12:00-13:00 | Lunch | (no talk)';

describe('PyCon JSON', () => {
  const talk = (name: string, more: object): object => ({
    name,
    conf_key: name.length,
    conf_url: 'https://rookery.example/2025/nests/',
    kind: 'talk',
    description: 'How twigs hold.',
    license: 'CC',
    ...more,
  });
  checkReadings('PyCon', [
    [
      'with talks and a break',
      json([
        talk('Nests', {
          room: 'Hall',
          start: '2025-06-12T09:30:00',
          end: '2025-06-12T10:15:00',
          authors: ['Ada Finchley'],
        }),
        talk('Owls', { room: 'Attic', start: '2025-06-13T11:00:00', duration: 30, authors: ['Bo Larkin'] }),
        talk('Lunch', { kind: 'break', start: '2025-06-12T12:00:00', end: '2025-06-12T13:00:00', authors: [] }),
      ]),
      [nests, lunch, owls],
    ],
  ]);
});

describe('Indico JSON', () => {
  const at = (date: string, time: string): object => ({ date, time, tz: 'Europe/Oslo' });
  const contribution = {
    _type: 'Contribution',
    id: '1',
    title: 'Nests',
    startDate: at('2025-06-12', '09:30:00'),
    endDate: at('2025-06-12', '10:15:00'),
    duration: 45,
    roomFullname: 'Hall',
    room: 'Hall',
    session: null,
    speakers: [{ _type: 'ContributionParticipation', fullName: 'Ada Finchley', affiliation: 'Rookery' }],
    url: 'https://indico.example/event/1/contributions/1/',
    material: [{ title: 'Slides', resources: [{ name: 'a.pdf', url: 'https://indico.example/a.pdf' }] }],
  };
  checkReadings('Indico', [
    [
      'an event with its contributions',
      json({
        count: 1,
        _type: 'HTTPAPIResult',
        results: [
          {
            _type: 'Conference',
            title: 'Rookery',
            startDate: at('2025-06-12', '08:00:00'),
            endDate: at('2025-06-13', '18:00:00'),
            timezone: 'Europe/Oslo',
            location: 'Bergen',
            chairs: [{ fullName: 'Cy Dunn' }],
            contributions: [contribution],
          },
        ],
      }),
      [nests],
    ],
    [
      'a timetable by days and sessions',
      json({
        _type: 'HTTPAPIResult',
        results: {
          '17': {
            '20250612': {
              s1: {
                entryType: 'Session',
                title: 'Morning',
                startDate: at('2025-06-12', '09:00:00'),
                endDate: at('2025-06-12', '11:00:00'),
                room: 'Hall',
                entries: {
                  c1: {
                    entryType: 'Contribution',
                    title: 'Nests',
                    startDate: at('2025-06-12', '09:30:00'),
                    endDate: at('2025-06-12', '10:15:00'),
                    presenters: [{ name: 'Ada Finchley', affiliation: 'Rookery' }],
                  },
                },
              },
              b1: {
                entryType: 'Break',
                title: 'Lunch',
                startDate: at('2025-06-12', '12:00:00'),
                endDate: at('2025-06-12', '13:00:00'),
              },
            },
          },
        },
      }),
      [nests, lunch],
    ],
  ]);
});

describe('schema.org', () => {
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Rookery',
    startDate: '2025-06-12',
    endDate: '2025-06-13',
    location: { '@type': 'Place', name: 'Bergen' },
    organizer: { '@type': 'Organization', name: 'Rookery Club' },
    subEvent: [
      {
        '@type': 'Event',
        name: 'Nests',
        startDate: '2025-06-12T09:30:00+02:00',
        endDate: '2025-06-12T10:15:00+02:00',
        location: { '@type': 'Place', name: 'Hall' },
        performer: [
          { '@type': 'Person', name: 'Ada Finchley', worksFor: { '@type': 'Organization', name: 'Rookery' } },
        ],
        superEvent: { '@type': 'Event', name: 'Rookery', startDate: '2025-06-12' },
      },
    ],
  };
  const page = (...data: unknown[]): string =>
    `<!DOCTYPE html>\n<html><head>${data.map((one) => `<script type="application/ld+json">${json(one)}</script>`).join('\n')}<script>alert(1)</script></head><body><p>Hello</p></body></html>`;
  checkReadings('schema.org', [
    ['an event as JSON', json(event), [nests]],
    ['an event in a page', page({ '@type': 'WebSite', name: 'Rooks' }, event), [nests]],
    [
      'a graph in a page',
      page({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'R' }, event] }),
      [nests],
    ],
    ['a meetup of an evening', page({ ...event, name: 'Nests', ...event.subEvent[0], subEvent: [] }), [nests]],
    ['a conference whose sessions stand elsewhere', page({ ...event, subEvent: [] }), []],
  ]);
});

describe('data files', () => {
  checkReadings('data file', [
    [
      'of a Jekyll theme, days with rooms with talks',
      `days:
  - name: Thursday
    abbr: Thu
    date: 2025-06-12
    rooms:
      - name: Hall
        talks:
          - name: Nests
            time_start: '09:30'
            time_end: '10:15'
  - name: Friday
    date: 2025-06-13
    rooms:
      - name: Attic
        talks:
          - name: Owls
            time_start: '11:00'
            time_end: '11:30'
`,
      [nests.replace(' | Ada Finchley', ''), owls.replace(' | Bo Larkin', '')],
    ],
    [
      'of devopsdays, a program',
      `name: "2025-bergen"
year: "2025"
city: "Bergen"
startdate: 2025-06-12T00:00:00+02:00
enddate: 2025-06-13T00:00:00+02:00
program:
  - title: "Registration"
    type: custom
    date: 2025-06-12
    start_time: "08:00"
    end_time: "09:00"
  - title: "nests"
    type: talk
    date: 2025-06-12
    start_time: "09:30"
    end_time: "10:15"
  - title: "Open Space #1"
    type: open-space
    date: 2025-06-13
    start_time: "14:00"
    end_time: "14:45"
`,
      [
        '2025-06-12 | 08:00-09:00 | Registration | (no talk)',
        '2025-06-12 | 09:30-10:15 | nests',
        '2025-06-13 | 14:00-14:45 | Open Space #1',
      ],
    ],
    [
      'a list with people by their ids',
      `# Programme
- title: Nests
  date: 2025-06-12
  time: 9:30 am - 10:15 am
  location: Hall
  speakers: [Ada Finchley]
- title: Owls
  date: June 13, 2025
  time: 11:00-11:30
  location: Attic
  speaker: Bo Larkin
`,
      [nests, owls],
    ],
    [
      'in TOML',
      `title = "Rookery"\n\n[[sessions]]\ntitle = "Nests"\nstart = 2025-06-12T09:30:00\nend = 2025-06-12T10:15:00\nroom = "Hall"\nspeakers = ["Ada Finchley"]\n`,
      [nests],
    ],
    [
      'with speakers beside the talks',
      `speakers:
  ada: { name: Ada Finchley }
talks:
  - title: Nests
    start: 2025-06-12T09:30
    end: 2025-06-12T10:15
    room: Hall
    speakers: [ada]
`,
      [nests],
    ],
  ]);
  checkReadings('front matter', [
    [
      'a programme in a note',
      `---
title: Rookery
date: 2025-06-12
date_end: 2025-06-13
program:
  - title: Nests
    date: 2025-06-12
    start: "09:30"
    end: "10:15"
    room: Hall
    speakers:
      - Ada Finchley
---
# Rookery

Text.
`,
      [nests],
    ],
    [
      'an agenda in lines',
      `---\ntitle: Rookery\ndate: 2025-06-12\nagenda:\n  - 09:30 Nests - Ada Finchley\n  - 12:00 Lunch\n---\n`,
      ['2025-06-12 | 09:30-? | Nests | Ada Finchley', '2025-06-12 | 12:00-? | Lunch | (no talk)'],
    ],
    [
      'elements of a program in TOML',
      `+++\ntitle = "Program"\nprogram_elements = [\n  { title = "Nests", type = "talk", start = 2025-06-12T09:30:00+02:00, end = 2025-06-12T10:15:00+02:00 },\n]\n+++\n`,
      [nests.replace(' | Hall', '').replace(' | Ada Finchley', '')],
    ],
  ]);
});

describe('JSON of other makers', () => {
  const rainfocus = {
    sectionList: [
      {
        sectionId: 'all',
        items: [
          {
            sessionID: '1',
            code: 'BRD301',
            title: 'BRD301 | Nests',
            abstract: 'How twigs hold.',
            times: [
              { date: '2025-06-12', startTime: '09:30', endTime: '10:15', room: 'Hall' },
              { date: '2025-06-13', startTime: '14:00', endTime: '14:45', room: 'Attic' },
            ],
            participants: [{ globalFullName: 'Ada Finchley', globalCompany: 'Rookery', roles: ['Speaker'] }],
          },
        ],
      },
    ],
  };
  checkReadings('JSON', [
    [
      'a catalogue with several times for a session',
      json(rainfocus),
      [nests, nests.replace('2025-06-12 | 09:30-10:15 | Hall', '2025-06-13 | 14:00-14:45 | Attic')],
    ],
    [
      'slots by time with the talks in them',
      json({
        date: '2025-06-12',
        schedule: [
          { time: '09:30 - 10:15', talks: [{ title: 'Nests', room: 'Hall', speaker: 'Ada Finchley' }] },
          { time: '12:00 - 13:00', title: 'Lunch' },
        ],
      }),
      [nests, lunch],
    ],
    [
      'days by their dates, rooms by their names',
      json({
        name: 'Rookery',
        days: {
          '2025-06-12': {
            rooms: { Hall: [{ title: 'Nests', start: '0930', end: '1015', speakers: ['Ada Finchley'] }] },
          },
        },
      }),
      [nests],
    ],
    [
      'with the event, the people and the talks beside each other',
      json({
        conference: { name: 'Rookery', start_date: '2025-06-12', end_date: '2025-06-13', location: 'Bergen' },
        speakers: [{ id: 1, name: 'Ada Finchley' }],
        sessions: [
          {
            id: 7,
            title: 'Nests',
            speakers: [1],
            start: '2025-06-12T09:30',
            end: '2025-06-12T10:15',
            room: { id: 3, name: 'Hall' },
          },
        ],
      }),
      [nests],
    ],
    [
      'with a talk of which only the title is known',
      json({
        items: [
          {
            title: 'Nests',
            start: '2025-06-12 09:30',
            end: '2025-06-12 10:15',
            room: 'Hall',
            speakers: ['Ada Finchley'],
          },
          { title: 'Bats' },
        ],
      }),
      [nests, '?-? | Bats'],
    ],
    [
      'with an abbreviated zone, and nobody announced',
      json([
        {
          title: 'Nests',
          start: '2025-06-12 09:30 CEST',
          end: '2025-06-12 10:15 CEST',
          room: 'Hall',
          speakers: [{ name: 'TBA' }],
        },
      ]),
      [nests.replace(' | Ada Finchley', '')],
    ],
  ]);
});

describe('XML of other makers', () => {
  checkReadings('XML', [
    [
      'with attributes',
      '<program><session title="Nests" start="2025-06-12T09:30" end="2025-06-12T10:15" room="Hall"><speaker>Ada Finchley</speaker></session></program>',
      [nests],
    ],
    [
      'days in a schedule that is none of frab',
      '<schedule><talk><title>Nests</title><date>2025-06-12</date><start>09:30</start><end>10:15</end><room>Hall</room><speakers><speaker>Ada Finchley</speaker></speakers></talk></schedule>',
      [nests],
    ],
  ]);
  checkReadings('frab XML', [
    [
      'of Pentabarf, whose days last until the morning',
      '<schedule><conference><title>Rookery</title><day_change>09:00:00</day_change></conference>' +
        '<day date="2025-06-12"><room name="Hall"><event id="1"><start>09:30</start><duration>00:45</duration>' +
        '<title>Nests</title><persons><person>Ada Finchley</person></persons></event>' +
        '<event id="2"><start>00:30</start><duration>00:20</duration><title>Moths</title></event></room></day></schedule>',
      [nests, '2025-06-12 | 2025-06-13T00:30-00:50 | Hall | Moths'],
    ],
    [
      'of wafer and Pentabarf, hours without zones',
      '<schedule><conference><title>Rookery</title><venue>Club</venue><start>2025-06-12</start><end>2025-06-13</end><days>2</days><day_change>09:00:00</day_change></conference><day index="1" date="2025-06-12"><room name="Hall"><event id="1"><start>09:30</start><duration>00:45</duration><room>Hall</room><slug>nests</slug><title>Nests</title><subtitle/><type>maintrack</type><persons><person id="2">Ada Finchley</person></persons></event></room></day></schedule>',
      [nests],
    ],
  ]);
  const xcal = (event: string): string =>
    `<?xml version="1.0"?><iCalendar xmlns:pentabarf="http://pentabarf.org"><vcalendar><version>2.0</version><x-wr-calname>Rookery</x-wr-calname>${event}</vcalendar></iCalendar>`;
  checkReadings('xCal', [
    [
      'of Pentabarf',
      xcal(
        '<vevent><uid>1@rook</uid><tzid>Europe-Oslo</tzid><dtstart>20250612T093000</dtstart><dtend>20250612T101500</dtend><duration>00:45</duration><summary>Nests</summary><location>Hall</location><attendee>Ada Finchley</attendee></vevent>',
      ),
      [nests],
    ],
    [
      'of RFC 6321',
      '<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"><vcalendar><components><vevent><properties><uid><text>1</text></uid><dtstart><parameters><tzid><text>Europe/Oslo</text></tzid></parameters><date-time>2025-06-12T09:30:00</date-time></dtstart><duration><duration>PT45M</duration></duration><summary><text>Nests</text></summary><location><text>Hall</text></location><description><text>Speaker: Ada Finchley</text></description></properties></vevent></components></vcalendar></icalendar>',
      [nests],
    ],
  ]);
});

describe('a single submission of pretalx', () => {
  checkReadings('pretalx', [
    [
      'with its slot',
      json({
        code: 'NEST42',
        title: 'Nests',
        submission_type: 'Talk',
        state: 'confirmed',
        duration: 45,
        speakers: [{ code: 'FIN', name: 'Ada Finchley' }],
        slot: { room: { en: 'Hall' }, start: '2025-06-12T09:30:00+02:00', end: '2025-06-12T10:15:00+02:00' },
      }),
      [nests],
    ],
  ]);
});

describe('sessions that do not take place', () => {
  const told = (more: object): object => ({ title: 'Moths', start: '2025-06-12T14:00:00', ...more });
  const held = { title: 'Nests', start: '2025-06-12T09:30:00', end: '2025-06-12T10:15:00', room: 'Hall' };
  const speakers = ['Ada Finchley'];
  for (const more of [
    { cancelled: true },
    { is_canceled: true },
    { status: 'Cancelled' },
    { state: 'withdrawn' },
    { eventStatus: 'https://schema.org/EventCancelled' },
    { is_cancelled: 1 },
    { cancelled: 'yes' },
    { isCancelled: 'True' },
    { status: ' CANCELED (ill)' },
    { title: 'CANCELLED: Moths' },
    { title: '[Canceled] Moths' },
    { title: 'CANCELLED - Moths' },
    { title: '*** CANCELED *** Moths' },
    { title: 'Moths – CANCELLED' },
    { title: 'Moths (cancelled)' },
  ])
    checkReadings('JSON', [[json(more), json({ talks: [{ ...held, speakers }, told(more)] }), [nests]]]);
  for (const more of [
    { cancelled: 0 },
    { cancelled: 'no' },
    { title: 'Cancelled flights' },
    { title: 'Cancelled - why?' },
  ])
    checkReadings('JSON', [
      [
        `and those that do: ${json(more)}`,
        json({ talks: [{ ...held, speakers }, told(more)] }),
        [nests, `2025-06-12 | 14:00-? | ${'title' in more ? more.title : 'Moths'}`],
      ],
    ]);
  checkReadings('Sessionize', [
    [
      'declined after all',
      json([
        { title: 'Moths', startsAt: '2025-06-12T14:00:00', status: 'Declined' },
        { title: 'Nests', startsAt: held.start, endsAt: held.end, room: 'Hall', speakers: [{ name: 'Ada Finchley' }] },
      ]),
      [nests],
    ],
  ]);
});

describe('what stands around sessions', () => {
  const days = [
    {
      date: '2025-06-12',
      rooms: [
        { name: 'Hall', talks: [{ name: 'Nests', time_start: '9:30', time_end: '10:15', speakers: ['Ada Finchley'] }] },
        { name: 'Attic', talks: [] },
      ],
    },
  ];
  checkReadings('JSON', [
    ['a room without talks is none', json({ days }), [nests]],
    [
      'where the event is is no room',
      json({
        name: 'Birds 2025',
        location: 'Linz',
        program: [{ title: 'Moths', date: '2025-06-12', start_time: '14:00' }],
      }),
      ['2025-06-12 | 14:00-? | Moths'],
    ],
    [
      'what tells its length does not last as long',
      json({
        sessions: [
          {
            title: 'Plenary',
            start: '2025-06-12T09:00:00',
            end: '2025-06-12T12:00:00',
            contributions: [
              { title: 'Nests', start: '2025-06-12T09:30:00', duration: 45, room: 'Hall', speakers: ['Ada Finchley'] },
            ],
          },
        ],
      }),
      [nests],
    ],
    [
      'names as a register sorts them',
      json([
        {
          ...{ title: 'Nests', room: 'Hall' },
          start: '2025-06-12T09:30:00',
          minutes: 45,
          speakers: [{ fullName: 'Finchley, Ada' }],
        },
      ]),
      [nests],
    ],
  ]);
});
