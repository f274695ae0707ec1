import assert from 'node:assert/strict';
import { rowsOf } from '../../../../src/core/write/schedule/data/tableRows';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';
import { checkReadings } from './support';

const lines = (...all: string[]): string => all.join('\n');
const nests = '2025-06-12 | 09:30-10:15 | Hall | Nests | Ada Finchley';
const owls = '2025-06-13 | 14:00-14:30 | Attic | Owls | Bo Larkin + Cy Dunn';

describe('comma-separated values', () => {
  checkReadings('CSV', [
    [
      'with quotes, separators and line breaks in values',
      lines(
        'Date,Start,End,Title,Speakers,Room,Abstract',
        '2025-06-12,09:30,10:15,"Nests, ""woven""",Ada Finchley,Hall,"Twigs,',
        'and mud"',
        '2025-06-13,14:00,14:30,Owls,"Bo Larkin, Cy Dunn",Attic,',
      ),
      [nests.replace('Nests', 'Nests, "woven"'), owls],
    ],
    [
      'by semicolons in German, with a mark and line feeds of Windows',
      `\uFEFF${lines(
        'Datum;Beginn;Ende;Titel;Referentin;Raum',
        '12.06.2025;9:30;10:15;Nests;Ada Finchley;Hall',
        '13.06.2025;14:00;14:30;Owls;Bo Larkin, Cy Dunn;Attic',
      ).replaceAll('\n', '\r\n')}`,
      [nests, owls],
    ],
    [
      'in French, where one day is higher than any month',
      lines(
        'Date;Heure de début;Heure de fin;Titre;Intervenants;Salle',
        '12/06/2025;9h30;10h15;Nests;Ada Finchley;Hall',
        '13/06/2025;14h00;14h30;Owls;Bo Larkin, Cy Dunn;Attic',
      ),
      [nests, owls],
    ],
    [
      'for event guides, with hours of the United States',
      lines(
        'Session Title,Date,Time Start,Time End,Room/Location,Schedule Track (Optional),Speakers',
        'Nests,6/12/2025,9:30 AM,10:15 AM,Hall,,Ada Finchley',
        'Owls,6/13/2025,2:00 PM,2:30 PM,Attic,,"Bo Larkin, Cy Dunn"',
      ),
      [nests, owls],
    ],
    [
      'of Sessionize, with the time in one value and a length',
      lines(
        'Session Id,Title,Owner,Status,Speakers,Scheduled At,Scheduled Duration,Room',
        '1,Nests,Ada,Accepted,Ada Finchley,2025-06-12 09:30:00,45,Hall',
        '2,Owls,Bo,Accepted,"Bo Larkin, Cy Dunn",13 Jun 2025 02:00 PM,30,Attic',
        '3,Moths,Eve,Declined,Eve Moss,2025-06-13 15:00:00,30,Attic',
      ),
      [nests, owls],
    ],
    [
      'of pretalx, with a line for each speaker',
      lines(
        'ID,Proposal title,Speaker names,Start,End,Room,Proposal state',
        'AAAAAA,Nests,Ada Finchley,2025-06-12T09:30:00+02:00,2025-06-12T10:15:00+02:00,Hall,confirmed',
        'BBBBBB,Owls,"Bo Larkin',
        'Cy Dunn",2025-06-13T14:00:00+02:00,2025-06-13T14:30:00+02:00,Attic,confirmed',
        'CCCCCC,Moths,Eve Moss,2025-06-13T15:00:00+02:00,2025-06-13T15:30:00+02:00,Attic,canceled',
      ),
      [nests, owls],
    ],
    [
      'by tabs',
      lines(
        'title\tspeaker\tstart\tend\troom',
        'Nests\tAda Finchley\t2025-06-12 09:30\t2025-06-12 10:15\tHall',
        'Owls\tBo Larkin, Cy Dunn\t2025-06-13 14:00\t2025-06-13 14:30\tAttic',
      ),
      [nests, owls],
    ],
  ]);

  it('are none where the head names no times and no speakers, or tells what follows', () => {
    for (const text of ['Name,Title,Room\nAda,Nests,Hall', 'A title, a speaker, soon\nAda, Nests'])
      assert.deepEqual(readSchedule(text), {
        ok: false,
        problem: { code: 'unknown-format' },
      });
  });

  it('without a row have no sessions, and without titles no schedule', () => {
    assert.deepEqual(readSchedule('Title,Speaker,Date,Start\n,,,\n'), {
      ok: false,
      problem: { code: 'empty' },
    });
    assert.deepEqual(readSchedule('Speaker,Date,Start\nAda Finchley,2025-06-12,09:30\n'), {
      ok: false,
      problem: { code: 'missing', place: 'Title (line 1)' },
    });
  });
});

