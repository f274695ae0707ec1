import { checkReadings, type Reading } from './support';

function json(data: object): string {
  return JSON.stringify(data);
}

const cases: Reading[] = [
  [
    'in a slot of its own, though the data are of one talk',
    json({
      timezone: 'Asia/Kathmandu',
      results: [
        {
          code: 'AB',
          title: 'Inks',
          speakers: [{ name: 'Nora Vale' }],
          slot: { start: '2031-05-01T18:30:00Z', end: '2031-05-01T19:15:00Z', room: { en: 'Hall' } },
        },
      ],
    }),
    ['2031-05-02 | 00:15-01:00 | Hall | Inks | Nora Vale'],
  ],
  [
    'in members called otherwise',
    json({
      name: 'Quill Days',
      talks: [
        { title: 'Inks', when: { from: '2031-05-01T18:30', to: '2031-05-01T19:15' }, where: 'A' },
        { title: 'Nibs', schedule: { date: '2031-05-02', start_time: '10:00', end_time: '10:30', room: 'B' } },
        { title: 'Wax', time: { start: '2031-05-02T14:00', end: '2031-05-02T15:00' } },
      ],
    }),
    ['2031-05-01 | 18:30-19:15 | A | Inks', '2031-05-02 | 10:00-10:30 | B | Nibs', '2031-05-02 | 14:00-15:00 | Wax'],
  ],
  [
    'around what is in a slot, whole or not',
    json({
      name: 'Quill Days',
      program: {
        slots: [
          {
            from: '2031-05-02T10:00',
            to: '2031-05-02T10:45',
            session: { title: 'Inks', presenters: [{ fullName: 'Nora Vale' }] },
          },
          {
            start: '2031-05-02T11:00',
            end: '2031-05-02T11:45',
            sessions: [
              { title: 'Nibs', room: 'A' },
              { title: 'Wax', room: 'B', start: '11:15' },
            ],
          },
        ],
      },
    }),
    [
      '2031-05-02 | 10:00-10:45 | Inks | Nora Vale',
      '2031-05-02 | 11:00-11:45 | A | Nibs',
      '2031-05-02 | 11:15-11:45 | B | Wax',
    ],
  ],
  [
    'not those of the day around them',
    json({
      name: 'Quill Days',
      days: [
        { start: '2031-05-02T09:00', end: '2031-05-02T18:00', talks: [{ title: 'Inks', speakers: ['Nora Vale'] }] },
      ],
    }),
    ['2031-05-02 | ?-? | Inks | Nora Vale'],
  ],
  [
    'in several slots',
    json({
      talks: [
        {
          title: 'Glue',
          slots: [
            { date: '2031-05-02', start: '12:00', room: 'A' },
            { date: '2031-05-03', start: '12:00', room: 'B' },
          ],
        },
      ],
    }),
    ['2031-05-02 | 12:00-? | A | Glue', '2031-05-03 | 12:00-? | B | Glue'],
  ],
  [
    'in a zone that stands beside them, and with a name that is sorted',
    json({
      title: 'Quill Days',
      timezone: 'Europe/Zurich',
      contributions: [
        {
          title: 'Inks',
          startDate: { date: '2031-05-02', time: '07:00:00', tz: 'UTC' },
          endDate: { date: '2031-05-02', time: '07:30:00', tz: 'UTC' },
          speakers: [{ fullName: 'VALE, Nora', first_name: 'Nora', last_name: 'Vale' }],
        },
      ],
    }),
    ['2031-05-02 | 09:00-09:30 | Inks | Nora Vale'],
  ],
  [
    'as the interfaces of calendars write them',
    json({
      summary: 'Quill Days',
      timeZone: 'Europe/Oslo',
      items: [
        { summary: 'Inks', start: { dateTime: '2031-05-02T07:00:00Z' }, end: { dateTime: '2031-05-02T08:00:00Z' } },
        { summary: 'Nibs', start: { dateTime: '2031-05-02T18:00:00', timeZone: 'Asia/Tokyo' } },
        { summary: 'Glue', start: { date: '2031-05-03' }, end: { date: '2031-05-04' } },
      ],
    }),
    ['2031-05-02 | 09:00-10:00 | Inks', '2031-05-02 | 11:00-? | Nibs', '2031-05-03 | ?-? | Glue'],
  ],
  [
    'that make no sense, each of which is a gap',
    json({
      sessions: [
        { title: 'Inks', date: 'TBA', speaker: 'Nora Vale', duration: 'forever' },
        { title: 'Nibs', date: '2031-05-02', time: 'TBD', speaker: 'Per Holt' },
        { title: 'Glue', start: '2031-05-02T10:00', end: 'soon' },
        { title: 'Wax', day: 'the main one', start: '2031-05-02T11:00', duration: 'ages' },
      ],
    }),
    [
      '2031-05-02 | 10:00-? | Glue',
      '2031-05-02 | 11:00-? | Wax',
      '2031-05-02 | ?-? | Nibs | Per Holt',
      '?-? | Inks | Nora Vale',
    ],
    [
      'date TBA sessions[0].date',
      'time forever sessions[0].duration',
      'time TBD sessions[1].time',
      'time soon sessions[2].end',
      'time ages sessions[3].duration',
    ],
  ],
];

describe('times of sessions in data', () => {
  checkReadings('JSON', cases);
});
