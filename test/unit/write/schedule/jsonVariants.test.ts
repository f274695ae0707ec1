import { checkReadings, type Reading } from './support';

const json = JSON.stringify;
const talk = {
  guid: 'g1',
  id: 1,
  code: 'NEST42',
  title: 'Nests',
  date: '2025-06-12T09:30:00+02:00',
  start: '09:30',
  duration: '00:45',
  persons: [{ code: 'FIN', name: 'Ada Finchley', public_name: 'Ada Finchley' }],
};
const nests = '2025-06-12 | 09:30-10:15 | Hall | Nests | Ada Finchley';

function frab(days: unknown, conference: object = {}): string {
  return json({ schedule: { conference: { title: 'Rookery', ...conference, days } } });
}

function frabDay(rooms: unknown): string {
  return frab([{ date: '2025-06-12', rooms }]);
}

function frabTalk(change: object): string {
  return frabDay({ Hall: [{ ...talk, ...change }] });
}

const published = {
  $schema: 'https://c3voc.de/schedule/schema.json',
  generator: { name: 'pretalx', version: '2024.3.1' },
  schedule: {
    url: 'https://rookery.example/schedule/',
    version: '1.0',
    conference: {
      acronym: 'rook',
      title: 'Rookery',
      start: '2025-06-12',
      end: '2025-06-13',
      time_zone_name: 'Europe/Oslo',
      rooms: [{ name: 'Hall', slug: '1-hall', guid: 'r', description: null, capacity: 50 }],
      tracks: [{ name: 'Systems', slug: '1-systems', color: '#000' }],
      days: [
        {
          index: 1,
          date: '2025-06-12',
          day_start: '2025-06-12T04:00:00+02:00',
          day_end: '2025-06-13T03:59:00+02:00',
          rooms: {
            Hall: [
              { ...talk, logo: null, room: 'Hall', subtitle: '', type: 'Talk', do_not_record: false, attachments: [] },
            ],
          },
        },
        {
          index: 2,
          date: '2025-06-13',
          day_start: '2025-06-13T04:00:00+02:00',
          day_end: '2025-06-14T03:59:00+02:00',
          rooms: {},
        },
      ],
    },
  },
};

describe('frab and pretalx JSON', () => {
  const cases: Reading[] = [
    ['of pretalx 2024', json(published), [nests]],
    [
      'without the outer object',
      json({ conference: { title: 'R', days: [{ date: '2025-06-12', rooms: { Hall: [talk] } }] } }),
      [nests],
    ],
    [
      'with a day without rooms',
      frab([{ date: '2025-06-11' }, { date: '2025-06-12', rooms: { Hall: [talk] } }]),
      [nests],
    ],
    [
      'with an empty list of rooms',
      frab([
        { date: '2025-06-11', rooms: [] },
        { date: '2025-06-12', rooms: { Hall: [talk] } },
      ]),
      [nests],
    ],
    [
      'with rooms as a list',
      frabDay([
        { name: 'Hall', events: [talk] },
        { name: 'Attic', talks: [{ ...talk, guid: 'g2', title: 'Owls' }] },
      ]),
      [nests, nests.replace('Hall', 'Attic').replace('Nests', 'Owls')],
    ],
    ['with rooms as a list of lists', frabDay([[talk]]), [nests.replace(' | Hall', '')]],
    [
      'with the talks of a day outside of rooms',
      frab([{ date: '2025-06-12', events: [talk] }]),
      [nests.replace(' | Hall', '')],
    ],
    [
      'version 2, talks by their ids',
      json({
        schedule: {
          conference: { title: 'R', time_zone_name: 'Europe/Oslo', rooms: [{ name: 'Hall', slug: 'h' }], days: [] },
          events: {
            g1: { title: 'Nests', start: '2025-06-12T07:30:00Z', duration: 'PT45M', room: 'h', persons: talk.persons },
          },
        },
      }),
      [nests],
    ],
    ['with a room that is null', frabDay({ Hall: [{ ...talk, room: null }], Attic: null }), [nests]],
    [
      'with a room in languages',
      frabTalk({ room: { en: 'Great Hall', de: 'Saal' } }),
      [nests.replace('Hall', 'Great Hall')],
    ],
    ['without persons', frabTalk({ persons: null }), ['2025-06-12 | 09:30-10:15 | Hall | Nests']],
    [
      'with other names of a name',
      frabTalk({
        persons: [
          { public_name: '', name: 'Ada' },
          { full_public_name: 'Bo Larkin' },
          { display_name: 'Cy Dunn' },
          { first_name: 'Dee', last_name: 'Marsh' },
          'Ed Fox',
        ],
      }),
      [nests.replace('Ada Finchley', 'Ada + Bo Larkin + Cy Dunn + Dee Marsh + Ed Fox')],
    ],
    [
      'with a person who has only a code',
      frabTalk({ persons: [...talk.persons, { code: 'GONE' }] }),
      [nests],
      ['speaker GONE schedule.conference.days[0].rooms.Hall[0].persons[1]'],
    ],
    ['with a title in languages, one of them empty', frabTalk({ title: { de: '', en: 'Nests' } }), [nests]],
    [
      'with a talk that has no title',
      frabDay({ Hall: [{ ...talk, guid: 'g2', title: ' ' }, talk] }),
      [nests],
      ['title  schedule.conference.days[0].rooms.Hall[0].title'],
    ],
    ['with minutes as a number', frabTalk({ duration: 45 }), [nests]],
    ['with a duration that has seconds', frabTalk({ duration: '00:45:00' }), [nests]],
    ['with a duration of ISO 8601', frabTalk({ duration: 'PT45M' }), [nests]],
    [
      'with a time in UTC',
      frab([{ date: '2025-06-12', rooms: { Hall: [{ ...talk, date: '2025-06-12T07:30:00.000Z' }] } }], {
        time_zone_name: 'Europe/Oslo',
      }),
      [nests],
    ],
    [
      'with a local time written as UTC',
      frab([{ date: '2025-06-12', rooms: { Hall: [{ ...talk, date: '2025-06-12T09:30:00Z' }] } }], {
        time_zone_name: 'Europe/Oslo',
      }),
      [nests],
    ],
  ];
  checkReadings('frab JSON', cases);
});