describe('odd comma-separated values', () => {
  const head = 'Title,Speakers,Date,Start,End,Room';
  const first = 'Nests,Ada Finchley,2025-06-12,09:30,10:15,Hall';
  const odd = (...rows: string[]): string => lines(head, first, ...rows);
  checkReadings('CSV', [
    [
      'cost themselves alone',
      odd(
        'Owls,Bo Larkin,TBA,TBA,,Attic',
        'Bats,Cy Dunn,2025-06-13,25:00,11:00,Attic',
        'Moths,Cy Dunn,2025-02-30,11:00,11:30,Attic',
        'Swifts,Cy Dunn,2025-06-13,14:00,later,Attic',
        'Larks,Cy Dunn,2025-06-13,15:00,14:30,Attic',
        'Jays,Cy Dunn,2025-06-13,23:00,00:30,Attic',
      ),
      [
        nests,
        '2025-06-13 | 14:00-? | Attic | Swifts | Cy Dunn',
        '2025-06-13 | 15:00-? | Attic | Larks | Cy Dunn',
        '2025-06-13 | 23:00-00:30 | Attic | Jays | Cy Dunn',
        '2025-06-13 | ?-? | Attic | Bats | Cy Dunn',
        '?-? | Attic | Owls | Bo Larkin',
        '?-? | Attic | Moths | Cy Dunn',
      ],
      [
        'date TBA line 3',
        'time TBA line 3',
        'time 25:00 line 4',
        'date 2025-02-30 line 5',
        'hour 11:00 line 5',
        'time later line 6',
        'time 14:30 line 7',
      ],
    ],
    [
      'in rows that are too short or too long',
      odd('Owls,Bo Larkin', 'Bats,Cy Dunn,2025-06-13,14:00,14:30,Attic,woven,well', 'Moths,,2025-06-13,15:00,,,,'),
      [
        nests,
        '2025-06-13 | 14:00-14:30 | Attic | Bats | Cy Dunn',
        '2025-06-13 | 15:00-? | Moths',
        '?-? | Owls | Bo Larkin',
      ],
      ['row Owls,Bo Larkin line 3', 'row woven,well line 4'],
    ],
    ['without a title', odd(',Bo Larkin,2025-06-13,14:00,14:30,Attic'), [nests], ['title  line 3']],
    [
      'whose title stands under two columns',
      lines('Title,Title,Date,Start', 'Nests,Owls,2025-06-12,09:30'),
      ['2025-06-12 | 09:30-? | Nests'],
      ['value Title line 1'],
    ],
    [
      'with quotation marks inside of quotations and without an end',
      odd(
        '"Owls "of" old",Bo Larkin,2025-06-13,14:00,14:30,Attic',
        '"Bats,Cy Dunn,2025-06-13,15:00,15:30,Attic',
        '"Moths, again",Cy Dunn,2025-06-13,16:00,16:30,Attic',
      ),
      [
        nests,
        '2025-06-13 | 14:00-14:30 | Attic | Owls "of" old | Bo Larkin',
        '2025-06-13 | 15:00-15:30 | Attic | Bats | Cy Dunn',
        '2025-06-13 | 16:00-16:30 | Attic | Moths, again | Cy Dunn',
      ],
      ['quote "Bats,Cy Dunn,2025-06-13,15:00,15:30,Attic line 4'],
    ],
    [
      'below the separator of a spreadsheet and the name of the event, with the line ends of old computers',
      [
        'sep=;',
        'Birds 2025',
        '',
        'Titel;Referent;Datum;Beginn;Ende;Raum',
        'Nests;Ada Finchley;12.06.25;9:30;10:15;Hall',
      ].join('\r'),
      [nests],
    ],
    [
      'with a line above each day, and the names again',
      lines(
        'Time;Title;Speaker',
        '12 June 2025;;',
        '09:30;Nests;Ada Finchley',
        '13 June 2025',
        'Time;Title;Speaker',
        '11:00;Owls;Bo Larkin',
        '2:00;Bats;',
      ),
      [
        '2025-06-12 | 09:30-? | Nests | Ada Finchley',
        '2025-06-13 | 11:00-? | Owls | Bo Larkin',
        '2025-06-13 | 14:00-? | Bats',
      ],
    ],
    [
      'with each day once',
      lines('Date,Time,Title', '2025-06-12,9:30,Nests - Ada Finchley', ',10:15,Owls', '2025-06-13,9:00,Bats'),
      ['2025-06-12 | 09:30-? | Nests | Ada Finchley', '2025-06-12 | 10:15-? | Owls', '2025-06-13 | 09:00-? | Bats'],
    ],
    [
      'with days that stand near each other one way',
      lines('Title,Date,Start', 'Nests,05/06/2025,9:00 AM', 'Owls,06/06/2025,1:00 PM'),
      ['2025-06-05 | 09:00-? | Nests', '2025-06-06 | 13:00-? | Owls'],
    ],
    [
      'with days in both orders',
      lines('Title,Date,Start', 'Nests,05/06/2025,9:00', 'Owls,13/06/2025,10:00', 'Bats,06/14/2025,11:00'),
      ['2025-06-13 | 10:00-? | Owls', '2025-06-14 | 11:00-? | Bats', '?-? | Nests'],
      ['date 05/06/2025 line 2', 'hour 09:00 line 2'],
    ],
    [
      'below an empty line of separators, with a name in two columns and cells that say that they are empty',
      lines(
        '"Birds, 2025",,,,',
        ',,,,',
        'Title,First Name,Last Name,Start,Room',
        'Nests,Ada,Finchley,2025-06-12 09:30,-',
        'Owls,,,2025-06-13 14:00,n/a',
      ),
      ['2025-06-12 | 09:30-? | Nests | Ada Finchley', '2025-06-13 | 14:00-? | Owls'],
    ],
    [
      'that end at midnight',
      lines('Title,Date,Start,End', 'Owls,2025-06-12,22:00,24:00'),
      ['2025-06-12 | 22:00-00:00 | Owls'],
    ],
    [
      'whose days end at midnight as in spreadsheets, and whose ends have a day of their own',
      lines(
        'Title,Date,Start,End date,End',
        'Nests,2025-06-12T00:00:00,09:30,2025-06-12 00:00:00,10:15',
        'Owls,2025-06-13 00:00:00,23:00,2025-06-14,01:00',
        'Bats,2025-06-13 00:00:00,14:00,2025-06-12,15:00',
      ),
      ['2025-06-12 | 09:30-10:15 | Nests', '2025-06-13 | 14:00-? | Bats', '2025-06-13 | 23:00-01:00 | Owls'],
      ['time 2025-06-12T15:00 line 4'],
    ],
    [
      'with day and hour in one column, of which one is not known yet',
      lines('Title;Date & time', 'Nests;12 June 2025, 13:30 PM', 'Owls;13 June 2025, TBC'),
      ['2025-06-12 | 13:30-? | Nests', '2025-06-13 | ?-? | Owls'],
      ['time 13 June 2025, TBC line 3'],
    ],
    [
      'in French, with spaces within the hours',
      lines('Titre;Jour;Horaire', 'Nests;12 juin 2025;9 h 30 - 10 h 15', 'Owls;12 juin 2025;à définir'),
      ['2025-06-12 | 09:30-10:15 | Nests', '2025-06-12 | ?-? | Owls'],
      ['time à définir line 3'],
    ],
    ['of one row, where it is not the event', lines(head, first), [nests]],
    [
      'without times',
      lines('Title,Speaker', 'Nests,Ada Finchley', 'Owls,Bo Larkin'),
      ['?-? | Nests | Ada Finchley', '?-? | Owls | Bo Larkin'],
    ],
  ]);

  it('is read in time that grows with it', () => {
    for (const text of [
      '"a""'.repeat(200_000),
      '"a\n""'.repeat(200_000),
      '"a",'.repeat(200_000),
      '"a,'.repeat(200_000),
    ]) {
      const before = performance.now();
      rowsOf(text, ',');
      assert.ok(performance.now() - before < 2000);
    }
  });
});

