import assert from 'node:assert/strict';
import { recordsInTable } from '../../../../src/core/write/schedule/data/table';
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

  it('are none where a row has no date, more values than names, or the head no time', () => {
    assert.equal(recordsInTable('Date,Time,Title\n2025-06-12,9:30,Nests\n,10:15,Owls'), undefined);
    assert.equal(recordsInTable('Date,Time,Title\n2025-06-12,9:30,Nests,woven,well'), undefined);
    assert.equal(recordsInTable('Name,Title,Room\nAda,Nests,Hall'), undefined);
  });
});

describe('times that stand apart from sessions', () => {
  const people = { a: { name: 'Ada Finchley' }, b: { name: 'Bo Larkin' }, c: { name: 'Cy Dunn' } };
  const room = (title: string, name: string, speakers: string[]): object => ({ title, room: name, speakers });
  const sessions = { '1': room('Nests', 'Hall', ['a']), '2': room('Owls', 'Attic', ['b', 'c']) };
  const json = JSON.stringify;
  checkReadings('JSON', [
    [
      'in a table that names sessions by their ids',
      json({
        speakers: people,
        sessions,
        schedule: [
          { date: '2025-06-12', timeslots: [{ startTime: '09:30', endTime: '10:15', sessions: [{ items: ['1'] }] }] },
          { date: '2025-06-13', timeslots: [{ startTime: '14:00', endTime: '14:30', talkIds: [2] }] },
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
            items: [{ time: '09:30', duration: 45, talk: room('Nests', 'Hall', ['Ada Finchley']) }],
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
      json([{ title: 'Nests', room: 'Hall', speakers: ['Ada Finchley'], startTs: 'half past nine' }]),
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
            { time: '9:30', duration: 45, title: 'Nests', room: 'Hall', speakers: ['Ada Finchley'] },
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