const widget = {
  speakers: [
    { code: 'FIN', name: 'Ada Finchley' },
    { code: 'ANO', name: null },
  ],
  rooms: [{ id: 1, name: { en: 'Hall' } }],
  tracks: [],
  event_start: '2025-06-12',
  event_end: '2025-06-13',
  timezone: 'Europe/Oslo',
};
const slot = { room: { en: 'Hall' }, start: '2025-06-12T09:30:00+02:00', end: '2025-06-12T10:15:00+02:00' };
const submission = {
  code: 'NEST42',
  title: 'Nests',
  submission_type: { en: 'Talk' },
  speakers: [{ code: 'FIN', name: 'Ada Finchley' }],
  duration: 45,
};

describe('pretalx JSON', () => {
  const inWidget = (change: object): string =>
    json({
      ...widget,
      talks: [
        {
          code: 'N',
          id: 7,
          title: 'Nests',
          speakers: ['FIN'],
          room: 1,
          start: '2025-06-12T09:30:00+02:00',
          end: '2025-06-12T10:15:00+02:00',
          ...change,
        },
      ],
    });
  checkReadings('pretalx', [
    [
      'with speakers, rooms and tracks that are not there',
      inWidget({ speakers: ['FIN', 'GONE', 'ANO'], room: 2, track: 9 }),
      [nests.replace(' | Hall', '')],
      [
        'speaker GONE talks[0].speakers[1]',
        'speaker ANO talks[0].speakers[2]',
        'room 2 talks[0].room',
        'track 9 talks[0].track',
      ],
    ],
    [
      'with a talk that has no title',
      inWidget({}).replace('"talks":[', '"talks":[{"code":"M"},'),
      [nests],
      ['title  talks[0].title'],
    ],
    ['with a length instead of an end', inWidget({ end: null, duration: 45 }), [nests]],
    [
      'with nothing yet known of a talk',
      inWidget({ speakers: null, room: null, start: null, end: null }),
      ['?-? | Nests'],
    ],
    ['of the API, talks with their slot', json({ count: 1, next: null, results: [{ ...submission, slot }] }), [nests]],
    [
      'of the API, submissions with slots and without',
      json({
        results: [
          { ...submission, slots: [{ ...slot, room: { id: 1, name: { en: 'Hall' } } }] },
          { ...submission, code: 'B', title: 'Owls', slots: [] },
        ],
      }),
      [nests, '?-? | Owls | Ada Finchley'],
    ],
    [
      'of the API, a schedule with a break',
      json({
        version: '0.2',
        slots: [
          { ...slot, submission },
          { ...slot, submission: null, description: { en: 'Lunch' }, start: '2025-06-12T12:00:00+02:00', end: null },
        ],
      }),
      [nests, '2025-06-12 | 12:00-? | Hall | Lunch | (no talk)'],
    ],
    [
      'of the API, with nothing but codes and numbers',
      json([{ ...submission, speakers: ['FIN'], slot: { ...slot, room: 3 } }]),
      [nests.replace(' | Hall', '').replace(' | Ada Finchley', '')],
      ['speaker FIN [0].speakers[0]', 'room 3 [0].slot.room'],
    ],
  ]);
});

const session = {
  id: '1',
  title: 'Nests',
  startsAt: '2025-06-12T09:30:00',
  endsAt: '2025-06-12T10:15:00',
  isServiceSession: false,
  isPlenumSession: false,
};