describe('times that stand apart from sessions', () => {
  const people = {
    a: { name: 'Ada Finchley' },
    b: { name: 'Bo Larkin' },
    c: { name: 'Cy Dunn' },
  };
  const room = (title: string, name: string, speakers: string[]): object => ({
    title,
    room: name,
    speakers,
  });
  const sessions = {
    '1': room('Nests', 'Hall', ['a']),
    '2': room('Owls', 'Attic', ['b', 'c']),
  };
  const json = JSON.stringify;
  checkReadings('JSON', [
    [
      'in a table that names sessions by their ids',
      json({
        speakers: people,
        sessions,
        schedule: [
          {
            date: '2025-06-12',
            timeslots: [
              {
                startTime: '09:30',
                endTime: '10:15',
                sessions: [{ items: ['1'] }],
              },
            ],
          },
          {
            date: '2025-06-13',
            timeslots: [{ startTime: '14:00', endTime: '14:30', talkIds: [2] }],
          },
        ],
      }),
      [nests, owls],
    ],
    [
      'in slots that sessions name by their ids',
      json({
        people,
        talks: [
          { ...sessions['1'], slot: 7 },
          { ...sessions['2'], slot: 8 },
        ],
        slots: [
          { id: 7, start: '2025-06-12T09:30', end: '2025-06-12T10:15' },
          { id: 8, start: '2025-06-13T14:00', end: '2025-06-13T14:30' },
        ],
      }),
      [nests, owls],
    ],
    [
      'with the length beside the start',
      json({
        schedule: [
          {
            day: '2025-06-12',
            items: [
              {
                time: '09:30',
                duration: 45,
                talk: room('Nests', 'Hall', ['Ada Finchley']),
              },
            ],
          },
        ],
      }),
      [nests],
    ],
    [
      'under names with a word before them',
      json([
        {
          name: 'Nests',
          event_start: '2025-06-12 09:30:00',
          event_end: '2025-06-12 10:15:00',
          venue: 'Hall',
          speakers: 'Ada Finchley',
        },
      ]),
      [nests],
    ],
    [
      'and under names that nobody knows are gaps',
      json([
        {
          title: 'Nests',
          room: 'Hall',
          speakers: ['Ada Finchley'],
          startTs: 'half past nine',
        },
      ]),
      ['?-? | Hall | Nests | Ada Finchley'],
      ['time half past nine [0]'],
    ],
  ]);
  checkReadings('frab JSON', [
    [
      'as data of a conference that are no schedule of frab',
      json({
        conference: { title: 'Birds' },
        rooms: [{ guid: 'h', name: 'Hall' }],
        events: [
          {
            title: 'Nests',
            start_date: '2025-06-12T09:30',
            end_date: '2025-06-12T10:15',
            room: 'h',
            speakers: ['Ada Finchley'],
          },
        ],
      }),
      [nests],
    ],
  ]);
  checkReadings('front matter', [
    [
      'in JSON above the text of a note',
      `${json(
        {
          title: 'Birds',
          date: '2025-06-12',
          schedule: [
            {
              time: '9:30',
              duration: 45,
              title: 'Nests',
              room: 'Hall',
              speakers: ['Ada Finchley'],
            },
            { time: '12:00', title: 'Lunch' },
          ],
        },
        undefined,
        1,
      )}\n\n# Birds\n`,
      [nests, '2025-06-12 | 12:00-? | Lunch | (no talk)'],
    ],
  ]);
});
