import { checkReadings } from './support';

const json = JSON.stringify;
const nests = '2025-06-12 | 09:30-10:15 | Hall | Nests | Ada Finchley';
const owls = '2025-06-13 | 14:00-14:30 | Attic | Owls | Bo Larkin + Cy Dunn';

const days = [
  { id: 'd1', date: '2025-06-12' },
  { id: 'd2', date: '2025-06-13' },
];
const slots = [
  { id: 's1', day: 'd1', start: '09:30', end: '10:15' },
  { id: 's2', day: 'd2', start: '14:00', end: '14:30' },
];
const rooms = [
  { id: 1, name: 'Hall' },
  { id: 2, name: 'Attic' },
];
const tracks = [
  { id: 1, name: 'Twigs' },
  { id: 2, name: 'Nights' },
];
const speakers = [
  { id: 'p1', name: 'Ada Finchley' },
  { id: 'p2', first_name: 'Bo', last_name: 'Larkin' },
  { id: 'p3', name: 'Cy Dunn' },
];
const around = { title: 'Birds', days, slots, rooms, tracks, speakers };
const talk = (title: string, more: object): object => ({ title, ...more });

describe('sessions that name by their ids', () => {
  checkReadings('JSON', [
    [
      'slots, days, rooms, tracks and people',
      json({
        ...around,
        sessions: [
          talk('Nests', { slot: 's1', room: 1, track: 1, speakers: ['p1'] }),
          talk('Owls', {
            slot: 's2',
            room: 2,
            track: 2,
            speakers: ['p2', { id: 'p3' }],
          }),
        ],
      }),
      [nests, owls],
    ],
    ...['_id', 'Id'].map((end): [string, string, string[]] => [
      `the same in members that end in ${end}`,
      json({
        ...around,
        talks: [
          talk('Nests', {
            [`slot${end}`]: 's1',
            [`room${end}`]: 1,
            [`speaker${end}s`]: ['p1'],
          }),
          talk('Owls', {
            [`timeslot${end}`]: 's2',
            [`room${end}`]: 2,
            [`speaker${end}s`]: 'p2, p3',
          }),
        ],
      }),
      [nests, owls],
    ]),
    [
      'what is in objects by their keys',
      json({
        days: { thu: '2025-06-12', fri: { date: '2025-06-13' } },
        rooms: { hall: 'Hall', attic: { name: 'Attic' } },
        speakers: {
          ada: { name: 'Ada Finchley' },
          bo: { name: 'Bo Larkin' },
          cy: { name: 'Cy Dunn' },
        },
        sessions: [
          talk('Nests', {
            day: 'thu',
            start: '09:30',
            end: '10:15',
            room: 'hall',
            speakers: ['ada'],
          }),
          talk('Owls', {
            day: 'fri',
            start: '14:00',
            end: '14:30',
            room: 'attic',
            speakers: ['bo', 'cy'],
          }),
        ],
      }),
      [nests, owls],
    ],
    [
      'in a table of times',
      json({
        title: 'Birds',
        sessions: [
          talk('Nests', { id: 1, speakers: ['Ada Finchley'] }),
          talk('Owls', { id: 2, speakers: ['p2', 'p3'] }),
        ],
        speakers,
        schedule: [
          {
            session_id: 1,
            start: '2025-06-12T09:30',
            end: '2025-06-12T10:15',
            room: 'Hall',
          },
          {
            session_id: 2,
            start: '2025-06-13T14:00',
            end: '2025-06-13T14:30',
            room: 'Attic',
          },
          { session_id: 3, start: '2025-06-13T15:00' },
        ],
      }),
      [nests, owls],
      ['id 3 schedule[2].session_id'],
    ],
    [
      'what nothing has, each of which is a gap',
      json({
        ...around,
        talks: [
          talk('Nests', { slot: 's1', room: 1, speakers: ['p1', 'p9'] }),
          talk('Owls', {
            slot_id: 's9',
            room_id: 9,
            track: 9,
            speaker_ids: ['p8'],
          }),
          talk('Bats', {
            day: 'd9',
            start: '10:00',
            room: 'Garden',
            speakers: ['Eve Moss'],
          }),
        ],
      }),
      [nests, '?-? | Owls', '?-? | Garden | Bats | Eve Moss'],
      [
        'speaker p9 talks[0].speakers[1]',
        'speaker p8 talks[1].speaker_ids[0]',
        'room 9 talks[1].room_id',
        'track 9 talks[1].track',
        'id s9 talks[1].slot_id',
        'id d9 talks[2].day',
        'hour 10:00 talks[2].start',
      ],
    ],
  ]);

  checkReadings('JSON', [
    [
      'slots that have names, and rooms in objects and as keys',
      json({
        rooms: [{ id: 'h', name: 'Hall' }],
        slots: [
          {
            id: 1,
            title: 'Morning',
            start: '2025-06-12T09:30',
            end: '2025-06-12T10:15',
          },
        ],
        talks: [
          talk('Nests', {
            slot_id: 1,
            room: { id: 'h' },
            speakers: ['Ada Finchley'],
          }),
          talk('Bats', { start: '2025-06-12T12:00', room: { id: 'x' } }),
        ],
        timetable: { '2025-06-13': { h: [talk('Owls', { start: '14:00' })] } },
      }),
      [nests, '2025-06-12 | 12:00-? | Bats', '2025-06-13 | 14:00-? | Hall | Owls'],
      ['room x talks[1].room.id'],
    ],
    [
      'sessions by slugs in the slots of a day, and people in objects',
      json({
        speakers: [{ id: 'ada', name: 'Ada Finchley' }],
        talks: [{ slug: 'nests', title: 'Nests', speakers: [{ speaker_id: 'ada' }] }],
        days: [
          {
            date: '2025-06-12',
            slots: [
              { start: '09:30', end: '10:15', room: 'Hall', talk: 'nests' },
              { start: '11:00', talk: 'no-such' },
            ],
          },
        ],
      }),
      [nests],
      ['id no-such days[0].slots[1].talk'],
    ],
    [
      'nothing, in a list of people, which is not read',
      json([
        { title: 'Owls', start: '2025-06-12T14:00' },
        {
          people: [
            {
              name: 'Eve',
              talks: [{ title: 'Moths', start: '2025-06-12T15:00' }],
            },
          ],
        },
      ]),
      ['2025-06-12 | 14:00-? | Owls'],
      ['sessions 1 [1].people[0].talks[0]'],
    ],
    [
      'only a room, which is not where the event is',
      json({
        title: 'Birds',
        rooms: rooms.slice(0, 1),
        talks: [talk('Owls', { start: '2025-06-12T14:00', room: 1 })],
      }),
      ['2025-06-12 | 14:00-? | Hall | Owls'],
    ],
    [
      'nothing, in an event whose day stands in a member of it',
      json({
        event: { name: 'Birds', date: '2025-06-12', location: 'Rookery' },
        talks: [talk('Owls', { start: '14:00' })],
      }),
      ['2025-06-12 | 14:00-? | Owls'],
    ],
  ]);
  checkReadings('schema.org', [
    [
      'people and places of a graph, which are no sessions',
      json({
        '@graph': [
          { '@type': 'Person', '@id': '#ada', name: 'Ada Finchley' },
          { '@type': 'Place', '@id': '#hall', name: 'Hall' },
          {
            '@type': 'Event',
            name: 'Nests',
            startDate: '2025-06-12T09:30',
            endDate: '2025-06-12T10:15',
            performer: { '@id': '#ada' },
            location: { '@id': '#hall' },
          },
          {
            '@type': 'Event',
            name: 'Owls',
            startDate: '2025-06-12T14:00',
            performer: { '@id': '#bo' },
          },
        ],
      }),
      [nests, '2025-06-12 | 14:00-? | Owls'],
      ['speaker #bo @graph[3].performer.@id'],
    ],
    [
      'nothing, in an evening that is no slot of theirs',
      json({
        '@type': 'Event',
        name: 'Birds',
        startDate: '2025-06-12T18:00',
        endDate: '2025-06-12T21:00',
        subEvent: [
          { '@type': 'Event', name: 'Owls', startDate: '2025-06-12T18:30' },
          { '@type': 'Event', name: 'Bats' },
        ],
      }),
      ['2025-06-12 | 18:30-? | Owls', '2025-06-12 | ?-? | Bats'],
    ],
  ]);
});