describe('Sessionize', () => {
  const all = (change: object, more: object = {}): string =>
    json({
      sessions: [
        { ...session, speakers: ['a'], roomId: 5, questionAnswers: [{ questionId: 3, answerValue: 'x' }], ...change },
      ],
      speakers: [{ id: 'a', fullName: 'Ada Finchley' }],
      rooms: [{ id: 5, name: 'Hall' }],
      questions: [],
      categories: [],
      ...more,
    });
  const grid = (day: object): string => json([{ date: '2025-06-12T00:00:00', isDefault: false, ...day }]);
  const inGrid = { ...session, speakers: [{ id: 'a', name: 'Ada Finchley' }], categories: null, room: null };
  checkReadings('Sessionize', [
    [
      'with a speaker and a room that are not there',
      all({ speakers: ['a', 'z'], roomId: 7 }),
      [nests.replace(' | Hall', '')],
      ['speaker z sessions[0].speakers[1]', 'room 7 sessions[0].roomId'],
    ],
    [
      'with no room and no speakers',
      all({ speakers: undefined, roomId: null, endsAt: null }),
      ['2025-06-12 | 09:30-? | Nests'],
    ],
    [
      'with rooms and categories that are null',
      all({ roomId: null }, { rooms: null, categories: null }),
      [nests.replace(' | Hall', '')],
    ],
    [
      'with a service session',
      all({ title: 'Fika', isServiceSession: true, speakers: [] }),
      ['2025-06-12 | 09:30-10:15 | Hall | Fika | (no talk)'],
    ],
    [
      'with everything inside the session',
      all({ speakers: [{ id: 'a', name: 'Ada Finchley' }], room: 'Hall', roomId: null }),
      [nests],
    ],
    [
      'a grid with empty days and time slots',
      json([
        { date: '2025-06-11T00:00:00', rooms: [], timeSlots: [] },
        {
          date: '2025-06-12T00:00:00',
          rooms: [{ id: 1, name: 'Hall', sessions: [inGrid] }],
          timeSlots: [
            { slotStart: '09:30:00', rooms: [{ id: 1, name: 'Hall', session: { id: '1', title: 'Nests' } }] },
          ],
        },
      ]),
      [nests],
    ],
    [
      'a grid with a session only in its time slots',
      grid({
        rooms: [{ id: 1, name: 'Hall', sessions: [] }],
        timeSlots: [{ slotStart: '09:30:00', rooms: [{ id: 1, name: 'Hall', session: inGrid }] }],
      }),
      [nests],
    ],
    [
      'a grid with a room without a name',
      grid({ rooms: [{ id: 1, name: null, sessions: [inGrid] }] }),
      [nests.replace(' | Hall', '')],
    ],
    [
      'groups that are not on the clock yet',
      json([
        { groupId: null, groupName: 'All', isDefault: true, sessions: [{ ...inGrid, startsAt: null, endsAt: null }] },
      ]),
      ['?-? | Nests | Ada Finchley'],
    ],
    [
      'speakers with the names of their sessions',
      json([
        {
          id: 'a',
          fullName: 'Ada Finchley',
          sessions: [
            { id: 1, name: 'Nests' },
            { id: 2, name: 'Owls' },
          ],
        },
        { id: 'b', fullName: 'Bo Larkin', sessions: [{ id: 1, name: 'Nests' }] },
      ]),
      ['?-? | Nests | Ada Finchley + Bo Larkin', '?-? | Owls | Ada Finchley'],
    ],
    ['a bare list of sessions', json([{ ...inGrid, room: 'Hall' }]), [nests]],
  ]);
});

describe('AWS Events', () => {
  const aws = (change: object): string =>
    json({
      sessions: [
        {
          sessionId: 's1',
          title: 'Nests',
          start: '2025-06-12T09:30:00',
          end: '2025-06-12T10:15:00',
          venue: 'Hall',
          speakers: [{ fullName: 'Ada Finchley' }],
          ...change,
        },
      ],
    });
  checkReadings('AWS Events', [
    [
      'with speakers as text',
      aws({ speakers: 'Ada Finchley, Bo Larkin and Cy Dunn' }),
      [nests.replace('Finchley', 'Finchley + Bo Larkin + Cy Dunn')],
    ],
    ['with a length instead of an end', aws({ end: null, duration: 45 }), [nests]],
    [
      'with other names of length and place',
      aws({ end: null, length: 45, venue: undefined, venueName: 'Hall' }),
      [nests],
    ],
    [
      'with speakers and affiliations as text',
      aws({ speakers: 'Ada Finchley (Orbit, Oslo), Bo Larkin' }),
      [nests.replace('Finchley', 'Finchley + Bo Larkin')],
    ],
    ['with a location instead of a venue', aws({ venue: undefined, location: 'Hall' }), [nests]],
    [
      'with seconds since 1970, and UTC where no zone is known',
      aws({ start: 1749720600, end: 1749723300 }),
      [nests],
      ['utc UTC sessions[0].start'],
    ],
    ['with an offset', aws({ start: '2025-06-12T09:30:00-07:00', end: '2025-06-12T10:15:00-07:00' }), [nests]],
    ['with nothing but a title', aws({ start: null, end: null, venue: null, speakers: null }), ['?-? | Nests']],
    [
      'with ids only from the second session on',
      json({
        sessions: [
          {
            title: 'Nests',
            start: '2025-06-12T09:30',
            end: '2025-06-12T10:15',
            room: 'Hall',
            speakers: ['Ada Finchley'],
          },
          { sessionId: '2', title: 'Owls' },
        ],
      }),
      [nests, '?-? | Owls'],
    ],
  ]);
});
